import { expect, test } from "vitest";
import { aLayoutGraph, aLink, aNode, aPlacement } from "../testing/aLayoutGraph.ts";
import { readableLinks } from "./readableLinks.ts";

const places = {
  a: { x: 0, y: 0 },
  b: { x: 100, y: 0 },
  c: { x: 100, y: 83 },
  d: { x: 0, y: 100 },
};
const nodes = Object.keys(places).map((id) => aNode(id));
const rim = [aLink("a", "b"), aLink("b", "c"), aLink("c", "d"), aLink("d", "a")];
const drawing = aPlacement({ places });

test("a drawing without crossings keeps all its links", () => {
  const graph = aLayoutGraph({ nodes, links: rim });
  expect(readableLinks(graph, drawing)).toEqual(rim.map(({ id }) => id));
});

test("of two that cross the lighter is left out, with all of its pair", () => {
  const heavy = { ...aLink("a", "c"), weight: "lead" as const };
  const twins = [aLink("b", "d", 1), aLink("b", "d", 2)];
  const graph = aLayoutGraph({ nodes, links: [...rim, heavy, ...twins] });
  expect(readableLinks(graph, drawing)).toEqual([...rim, heavy].map(({ id }) => id));
});

test("what is to be kept is kept, and crosses nothing that can go", () => {
  const heavy = { ...aLink("a", "c"), weight: "lead" as const };
  const light = aLink("b", "d");
  const graph = aLayoutGraph({ nodes, links: [...rim, heavy, light] });
  const left = readableLinks(graph, drawing, ({ id }) => id === light.id);
  expect(left).toEqual([...rim, light].map(({ id }) => id));
});

test("no name loses its last link", () => {
  const links = [aLink("a", "c"), aLink("b", "d")];
  expect(readableLinks(aLayoutGraph({ nodes, links }), drawing)).toHaveLength(2);
});
