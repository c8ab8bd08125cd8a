import { expect, test } from "vitest";
import { aLayoutGraph, aLink, aNode, aPlacement } from "../testing/aLayoutGraph.ts";
import type { Placement } from "./layoutGraph.ts";
import { measureDrawing } from "./measureDrawing.ts";

const at = (x: number, y: number) => ({ x, y });
const heading = [
  { width: 60, height: 20 },
  { width: 60, height: 20 },
];

test("links that cross are counted, links that share an end are not", () => {
  const graph = aLayoutGraph({
    nodes: ["a", "b", "c", "d"].map((id) => aNode(id)),
    links: [aLink("a", "b"), aLink("c", "d"), aLink("a", "c")],
  });
  const places = { a: at(50, 50), b: at(300, 300), c: at(300, 50), d: at(50, 300) };
  expect(measureDrawing(graph, aPlacement({ places })).crossings).toBe(1);
});

test("labels that overlap are counted in each language", () => {
  const graph = aLayoutGraph({ nodes: [aNode("a"), aNode("b")] });
  const apart = (x: number) => aPlacement({ places: { a: at(100, 100), b: at(100 + x, 100) } });
  expect(measureDrawing(graph, apart(39)).labelOverlaps).toBe(2);
  expect(measureDrawing(graph, apart(45)).labelOverlaps).toBe(1);
  expect(measureDrawing(graph, apart(51)).labelOverlaps).toBe(0);
});

test("a heading counts as a label", () => {
  const sides = [{ id: "s", headings: heading, at: "left" as const }];
  const graph = aLayoutGraph({ nodes: [aNode("a", { side: "s" })], sides });
  const drawing = aPlacement({ places: { a: at(100, 100) }, headings: { s: at(100, 120) } });
  expect(measureDrawing(graph, drawing).labelOverlaps).toBe(2);
});

test("a label over another node is counted", () => {
  const graph = aLayoutGraph({ nodes: [aNode("a"), aNode("b")] });
  const drawing = aPlacement({ places: { a: at(100, 100), b: at(100, 125) } });
  expect(measureDrawing(graph, drawing)).toMatchObject({ labelNode: 2, nodeNode: 0 });
});

test("nodes that overlap are counted", () => {
  const graph = aLayoutGraph({ nodes: [aNode("a"), aNode("b")] });
  const drawing = aPlacement({ places: { a: at(100, 100), b: at(110, 100) } });
  expect(measureDrawing(graph, drawing).nodeNode).toBe(1);
});

test("a link needs two units of air to a foreign node", () => {
  const nodes = [aNode("a"), aNode("b"), aNode("c", { labels: [] })];
  const graph = aLayoutGraph({ nodes, links: [aLink("a", "b")] });
  const c = (y: number) =>
    aPlacement({ places: { a: at(50, 100), b: at(300, 100), c: at(175, 100 + y) } });
  expect(measureDrawing(graph, c(11)).nodeLink).toBe(1);
  expect(measureDrawing(graph, c(13)).nodeLink).toBe(0);
});

test("a foreign link through a label weighs apart from the node's own", () => {
  const nodes = [aNode("a"), aNode("b"), aNode("c")];
  const graph = aLayoutGraph({ nodes, links: [aLink("a", "b")] });
  const places = { a: at(50, 50), b: at(50, 300), c: at(60, 150) };
  const quality = measureDrawing(graph, aPlacement({ places }));
  expect(quality).toMatchObject({ labelLink: 2, ownLabelLink: 2 });
});

test("what leaves the canvas less its margin is outside", () => {
  const graph = aLayoutGraph({ nodes: [aNode("a"), aNode("b")] });
  const drawing = aPlacement({ places: { a: at(28, 100), b: at(200, 100) } });
  expect(measureDrawing(graph, drawing).outside).toBe(1);
});

test("a stranger inside a side's ground and grounds that meet are mixed", () => {
  const sides = [
    { id: "l", headings: heading, at: "left" as const },
    { id: "r", headings: heading, at: "right" as const },
  ];
  const nodes = [
    aNode("l1", { side: "l" }),
    aNode("l2", { side: "l" }),
    aNode("r1", { side: "r" }),
    aNode("r2", { side: "r" }),
    aNode("n"),
  ];
  const graph = aLayoutGraph({ nodes, sides });
  const headings = { l: at(50, 20), r: at(300, 20) };
  const places = { l1: at(50, 60), l2: at(50, 300), r1: at(300, 60), r2: at(300, 300) };
  const draw = (x: number) => aPlacement({ places: { ...places, n: at(x, 180) }, headings });
  expect(measureDrawing(graph, draw(175)).sidesMixed).toBe(0);
  expect(measureDrawing(graph, draw(55)).sidesMixed).toBe(1);
  const crossed = aPlacement({
    places: { ...places, l2: at(320, 180), n: at(175, 350) },
    headings,
  });
  expect(measureDrawing(graph, crossed).sidesMixed).toBeGreaterThan(0);
});

test("a label counts where it stands", () => {
  const graph = aLayoutGraph({ nodes: [aNode("a"), aNode("b")] });
  const places = { a: at(100, 100), b: at(125, 100) };
  const drawing = (labels: Placement["labels"]) =>
    measureDrawing(graph, aPlacement({ places, labels }));
  expect(drawing({}).labelOverlaps).toBe(2);
  expect(drawing({ a: "above" }).labelOverlaps).toBe(0);
  expect(drawing({ a: "right" }).labelNode).toBe(2);
});

test("a mark on a node, on a label or on another mark is counted", () => {
  const nodes = ["a", "b", "c", "d"].map((id) => aNode(id, { labels: [] }));
  const measure = (places: Placement["places"], links = [aLink("a", "b")]) =>
    measureDrawing(aLayoutGraph({ nodes, links }), aPlacement({ places })).markHits;
  const apart = { a: at(50, 100), b: at(150, 100), c: at(100, 200), d: at(200, 200) };
  expect(measure(apart)).toBe(0);
  expect(measure({ ...apart, b: at(80, 100) })).toBe(2);
  expect(measure({ ...apart, c: at(100, 115) })).toBe(1);
  const crossed = { ...apart, c: at(100, 50), d: at(100, 150) };
  expect(measure(crossed, [aLink("a", "b"), aLink("c", "d")])).toBe(1);
});

test("a stranger within a group's outline, and groups that meet, are counted", () => {
  const nodes = ["a", "b", "c", "d"].map((id) => aNode(id, { labels: [] }));
  const groups = [{ id: "a", members: ["a", "b"] }];
  const places = { a: at(50, 100), b: at(250, 100), d: at(50, 300) };
  const measure = (c: number, more: typeof groups = []) =>
    measureDrawing(
      aLayoutGraph({ nodes, groups: [...groups, ...more] }),
      aPlacement({ places: { ...places, c: at(150, c) } }),
    ).groupsMixed;
  expect(measure(105)).toBe(1);
  expect(measure(200)).toBe(0);
  expect(measure(200, [{ id: "c", members: ["c", "d"] }])).toBe(0);
  expect(measure(110, [{ id: "c", members: ["c", "d"] }])).toBeGreaterThan(1);
});

test("a relation through a third name is two lines with one mark, and its words hang at either", () => {
  const nodes = ["a", "b", "c", "d", "e"].map((id) => aNode(id, { labels: [] }));
  const captions = [{ width: 30, height: 10 }];
  const links = [
    { ...aLink("a", "c"), id: "pay first", of: "pay" },
    { ...aLink("c", "b"), id: "pay", of: "pay", captions },
    aLink("d", "e"),
  ];
  const places = {
    a: at(50, 100),
    c: at(150, 100),
    b: at(250, 100),
    d: at(100, 50),
    e: at(100, 150),
  };
  const draw = (words: number) =>
    measureDrawing(
      aLayoutGraph({ nodes, links }),
      aPlacement({ places, captions: { pay: { ...at(words, 91), side: "above" } } }),
    );
  expect(draw(200)).toMatchObject({ crossings: 1, markHits: 0, captionsAway: 0 });
  expect(draw(60)).toMatchObject({ captionsAway: 0 });
  expect(draw(330)).toMatchObject({ captionsAway: 1 });
});
