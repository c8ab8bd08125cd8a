import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../model/story/story.ts";
import { type Direction, nearestNode } from "./nearestNode.ts";

const from = { x: 0, y: 0 };

describe("the nearest node in a direction", () => {
  const cross = new Map([
    ["north", { x: 0, y: -10 }],
    ["south", { x: 0, y: 10 }],
    ["east", { x: 10, y: 0 }],
    ["west", { x: -10, y: 0 }],
  ]);

  it.each<[Direction, string]>([
    ["up", "north"],
    ["down", "south"],
    ["right", "east"],
    ["left", "west"],
  ])("is physical: %s", (direction, id) => {
    expect(nearestNode(cross, from, direction)).toBe(id);
  });

  it("prefers straight ahead to nearer but aside", () => {
    const places = new Map([
      ["ahead", { x: 30, y: 2 }],
      ["aside", { x: 8, y: 14 }],
    ]);
    expect(nearestNode(places, from, "right")).toBe("ahead");
  });

  it("is none at the edge of the picture", () => {
    expect(nearestNode(new Map([["west", { x: -5, y: 0 }]]), from, "right")).toBeNull();
  });

  it("leads from every node to every other by some keys", () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 360 }),
      y: fc.integer({ min: 0, max: 390 }),
    });
    const isSamePlace = (a: Place, b: Place) => a.x === b.x && a.y === b.y;
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 2, maxLength: 24, comparator: isSamePlace }),
        (all) => {
          const places = new Map(all.map((each, at) => [String(at), each]));
          expect(reach(places, "0").size).toBe(places.size);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});

/** Every node that the four arrow keys can lead to. */
function reach(places: ReadonlyMap<string, Place>, start: string): Set<string> {
  const seen = new Set([start]);
  const queue = [start];
  for (const id of queue) {
    const here = places.get(id) ?? from;
    for (const direction of ["up", "down", "left", "right"] as const) {
      const next = nearestNode(places, here, direction);
      if (next !== null && !seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen;
}
