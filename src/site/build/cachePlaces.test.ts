import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { PlaceGraph } from "../../layout/layoutStory.ts";
import { aLayoutGraph, aNode } from "../../testing/aLayoutGraph.ts";
import { inARow } from "../../testing/aStorySource.ts";
import { cachePlaces } from "./cachePlaces.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const graph = aLayoutGraph({ nodes: [aNode("a")] });
const drawing = {
  ...inARow({ languages: ["ar"], sides: [], entities: [], relations: [] }).tall,
  places: { a: { x: 1, y: 2 } },
  canvas: { width: 360, height: 390 },
};

/** Places through the cache and counts how often it had to. */
function placeThrough(sources: readonly string[], target = folder) {
  let count = 0;
  const place: PlaceGraph = () => {
    count += 1;
    return drawing;
  };
  const result = cachePlaces(place, { folder: target, sources })(graph);
  return { result, count };
}

test("places a graph once", () => {
  expect(placeThrough(["code"])).toEqual({ result: drawing, count: 1 });
  expect(placeThrough(["code"])).toEqual({ result: drawing, count: 0 });
});

test("places anew when the layout's code changes", () => {
  placeThrough(["code"]);
  expect(placeThrough(["other code"]).count).toBe(1);
});

test.each(["", "{}", '{"places":{"b":{"x":1,"y":2}}}'])(
  "ignores and rewrites a file that holds %j",
  (text) => {
    placeThrough(["code"]);
    const file = join(folder, readdirSync(folder)[0] ?? "");
    writeFileSync(file, text);
    expect(placeThrough(["code"])).toEqual({ result: drawing, count: 1 });
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(drawing);
  },
);

test("does without a folder that cannot be written", () => {
  expect(placeThrough(["code"], "/dev/null/places")).toEqual({ result: drawing, count: 1 });
});
