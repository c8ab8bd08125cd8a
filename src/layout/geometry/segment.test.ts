import { expect, test } from "vitest";
import {
  distanceToRect,
  distanceToSegment,
  lengthInside,
  rectsOverlap,
  segmentsCross,
} from "./segment.ts";

const at = (x: number, y: number) => ({ x, y });
const box = { left: 0, top: 0, right: 10, bottom: 10 };

test("segments cross only inside both", () => {
  expect(segmentsCross(at(0, 0), at(10, 10), at(0, 10), at(10, 0))).toBe(true);
  expect(segmentsCross(at(0, 0), at(10, 10), at(20, 0), at(30, 10))).toBe(false);
  expect(segmentsCross(at(0, 0), at(10, 10), at(10, 10), at(20, 0))).toBe(false);
});

test("distance to a segment is measured to its nearest point", () => {
  expect(distanceToSegment(at(5, 3), at(0, 0), at(10, 0))).toBe(3);
  expect(distanceToSegment(at(13, 4), at(0, 0), at(10, 0))).toBe(5);
});

test("a segment is clipped to the part inside a box", () => {
  expect(lengthInside(at(-5, 5), at(15, 5), box)).toBe(10);
  expect(lengthInside(at(5, 5), at(5, 30), box)).toBe(5);
  expect(lengthInside(at(-5, -1), at(15, -1), box)).toBe(0);
  expect(lengthInside(at(-8, 5), at(5, -8), box)).toBe(0);
});

test("boxes that only touch do not overlap", () => {
  expect(rectsOverlap(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
  expect(rectsOverlap(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
});

test("a point inside a box has no distance to it", () => {
  expect(distanceToRect(at(5, 5), box)).toBe(0);
  expect(distanceToRect(at(13, 14), box)).toBe(5);
});
