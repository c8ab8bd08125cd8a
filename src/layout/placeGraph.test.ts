import { expect, test } from "vitest";
import { aLayoutGraph, aLink, aNode } from "./aLayoutGraph.ts";
import { placeGraph } from "./placeGraph.ts";

const headings = [{ width: 60, height: 20 }];

function twoCamps() {
  const nodes = [
    ...["r1", "r2", "r3", "r4"].map((id) => aNode(id, { side: "r" })),
    ...["l1", "l2", "l3"].map((id) => aNode(id, { side: "l" })),
    aNode("n"),
  ];
  const links = [
    aLink("r1", "r2"),
    aLink("r1", "r2", 2),
    aLink("r1", "r3"),
    aLink("r2", "r4"),
    aLink("l1", "l2"),
    aLink("l1", "l3"),
    aLink("r1", "l1"),
    aLink("r2", "l1"),
    aLink("r3", "n"),
  ];
  const sides = [
    { id: "r", headings, at: "right" as const },
    { id: "l", headings, at: "left" as const },
  ];
  return aLayoutGraph({ nodes, links, sides });
}

test("a small planar story is drawn without a hard fault", () => {
  const { quality } = placeGraph(twoCamps(), { effort: 0.15 });
  expect(quality).toMatchObject({
    ...{ crossings: 0, labelOverlaps: 0, labelNode: 0, nodeNode: 0, nodeLink: 0 },
    ...{ labelLink: 0, outside: 0, sidesMixed: 0 },
  });
  expect(quality.used).toBeGreaterThan(0.8);
});

test("the sides stand where they are told, each under its heading", () => {
  const { places, headings: titles } = placeGraph(twoCamps(), { effort: 0.1 });
  expect(places.r1?.x).toBeGreaterThan(places.l1?.x ?? Number.NaN);
  expect(titles.r?.x).toBeGreaterThan(titles.l?.x ?? Number.NaN);
  for (const id of ["l1", "l2", "l3"]) {
    expect(titles.l?.y).toBeLessThan(places[id]?.y ?? Number.NaN);
  }
});

test("the same graph gives the same drawing, in tenths of a unit", () => {
  const first = placeGraph(twoCamps(), { effort: 0.02 });
  expect(placeGraph(twoCamps(), { effort: 0.02 })).toEqual(first);
  for (const { x, y } of Object.values(first.places)) {
    expect([x, y]).toEqual([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  }
});

test("an earlier drawing is kept to, and a new node joins its neighbour", () => {
  const graph = twoCamps();
  const earlier = placeGraph(graph, { effort: 0.1 });
  const nodes = [...graph.nodes, aNode("new")];
  const grown = { ...graph, nodes, links: [...graph.links, aLink("n", "new")] };
  const { places } = placeGraph(grown, { effort: 0.1, start: earlier });
  expect(places.r1?.x).toBeGreaterThan(places.l1?.x ?? Number.NaN);
  expect(places.new).toBeDefined();
});

test("links to unknown nodes and from a node to itself are passed over", () => {
  const nodes = [aNode("a"), aNode("b")];
  const graph = aLayoutGraph({ nodes, links: [aLink("a", "nobody"), aLink("b", "b")] });
  expect(Object.keys(placeGraph(graph, { effort: 0.02 }).places)).toEqual(["a", "b"]);
});

test("an empty story has an empty drawing", () => {
  expect(placeGraph(aLayoutGraph()).places).toEqual({});
});

test("a large story gets a larger canvas and a place for every node", () => {
  const nodes = Array.from({ length: 500 }, (_, index) => aNode(`n${index}`));
  const links = nodes.slice(1).map(({ id }, index) => aLink(`n${Math.floor(index / 3)}`, id));
  const { places, canvas } = placeGraph(aLayoutGraph({ nodes, links }));
  expect(Object.keys(places)).toHaveLength(500);
  expect(canvas.width).toBeGreaterThan(1000);
});
