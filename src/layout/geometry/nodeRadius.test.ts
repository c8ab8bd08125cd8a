import { expect, test } from "vitest";
import { nodeRadius } from "./nodeRadius.ts";

test("the most mentioned node is the largest", () => {
  expect(nodeRadius(18, 18)).toBeGreaterThan(nodeRadius(9, 18));
});

test("radii take four steps and never shrink as mentions grow", () => {
  const radii = Array.from({ length: 101 }, (_, mentions) => nodeRadius(mentions, 100));
  expect(new Set(radii).size).toBe(4);
  expect(radii).toEqual([...radii].sort((a, b) => a - b));
});

test("a story without mentions still has nodes to see", () => {
  expect(nodeRadius(0, 0)).toBe(nodeRadius(0, 18));
  expect(nodeRadius(0, 0)).toBeGreaterThan(0);
});
