import { expect, test } from "vitest";
import { aLayoutGraph, aLink, aNode, aPlacement } from "../testing/aLayoutGraph.ts";
import { addWords } from "./addWords.ts";
import { measureDrawing } from "./measureDrawing.ts";

const words = [
  { width: 50, height: 17 },
  { width: 60, height: 17 },
];
const nodes = [aNode("a"), aNode("b"), aNode("c"), aNode("d")];
const links = [{ ...aLink("a", "b"), captions: words }, aLink("c", "d")];
const places = {
  a: { x: 60, y: 200 },
  b: { x: 300, y: 200 },
  c: { x: 60, y: 100 },
  d: { x: 300, y: 100 },
};
const graph = aLayoutGraph({ nodes, links });

test("words stand beside their line, and are no fault of the drawing", () => {
  const drawing = aPlacement({ places });
  const captions = addWords(graph, drawing);
  expect(Object.keys(captions)).toEqual(["a-b-1"]);
  const before = measureDrawing(graph, drawing);
  const after = measureDrawing(graph, { ...drawing, captions });
  expect(after).toEqual({ ...before, used: after.used });
});

test("words for which there is no room are left out", () => {
  const crowd = Array.from({ length: 40 }, (_, at) => aNode(`n${at}`));
  const around = Object.fromEntries(
    crowd.map(({ id }, at) => [id, { x: 90 + (at % 10) * 20, y: 160 + Math.floor(at / 10) * 26 }]),
  );
  const full = aLayoutGraph({ nodes: [...nodes, ...crowd], links });
  expect(addWords(full, aPlacement({ places: { ...places, ...around } }))).toEqual({});
});

test("words that are placed already stay", () => {
  const captions = { "a-b-1": { x: 180, y: 190, side: "above" as const } };
  expect(addWords(graph, aPlacement({ places, captions }))).toEqual(captions);
});
