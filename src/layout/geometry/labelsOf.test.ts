import { expect, test } from "vitest";
import { labelsOf } from "./labelsOf.ts";

const place = { x: 100, y: 100 };
const labels = [
  { width: 40, height: 17 },
  { width: 60, height: 34 },
];

test("a label below or above is centred two units from the circle", () => {
  const [below] = labelsOf(place, 10, labels, "below");
  const [, above] = labelsOf(place, 10, labels, "above");
  expect(below).toEqual({ left: 80, top: 112, right: 120, bottom: 129 });
  expect(above).toEqual({ left: 70, top: 54, right: 130, bottom: 88 });
});

test("a label beside its node begins two units from the widest shape, centred in height", () => {
  const [right] = labelsOf(place, 10, labels, "right");
  const [, left] = labelsOf(place, 10, labels, "left");
  expect(right).toEqual({ left: 113.5, top: 91.5, right: 153.5, bottom: 108.5 });
  expect(left).toEqual({ left: 26.5, top: 83, right: 86.5, bottom: 117 });
});
