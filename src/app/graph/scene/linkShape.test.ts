import { describe, expect, it } from "vitest";
import type { Lane } from "../../../layout/geometry/linkLanes.ts";
import { shapeOf, wholePath } from "./linkShape.ts";

const places = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 100, y: 0 }],
]);
const placeOf = (id: string) => places.get(id) ?? { x: 0, y: 0 };
type End = { id: string; radius: number };
const a = { id: "a", radius: 10 };
const b = { id: "b", radius: 20 };

const linkShape = (lane: Lane, source: End, target: End) => {
  const nodes = new Map([source, target].map((end) => [end.id, end]));
  const shape = shapeOf({ lane, source: source.id, target: target.id }, nodes, placeOf);
  if (!shape) throw new Error("no shape");
  return shape;
};

describe("a link through a third name", () => {
  const three = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 100, y: 0 }],
    ["c", { x: 0, y: 60 }],
  ]);
  const lane = (first: string, second: string): Lane => ({ first, second, index: 0, count: 1 });
  const nodes = new Map(["a", "b", "c"].map((id) => [id, { id, radius: 7 }]));
  const via = { id: "c", lane: lane("a", "c") };
  const line = { source: "a", target: "b", lane: lane("b", "c"), via };
  const homeOf = (id: string) => three.get(id) ?? { x: 0, y: 0 };

  it("runs to that name and on from it, with its mark on the last leg", () => {
    const shape = shapeOf(line, nodes, homeOf);
    expect(shape?.first).toBe("M0,10l0,20 0,20");
    expect(shape?.middle).toEqual({ x: 50, y: 30 });
    expect(shape && wholePath(shape)).toBe(`${shape?.first}${shape?.d}`);
    expect(shape?.roomier).toBeUndefined();
  });

  it("has room for words at its longer leg", () => {
    const back = { ...line, source: "b", target: "a", lane: lane("a", "c") };
    const shape = shapeOf({ ...back, via: { id: "c", lane: lane("b", "c") } }, nodes, homeOf);
    expect(shape?.roomier).toEqual({ x: 50, y: 30 });
  });

  it("goes with any of the three", () => {
    expect(shapeOf(line, new Map([...nodes].slice(0, 2)), homeOf)).toBeUndefined();
  });
});

describe("a link's shape", () => {
  it("runs from edge to edge, not from centre to centre", () => {
    const lane = { first: "a", second: "b", index: 0, count: 1 };
    expect(linkShape(lane, a, b).d).toBe("M13,0l32,0 32,0");
  });

  it("runs from source to target, whichever comes first by name", () => {
    const lane = { first: "a", second: "b", index: 0, count: 1 };
    expect(linkShape(lane, b, a).d).toBe("M77,0l-32,0 -32,0");
  });

  it("has its one corner at its middle, where the mark stands", () => {
    const lane = { first: "a", second: "b", index: 0, count: 2 };
    const { d, middle } = linkShape(lane, a, b);
    const [, , corner, , end] = d.match(/-?[\d.]+,-?[\d.]+/g) ?? [];
    expect(corner).toBe(`${middle.x},${middle.y}`);
    expect(end).toMatch(/^7\d/);
  });

  it("bends apart from its parallel", () => {
    const [one, two] = [0, 1].map((index) =>
      linkShape({ first: "a", second: "b", index, count: 2 }, a, b),
    );
    expect(Math.abs((one?.middle.y ?? 0) - (two?.middle.y ?? 0))).toBeGreaterThan(10);
  });

  it("stays finite where two nodes lie on one another", () => {
    const lane = { first: "a", second: "a", index: 0, count: 1 };
    expect(linkShape(lane, a, { ...a }).d).not.toMatch(/NaN|Infinity/);
  });
});
