import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../compiler/check/problem.ts";
import { parseStoredPlaces } from "../../compiler/storedPlaces.ts";
import { placeGraph } from "../../layout/anneal/placeGraph.ts";
import type { LayoutGraph, Placement } from "../../layout/layoutGraph.ts";
import { type StoredDrawings, type StoryLayout, toLayoutGraph } from "../../layout/layoutStory.ts";
import type { Quality } from "../../layout/measureDrawing.ts";
import type { Form } from "../../model/story/kinds.ts";
import { compileFolder, placesName } from "./compileFolder.ts";
import { findStoryFolders } from "./findStoryFolders.ts";
import { createTextMeasure } from "./measureText.ts";

/** What a fault of a drawing weighs when two drawings of one story are compared: what misleads outweighs what mars. */
const weights = [
  ["crossings", 10],
  ["labelOverlaps", 12],
  ["labelNode", 12],
  ["nodeNode", 12],
  ["nodeLink", 10],
  ["outside", 20],
  ["sidesMixed", 8],
  ["labelLink", 4],
  ["markHits", 3],
  ["captionsAway", 6],
  ["ownLabelLink", 1],
] as const;

function weigh(quality: Quality): number {
  return weights.reduce((sum, [fault, weight]) => sum + weight * quality[fault], 0);
}

type Search = {
  /** How many seeds are tried, and the first of them. */
  seeds: number;
  first: number;
  /** How many times as long each is searched. */
  effort: number;
  /** Hears what each seed has found. */
  announce: (line: string) => void;
};

/**
 * Draws every story of `root`/data anew and keeps the best drawing, the stored one included, in the story's
 * places.json. One that cannot be read is left out of account and replaced.
 * @returns what is wrong with stories that could not be drawn
 */
export function drawStories(root: string, search: Search): Problem[] {
  const measure = createTextMeasure();
  return findStoryFolders(root).flatMap((folder) => {
    const file = join(folder, placesName);
    const layout: StoryLayout = (story) => {
      const draw = (form: Form) =>
        findBest(toLayoutGraph(story, measure, form), story.stored?.[form], {
          ...search,
          announce: (line) => search.announce(`${form}, ${line}`),
        });
      const best = { tall: draw("tall"), wide: draw("wide"), short: draw("short") };
      store(file, best);
      return best;
    };
    const compiled = compileFolder(root, folder, layout, isReadable(file) ? file : null);
    return compiled.kind === "problems" ? compiled.problems : [];
  });
}

function findBest(
  graph: LayoutGraph,
  stored: Placement | undefined,
  { seeds, first, effort, announce }: Search,
): ReturnType<typeof placeGraph> {
  let best = placeGraph(graph, stored ? { start: stored } : { seed: first });
  for (let seed = first; seed < first + seeds; seed += 1) {
    const drawn = placeGraph(graph, { seed, effort });
    announce(`seed ${seed}: ${weigh(drawn.quality)} ${JSON.stringify(drawn.quality)}`);
    if (weigh(drawn.quality) < weigh(best.quality)) best = drawn;
  }
  return best;
}

function isReadable(file: string): boolean {
  return existsSync(file) && parseStoredPlaces(readFileSync(file, "utf8")) !== undefined;
}

function store(file: string, { tall, wide, short }: StoredDrawings): void {
  const drawings = { tall: toStored(tall), wide: toStored(wide), short: toStored(short) };
  writeFileSync(file, `${JSON.stringify(drawings, null, 2)}\n`);
}

function toStored({ places, labels, headings, captions, canvas }: Placement): Placement {
  return { places, labels, headings, captions, canvas };
}
