import { expect, test } from "vitest";
import { createTextMeasure } from "./measureText.ts";

const measure = createTextMeasure();

test("width grows with size", () => {
  expect(measure("وولمارت", 26)).toBeGreaterThan(measure("وولمارت", 13));
});

test("joined Arabic is not the sum of its lone letters", () => {
  const lone = [..."مايكروسوفت"].reduce((sum, letter) => sum + measure(letter, 13), 0);
  expect(measure("مايكروسوفت", 13)).toBeLessThan(lone);
});

test("both scripts are measured in one line", () => {
  expect(measure("متجر Amazon", 13)).toBeGreaterThan(measure("Amazon", 13));
});

test("nothing takes only the safety margin", () => {
  expect(measure("", 13)).toBe(2);
});
