import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDrawingOf } from "../../compiler/storedPlaces.ts";
import { wordingOf } from "../../i18n/allWords.ts";
import { placeGraph } from "../../layout/anneal/placeGraph.ts";
import { layoutStory, type PlaceGraph, type StoryLayout } from "../../layout/layoutStory.ts";
import { measureDrawing } from "../../layout/measureDrawing.ts";
import { weighFaults } from "../../layout/weighFaults.ts";
import { cachePlaces } from "./cachePlaces.ts";
import { createTextMeasure } from "./measureText.ts";

/** The effort of a draft: half a second or so for each form. */
const hurry = 0.03;

/**
 * The project's own layout: fonts measured on first use, places cached under `root`/node_modules/.cache. A stored drawing
 * that fits its story is taken as it is. Otherwise a draft is made at once, from the stored one if there is one: who builds does
 * not wait for a search.
 */
export function createStoryLayout(root: string): StoryLayout {
  const draw: PlaceGraph = (graph, stored) => {
    if (stored && isDrawingOf(stored, graph)) {
      const quality = measureDrawing(graph, stored);
      const { faults = Number.POSITIVE_INFINITY, ...drawing } = stored;
      if (weighFaults(quality) <= faults) return { ...drawing, quality };
    }
    return { ...placeGraph(graph, { effort: hurry, start: stored }), isDraft: true };
  };
  const cached = cachePlaces(draw, {
    folder: join(root, "node_modules/.cache/rawabit"),
    sources: readSources(join(root, "src/layout")),
  });
  let measure: ReturnType<typeof createTextMeasure> | undefined;
  return (story) => {
    measure ??= createTextMeasure();
    return layoutStory(story, cached, { measure, wordingOf });
  };
}

/** The text of a folder's source files and of all below it, in the order of their paths. */
function readSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
