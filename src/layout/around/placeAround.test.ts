import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLayoutGraph, aLink, aNode } from "../../testing/aLayoutGraph.ts";
import { canvases } from "../geometry/canvas.ts";
import type { LayoutGraph } from "../layoutGraph.ts";
import { measureDrawing, type Quality } from "../measureDrawing.ts";
import { type Around, placeAround } from "./placeAround.ts";

const sides = [
  { id: "r", headings: [{ width: 90, height: 20 }], at: "right" as const },
  { id: "l", headings: [{ width: 70, height: 20 }], at: "left" as const },
];
const sideOf = (at: number) => ["r", "l", "neither"][at % 3] ?? "r";

/** A hub with so many leaves, on both sides and on neither. */
function aStar(leaves: number, canvas = canvases.tall): LayoutGraph {
  const ids = Array.from({ length: leaves }, (_, at) => `leaf-${at}`);
  const nodes = [
    aNode("hub", { side: "r" }),
    ...ids.map((id, at) => aNode(id, { side: sideOf(at), radius: 7.5 })),
  ];
  return aLayoutGraph({ nodes, links: ids.map((id) => aLink("hub", id)), sides, canvas });
}

function qualityOf(graph: LayoutGraph, drawing: Around): Quality {
  const links = graph.links.filter(({ id }) => drawing.links.includes(id));
  return measureDrawing({ ...graph, links }, drawing);
}

const clean = {
  ...{ crossings: 0, labelOverlaps: 0, labelNode: 0, nodeNode: 0, nodeLink: 0 },
  ...{ outside: 0, sidesMixed: 0 },
};

/** Any connected graph of up to 16 names: a tree, and a few links more. */
const anyNeighbourhood = fc
  .array(fc.tuple(fc.nat(), fc.nat(8), fc.nat(2), fc.integer({ min: 25, max: 90 })), {
    minLength: 1,
    maxLength: 15,
  })
  .map((given) => {
    const nodes = [
      aNode("n0", { side: "r" }),
      ...given.map(([, , side, width], at) =>
        aNode(`n${at + 1}`, { side: sideOf(side), radius: 7.5, labels: [{ width, height: 17 }] }),
      ),
    ];
    const tree = given.map(([parent], at) => aLink(`n${parent % (at + 1)}`, `n${at + 1}`));
    const more = given.flatMap(([, other], at) =>
      other > 0 && other < at ? [aLink(`n${other}`, `n${at + 1}`, 2)] : [],
    );
    const links = [...tree, ...more.slice(0, 3)];
    return aLayoutGraph({ nodes, links, sides, canvas: canvases.tall });
  });

describe("a drawing around a choice", () => {
  it.each([1, 2, 5, 9, 15, 20, 24])("is clean for a star of %i leaves, in every form", (leaves) => {
    for (const canvas of Object.values(canvases)) {
      const star = aStar(leaves, canvas);
      const drawing = placeAround(star, { chosen: ["hub"] });
      expect(drawing.links).toHaveLength(leaves);
      const quality = qualityOf(star, drawing);
      // Many leaves leave a ground little room: it may touch one of its neighbours.
      if (leaves > 15) expect(quality.sidesMixed).toBeLessThanOrEqual(1);
      expect({ ...quality, ...(leaves > 15 && { sidesMixed: 0 }) }).toMatchObject(clean);
    }
  });

  it("holds every name within the canvas, and draws every relation of what is chosen", () => {
    fc.assert(
      fc.property(anyNeighbourhood, (graph) => {
        const drawing = placeAround(graph, { chosen: ["n0"] });
        expect(Object.keys(drawing.places)).toEqual(graph.nodes.map(({ id }) => id));
        const quality = qualityOf(graph, drawing);
        expect(quality).toMatchObject({ labelOverlaps: 0, labelNode: 0, nodeNode: 0, outside: 0 });
        for (const { id, source, target } of graph.links)
          if (source === "n0" || target === "n0") expect(drawing.links).toContain(id);
      }),
      { numRuns: 25 },
    );
  });

  it("is the same for the same question", () => {
    const ask = () => placeAround(aStar(12), { chosen: ["hub"] });
    expect(ask()).toEqual(ask());
  });

  it("puts what is chosen near the middle, and each side where it belongs", () => {
    const { places } = placeAround(aStar(12), { chosen: ["hub"] });
    const { width, height } = canvases.tall;
    expect(Math.abs((places.hub?.x ?? 0) - width / 2)).toBeLessThan(0.25 * width);
    expect(Math.abs((places.hub?.y ?? 0) - height / 2)).toBeLessThan(0.25 * height);
    expect(places["leaf-0"]?.x).toBeGreaterThan(places["leaf-1"]?.x ?? Number.NaN);
  });

  it("moves what stays from one drawing to the next less than drawing anew", () => {
    const before = placeAround(aStar(10), { chosen: ["hub"] });
    const next = aStar(12);
    const links = [...next.links, ...[10, 11].map((at) => aLink("leaf-3", `leaf-${at}`))];
    const graph = { ...next, links };
    const moved = ({ places }: Around) =>
      Object.entries(before.places).reduce(
        (sum, [id, { x, y }]) =>
          sum + Math.hypot(x - (places[id]?.x ?? 0), y - (places[id]?.y ?? 0)),
        0,
      );
    const kept = placeAround(graph, { chosen: ["leaf-3"], start: before.places });
    const anew = placeAround(graph, { chosen: ["leaf-3"] });
    expect(moved(kept)).toBeLessThan(0.6 * moved(anew));
  });

  it("draws names that nothing relates, one name, and none", () => {
    const apart = aLayoutGraph({ nodes: [aNode("a"), aNode("b")], canvas: canvases.short });
    expect(qualityOf(apart, placeAround(apart, { chosen: ["a"] }))).toMatchObject(clean);
    const one = aLayoutGraph({ nodes: [aNode("a")] });
    expect(placeAround(one, { chosen: ["a"] }).places.a).toBeDefined();
    expect(placeAround(aLayoutGraph(), { chosen: [] }).places).toEqual({});
  });
});
