import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeGraph } from "../anneal/placeGraph.ts";
import { measureDrawing } from "../layout/measureDrawing.ts";
import { createTextMeasure } from "../layout/measureText.ts";
import { cachePlaces } from "./cachePlaces.ts";
import { layoutStory, type PlaceGraph, type StoryLayout } from "./layoutStory.ts";
import { isDrawingOf } from "./storedPlaces.ts";

/**
 * The project's own layout: fonts measured on first use, places cached under `root`/node_modules/.cache. A stored drawing
 * that fits its story is taken as it is; one that does not is where the search begins.
 */
export function createStoryLayout(root: string): StoryLayout {
  const draw: PlaceGraph = (graph, stored) => {
    if (!stored) return placeGraph(graph);
    if (!isDrawingOf(stored, graph)) return placeGraph(graph, { start: stored });
    return { ...stored, quality: measureDrawing(graph, stored) };
  };
  const cached = cachePlaces(draw, {
    folder: join(root, "node_modules/.cache/rawabit"),
    sources: ["src/layout", "src/anneal"].flatMap((room) => readRoom(join(root, room))),
  });
  let measure: ReturnType<typeof createTextMeasure> | undefined;
  return (story) => {
    measure ??= createTextMeasure();
    return layoutStory(story, cached, measure);
  };
}

/** The text of a room's source files, in the order of their names. */
function readRoom(room: string): string[] {
  return readdirSync(room)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => readFileSync(join(room, name), "utf8"));
}
