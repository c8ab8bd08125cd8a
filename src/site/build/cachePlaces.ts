import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { PlaceGraph } from "../../layout/layoutStory.ts";
import { noFaults, type Quality } from "../../layout/measureDrawing.ts";
import { captionSides, labelSides } from "../../model/story/kinds.ts";

const places = v.record(v.string(), v.object({ x: v.number(), y: v.number() }));

const drawingSchema = v.object({
  places,
  labels: v.record(v.string(), v.picklist(labelSides)),
  headings: places,
  captions: v.record(
    v.string(),
    v.object({ x: v.number(), y: v.number(), side: v.picklist(captionSides) }),
  ),
  canvas: v.object({ width: v.number(), height: v.number() }),
  quality: v.pipe(
    v.record(v.string(), v.number()),
    v.transform((quality): Quality => ({ ...noFaults, ...quality })),
  ),
  isDraft: v.optional(v.boolean()),
});

type PlacesCache = {
  /** Where the files go; made if missing. */
  folder: string;
  /** Everything besides the graph that decides the drawing: the text of the layout's source files. */
  sources: readonly string[];
};

/**
 * The same placing, remembered: placing takes seconds and is deterministic, so the drawing of a graph by the same
 * code is read back from `places-<hash>.json`. A file that is unreadable or of another shape is ignored and
 * written anew; a folder that cannot be written only costs time.
 */
export function cachePlaces(placeGraph: PlaceGraph, { folder, sources }: PlacesCache): PlaceGraph {
  return (graph, stored) => {
    const hash = createHash("sha256")
      .update(JSON.stringify([sources, graph, stored]))
      .digest("hex");
    const file = join(folder, `places-${hash.slice(0, 16)}.json`);
    const known = readDrawing(file);
    const ids = graph.nodes.map(({ id }) => id);
    if (known && ids.every((id) => Object.hasOwn(known.places, id))) return known;
    const drawing = placeGraph(graph, stored);
    writeDrawing(folder, file, JSON.stringify(drawing));
    return drawing;
  };
}

function readDrawing(file: string): v.InferOutput<typeof drawingSchema> | undefined {
  try {
    const result = v.safeParse(drawingSchema, JSON.parse(readFileSync(file, "utf8")));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** By way of another name, so that no one reads half a file. */
function writeDrawing(folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } catch {
    // The drawing is at hand; only the next run will place again.
  }
}
