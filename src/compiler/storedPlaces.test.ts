import { expect, test } from "vitest";
import { aLayoutGraph, aNode } from "../testing/aLayoutGraph.ts";
import { isDrawingOf, parseStoredPlaces } from "./storedPlaces.ts";

const canvas = { width: 360, height: 390 };
const drawing = {
  places: { a: { x: 1, y: 2 } },
  labels: { a: "above" as const },
  headings: {},
  captions: {},
  canvas,
};
const current = { ...drawing, faults: 0 };
const three = <T>(one: T) => ({ tall: one, wide: one, short: one });

test("reads what `npm run layout` writes", () => {
  const json = JSON.stringify(three(current));
  expect(parseStoredPlaces(json)).toEqual({ kind: "current", drawings: three(current) });
});

test.each([
  ["one drawing for all forms", drawing],
  ["one without the words of lines", { ...drawing, captions: undefined }],
  ["three forms without a count of faults", three(drawing)],
])("takes what an earlier version wrote for a beginning: %s", (_, older) => {
  const read = parseStoredPlaces(JSON.stringify(older));
  expect(read).toEqual({ kind: "earlier", drawings: three(drawing) });
});

test("takes nothing from JSON that holds no drawing", () => {
  expect(parseStoredPlaces("[]")).toEqual({ kind: "earlier", drawings: undefined });
});

test("refuses what is no JSON", () => {
  expect(parseStoredPlaces("{")).toBeUndefined();
});

test("a drawing is that of a graph with its nodes and its canvas, no more and no fewer", () => {
  const graph = aLayoutGraph({ nodes: [aNode("a")] });
  expect(isDrawingOf(drawing, graph)).toBe(true);
  expect(isDrawingOf(drawing, { ...graph, nodes: [aNode("a"), aNode("b")] })).toBe(false);
  expect(isDrawingOf(drawing, { ...graph, nodes: [aNode("b")] })).toBe(false);
  expect(isDrawingOf(drawing, { ...graph, canvas: { width: 620, height: 430 } })).toBe(false);
});
