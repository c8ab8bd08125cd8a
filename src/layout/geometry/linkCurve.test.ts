import { expect, test } from "vitest";
import { linkCurve, markOn, pointOn, toPolyline } from "./linkCurve.ts";
import { linkLanes } from "./linkLanes.ts";

const from = { x: 0, y: 0 };
const to = { x: 100, y: 0 };
const weight = "main";

test("a single relation is straight", () => {
  expect(linkCurve(from, to, 0, 1)).toEqual({ from, control: null, to });
});

test("two relations of a pair part by at least 14 units, evenly on both sides", () => {
  const [first, second] = [0, 1].map((index) => pointOn(linkCurve(from, to, index, 2), 0.5));
  expect(first?.y).toBeCloseTo(-(second?.y ?? 0));
  expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(14);
});

test("the middle one of three relations is straight", () => {
  expect(linkCurve(from, to, 1, 3).control).toBeNull();
});

test("a curve begins and ends at the node centres", () => {
  const points = toPolyline(linkCurve(from, to, 0, 2), 8);
  expect(points).toHaveLength(9);
  expect(points[0]).toEqual(from);
  expect(points.at(-1)).toEqual(to);
});

test("nodes at one place make no broken curve", () => {
  expect(linkCurve(from, from, 0, 2).control).toBeNull();
});

test("relations of one pair share a fan whichever end is their source", () => {
  const lanes = linkLanes([
    { id: "r1", source: "b", target: "a", weight },
    { id: "r2", source: "a", target: "b", weight },
    { id: "r3", source: "a", target: "c", weight },
  ]);
  expect(lanes.get("r1")).toEqual({ first: "a", second: "b", index: 0, count: 2 });
  expect(lanes.get("r2")).toEqual({ first: "a", second: "b", index: 1, count: 2 });
  expect(lanes.get("r3")).toEqual({ first: "a", second: "c", index: 0, count: 1 });
});

test("a mark stands at the middle of what is seen between two nodes", () => {
  expect(markOn(linkCurve(from, to, 0, 1), 20, 10)).toEqual({ x: 55, y: 0 });
  expect(markOn(linkCurve(from, to, 0, 2), 10, 10).y).toBeLessThan(-6);
});

test("of three relations of a pair the heaviest runs along the outside", () => {
  const lanes = linkLanes([
    { id: "r1", source: "a", target: "b", weight },
    { id: "lead", source: "a", target: "b", weight: "lead" },
    { id: "r2", source: "b", target: "a", weight },
  ]);
  expect(["lead", "r1", "r2"].map((id) => lanes.get(id)?.index)).toEqual([0, 1, 2]);
});
