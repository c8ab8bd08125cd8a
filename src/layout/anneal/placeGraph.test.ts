import { expect, test } from "vitest";
import { labelSides } from "../../model/story/kinds.ts";
import { aLayoutGraph, aLink, aNode } from "../../testing/aLayoutGraph.ts";
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

const drawn = placeGraph(twoCamps(), { effort: 0.05 });

test("a small planar story is drawn without a hard fault", () => {
  expect(drawn.quality).toMatchObject({
    ...{ crossings: 0, labelOverlaps: 0, labelNode: 0, nodeNode: 0, nodeLink: 0 },
    ...{ labelLink: 0, outside: 0, sidesMixed: 0 },
  });
  expect(drawn.quality.used).toBeGreaterThan(0.8);
});

test("the sides stand where they are told, each under its heading", () => {
  const { places, headings: titles } = drawn;
  expect(places.r1?.x).toBeGreaterThan(places.l1?.x ?? Number.NaN);
  expect(titles.r?.x).toBeGreaterThan(titles.l?.x ?? Number.NaN);
  for (const id of ["l1", "l2", "l3"]) {
    expect(titles.l?.y).toBeLessThan(places[id]?.y ?? Number.NaN);
  }
});

test("every node's label has a side", () => {
  expect(Object.keys(drawn.labels)).toEqual(Object.keys(drawn.places));
  for (const side of Object.values(drawn.labels)) expect(labelSides).toContain(side);
});

test("the same graph gives the same drawing, in tenths of a unit", () => {
  const first = placeGraph(twoCamps(), { effort: 0.001 });
  expect(placeGraph(twoCamps(), { effort: 0.001 })).toEqual(first);
  for (const { x, y } of Object.values(first.places)) {
    expect([x, y]).toEqual([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  }
});

test("an earlier drawing is kept to, and a new node joins its neighbour", () => {
  const graph = twoCamps();
  const nodes = [...graph.nodes, aNode("new")];
  const grown = { ...graph, nodes, links: [...graph.links, aLink("n", "new")] };
  const { places } = placeGraph(grown, { effort: 0.02, start: drawn });
  expect(places.r1?.x).toBeGreaterThan(places.l1?.x ?? Number.NaN);
  expect(places.new).toBeDefined();
});

test("links to unknown nodes and from a node to itself are passed over", () => {
  const nodes = [aNode("a"), aNode("b")];
  const graph = aLayoutGraph({ nodes, links: [aLink("a", "nobody"), aLink("b", "b")] });
  expect(Object.keys(placeGraph(graph, { effort: 0.001 }).places)).toEqual(["a", "b"]);
});

test("an empty story has an empty drawing", () => {
  expect(placeGraph(aLayoutGraph()).places).toEqual({});
});

test("a large story gets a place for every node", () => {
  const nodes = Array.from({ length: 500 }, (_, index) => aNode(`n${index}`));
  const links = nodes.slice(1).map(({ id }, index) => aLink(`n${Math.floor(index / 3)}`, id));
  const { places, quality } = placeGraph(aLayoutGraph({ nodes, links }));
  expect(Object.keys(places)).toHaveLength(500);
  expect(quality.outside).toBe(0);
});
