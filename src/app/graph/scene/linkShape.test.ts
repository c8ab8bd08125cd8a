import { describe, expect, it } from "vitest";
import { linkShape } from "./linkShape.ts";

const places = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 100, y: 0 }],
]);
const placeOf = (id: string) => places.get(id) ?? { x: 0, y: 0 };
const a = { id: "a", radius: 10 };
const b = { id: "b", radius: 20 };

describe("a link's shape", () => {
  it("runs from edge to edge, not from centre to centre", () => {
    const lane = { first: "a", second: "b", index: 0, count: 1 };
    expect(linkShape(lane, a, b, placeOf).d).toBe("M13,0l32,0 32,0");
  });

  it("runs from source to target, whichever comes first by name", () => {
    const lane = { first: "a", second: "b", index: 0, count: 1 };
    expect(linkShape(lane, b, a, placeOf).d).toBe("M77,0l-32,0 -32,0");
  });

  it("has its one corner at its middle, where the mark stands", () => {
    const lane = { first: "a", second: "b", index: 0, count: 2 };
    const { d, middle } = linkShape(lane, a, b, placeOf);
    const [, , corner, , end] = d.match(/-?[\d.]+,-?[\d.]+/g) ?? [];
    expect(corner).toBe(`${middle.x},${middle.y}`);
    expect(end).toMatch(/^7\d/);
  });

  it("bends apart from its parallel", () => {
    const [one, two] = [0, 1].map((index) =>
      linkShape({ first: "a", second: "b", index, count: 2 }, a, b, placeOf),
    );
    expect(Math.abs((one?.middle.y ?? 0) - (two?.middle.y ?? 0))).toBeGreaterThan(10);
  });

  it("stays finite where two nodes lie on one another", () => {
    const lane = { first: "a", second: "a", index: 0, count: 1 };
    expect(linkShape(lane, a, { ...a }, placeOf).d).not.toMatch(/NaN|Infinity/);
  });
});
