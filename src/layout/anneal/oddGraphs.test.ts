import { expect, test } from "vitest";
import { aLayoutGraph, aLink, aNode } from "../../testing/aLayoutGraph.ts";
import { legsOf } from "../geometry/legsOf.ts";
import { wrapLabel } from "../geometry/wrapLabel.ts";
import type { LayoutGraph } from "../layoutGraph.ts";
import { measureDrawing } from "../measureDrawing.ts";
import { sidePlaces } from "../sidePlaces.ts";
import { placeGraph } from "./placeGraph.ts";

const headings = [{ width: 60, height: 20 }];

const chain = (ids: readonly string[]) =>
  ids.slice(1).map((id, index) => aLink(ids[index] ?? id, id));

function camps(...names: readonly string[]): LayoutGraph {
  const ids = names.flatMap((name) => [1, 2, 3, 4].map((number) => `${name}${number}`));
  return aLayoutGraph({
    nodes: ids.map((id) => aNode(id, { side: id.slice(0, -1) })),
    links: chain(ids),
    sides: names.map((id, index) => ({ id, headings, ...sidePlaces(names.length, "tall")[index] })),
  });
}

/** Two camps; three names of the first belong to a fourth. */
function withGroup(): LayoutGraph {
  const graph = camps("right", "left");
  return {
    ...graph,
    links: [...graph.links, aLink("right1", "right3"), aLink("right1", "right4")],
    nodes: [...graph.nodes, aNode("right5", { side: "right" }), aNode("alone")],
    groups: [{ id: "right1", members: ["right1", "right2", "right3", "right4"] }],
  };
}

/** Of two camps one pays the other through a name that stands on no side. */
function withThird(): LayoutGraph {
  const graph = camps("right", "left");
  const payment = { id: "payment", source: "right2", target: "left2", via: "between" };
  const captions = [{ width: 50, height: 17 }];
  const legs = legsOf({ ...payment, weight: "main" as const }).map(({ via: _, ...leg }) => ({
    ...leg,
    captions: leg.id === "payment" ? captions : [],
  }));
  return { ...graph, nodes: [...graph.nodes, aNode("between")], links: [...graph.links, ...legs] };
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
  "four sides": camps("right", "left", "third", "fourth"),
  "a group of four within a side": withGroup(),
  "a relation through a third name": withThird(),
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
  "a group of four within a side",
  "a relation through a third name",
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

test.each(["three sides", "four sides"])("%s stand apart, each whole", (name) => {
  const drawn = placeGraph(graphs[name] ?? aLayoutGraph(), { effort: 0.05 });
  expect(drawn.quality).toMatchObject({
    ...{ sidesMixed: 0, labelOverlaps: 0, labelNode: 0, nodeNode: 0, nodeLink: 0 },
  });
});

test("four sides stand in the quarters that they are told", () => {
  const { headings: titles } = placeGraph(graphs["four sides"] ?? aLayoutGraph(), { effort: 0.05 });
  const x = (id: string) => titles[id]?.x ?? Number.NaN;
  const y = (id: string) => titles[id]?.y ?? Number.NaN;
  expect(x("right")).toBeGreaterThan(x("left"));
  expect(x("third")).toBeGreaterThan(x("fourth"));
  expect(y("third")).toBeGreaterThan(y("right"));
  expect(y("fourth")).toBeGreaterThan(y("left"));
});

test("those who belong to a name stand near it", () => {
  const { places } = placeGraph(withGroup(), { effort: 0.05 });
  const from = (id: string) =>
    Math.hypot(
      (places[id]?.x ?? 0) - (places.right1?.x ?? 0),
      (places[id]?.y ?? 0) - (places.right1?.y ?? 0),
    );
  for (const id of ["right2", "right3", "right4"]) expect(from(id)).toBeLessThan(130);
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
