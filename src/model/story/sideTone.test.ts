import { expect, test } from "vitest";
import { sideTone, sideTones } from "./sideTone.ts";

const sides = ["north", "south", "west"].map((id) => ({ id, name: { ar: id, en: id } }));

test("a side's colours go by its place, whatever it is called", () => {
  expect(["north", "south"].map((side) => sideTone({ sides }, side))).toEqual([
    "first-side",
    "second-side",
  ]);
});

test("each of four sides has its own colours", () => {
  const four = [...sides, { id: "east", name: { en: "east" } }];
  expect(four.map(({ id }) => sideTone({ sides: four }, id))).toEqual([...sideTones]);
});

test("who stands on none has the neutral colours", () => {
  expect(["neither", "gone"].map((side) => sideTone({ sides }, side))).toEqual([
    "neither",
    "neither",
  ]);
});
