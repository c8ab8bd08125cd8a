import { expect, test } from "vitest";
import { sideTone } from "./sideTone.ts";

const place = { x: 0, y: 0 };
const sides = ["north", "south", "west"].map((id) => ({ id, name: { ar: id, en: id }, place }));

test("a side's colours go by its place, whatever it is called", () => {
  expect(["north", "south"].map((side) => sideTone({ sides }, side))).toEqual([
    "first-side",
    "second-side",
  ]);
});

test("a third side, and who stands on none, has the neutral colours", () => {
  expect(["west", "neither", "gone"].map((side) => sideTone({ sides }, side))).toEqual([
    "neither",
    "neither",
    "neither",
  ]);
});
