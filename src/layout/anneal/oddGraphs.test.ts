import { expect, test } from "vitest";
import { aLayoutGraph, aLink, aNode } from "../../testing/aLayoutGraph.ts";
import { wrapLabel } from "../geometry/wrapLabel.ts";
import type { LayoutGraph } from "../layoutGraph.ts";
import { measureDrawing } from "../measureDrawing.ts";
import { placeGraph } from "./placeGraph.ts";

const headings = [{ width: 60, height: 20 }];

const chain = (ids: readonly string[]) =>
  ids.slice(1).map((id, index) => aLink(ids[index] ?? id, id));

function camps(...names: readonly string[]): LayoutGraph {
  const ids = names.flatMap((name) => [1, 2, 3, 4].map((number) => `${name}${number}`));
  return aLayoutGraph({
    nodes: ids.map((id) => aNode(id, { side: id.slice(0, -1) })),
    links: chain(ids),
    sides: names.map((id, index) => ({ id, headings, at: index % 2 === 0 ? "right" : "left" })),
  });
}

const leaves = Array.from({ length: 60 }, (_, index) => `leaf ${index}`);
const longName = wrapLabel("a name of some length ".repeat(6).trim()).map((line) => line.length);

const graphs: Readonly<Record<string, LayoutGraph>> = {
  "no node": aLayoutGraph(),
  "one node": aLayoutGraph({ nodes: [aNode("a")] }),
  "no side": aLayoutGraph({
    nodes: ["a", "b", "c", "d"].map((id) => aNode(id)),
    links: chain(["a", "b", "c", "d"]),
  }),
  "one side": camps("only"),
  "three sides": camps("right", "left", "third"),
  "a star of 60 leaves": aLayoutGraph({
    nodes: ["hub", ...leaves].map((id) => aNode(id, { radius: 7 })),
    links: leaves.map((leaf) => aLink("hub", leaf)),
  }),
  "two parts without a relation between": aLayoutGraph({
    nodes: ["a", "b", "c", "x", "y", "z"].map((id) => aNode(id)),
    links: [...chain(["a", "b", "c"]), ...chain(["x", "y", "z"])],
  }),
  "a name of 120 characters": aLayoutGraph({
    nodes: [
      aNode("long", { labels: [{ width: 7 * Math.max(...longName), height: 34 }] }),
      aNode("a"),
      aNode("b"),
    ],
    links: [aLink("long", "a"), aLink("long", "b")],
  }),
};

test.each(Object.entries(graphs))("%s: everything has a place within the canvas", (_, graph) => {
  const drawn = placeGraph(graph, { effort: 0.02 });
  expect(Object.keys(drawn.places)).toEqual(graph.nodes.map(({ id }) => id));
  expect(Object.keys(drawn.headings)).toEqual(graph.sides.map(({ id }) => id));
  const places = [...Object.values(drawn.places), ...Object.values(drawn.headings)];
  for (const { x, y } of places) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(drawn.quality.outside).toBe(0);
  expect(placeGraph(graph, { effort: 0.02 })).toEqual(drawn);
});

test.each([
  "no side",
  "one side",
  "two parts without a relation between",
  "a name of 120 characters",
])("%s: the drawing is clean", (name) => {
  const { used, unfilled, ...faults } = placeGraph(graphs[name] ?? aLayoutGraph(), {
    effort: 0.05,
  }).quality;
  expect(used).toBeGreaterThan(0);
  expect(unfilled).toBeLessThan(3);
  for (const count of Object.values(faults)) expect(count).toBe(0);
});

test("three sides stand apart, each whole", () => {
  const drawn = placeGraph(graphs["three sides"] ?? aLayoutGraph(), { effort: 0.05 });
  expect(drawn.quality).toMatchObject({ sidesMixed: 0, labelOverlaps: 0, nodeNode: 0 });
});

test("an earlier drawing for another canvas is stretched to this one", () => {
  const graph = camps("right", "left");
  const earlier = placeGraph(graph, { effort: 0.05 });
  const wide = { ...graph, canvas: { width: 620, height: 430 } };
  const drawn = placeGraph(wide, { start: earlier, effort: 0.05 });
  expect(drawn.canvas).toEqual(wide.canvas);
  const widest = Math.max(...Object.values(drawn.places).map(({ x }) => x));
  expect(widest).toBeGreaterThan(earlier.canvas.width);
});

test("a longer name moves its surroundings and nothing else", () => {
  const graph = camps("right", "left");
  const earlier = placeGraph(graph, { effort: 0.05 });
  const nodes = graph.nodes.map((node) =>
    node.id === "left4" ? { ...node, labels: [{ width: 75, height: 17 }] } : node,
  );
  const renamed = { ...graph, nodes };
  const drawn = placeGraph(renamed, { start: earlier });
  const kept = Object.entries(drawn.places).filter(([id, { x, y }]) => {
    const before = earlier.places[id];
    return before?.x === x && before.y === y;
  });
  expect(kept.length).toBeGreaterThanOrEqual(4);
  const faults = measureDrawing(renamed, { ...drawn });
  expect(faults).toMatchObject({ labelOverlaps: 0, labelLink: 0, ownLabelLink: 0 });
});
