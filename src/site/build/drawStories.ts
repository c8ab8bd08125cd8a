import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../../compiler/check/problem.ts";
import { isDrawingOf, parseStoredPlaces } from "../../compiler/storedPlaces.ts";
import { wordingOf } from "../../i18n/allWords.ts";
import { placeGraph } from "../../layout/anneal/placeGraph.ts";
import type { LayoutGraph } from "../../layout/layoutGraph.ts";
import {
  type Drawn,
  type StoredDrawing,
  type StoryLayout,
  toLayoutGraph,
} from "../../layout/layoutStory.ts";
import { measureDrawing } from "../../layout/measureDrawing.ts";
import { weighFaults } from "../../layout/weighFaults.ts";
import { type Form, forms } from "../../model/story/kinds.ts";
import { compileFolder, placesName } from "./compileFolder.ts";
import type { Progress } from "./createProgress.ts";
import { describeFaults } from "./describeFaults.ts";
import { findStoryFolders } from "./findStoryFolders.ts";
import { createTextMeasure } from "./measureText.ts";

type Search = {
  /** The story to draw, by its folder's name; all, unless told otherwise. */
  story?: string | undefined;
  /** How many seeds are tried after the draft, and the first of them. */
  seeds: number;
  first: number;
  /** How many times as long each is searched. */
  effort: number;
  /** Hears what was found and stored, a line each. */
  announce: (line: string) => void;
  /** Hears how far a search is, many times a second. */
  progress?: Progress | undefined;
};

/** The effort of a draft: about a second for each form. */
const hurry = 0.06;

/**
 * Draws the stories of `root`/data. A draft is stored at once: the stored drawing, mended where the story has changed, or a
 * new one. Then seeds are tried, and each better drawing is stored as it is found, so that a search can be broken off.
 * A places.json that cannot be read is left out of account and replaced.
 * @returns what is wrong with stories that could not be drawn; undefined: there is no story of that name
 */
export function drawStories(root: string, search: Search): Problem[] | undefined {
  const { story: wanted } = search;
  const folders = findStoryFolders(root).filter(
    (folder) => wanted === undefined || basename(folder) === wanted,
  );
  if (folders.length === 0 && wanted !== undefined) return undefined;
  const tools = { measure: createTextMeasure(), wordingOf };
  return folders.flatMap((folder) => {
    const file = join(folder, placesName);
    const layout: StoryLayout = (story) => {
      const graphOf = (form: Form) => toLayoutGraph(story, tools, form);
      return searchDrawings(basename(folder), file, graphOf, story.stored, search);
    };
    const compiled = compileFolder(root, folder, layout, isReadable(file) ? file : null);
    return compiled.kind === "problems" ? compiled.problems : [];
  });
}

type Drawings = Record<Form, Drawn>;

function searchDrawings(
  name: string,
  file: string,
  graphOf: (form: Form) => LayoutGraph,
  stored: Readonly<Record<Form, StoredDrawing>> | undefined,
  { seeds, first, effort, announce, progress }: Search,
): Drawings {
  const draft = (form: Form) => draftOf(graphOf(form), stored?.[form], first);
  const best: Drawings = { tall: draft("tall"), wide: draft("wide"), short: draft("short") };
  store(file, best);
  for (const form of forms) announce(`${name}, ${form}: ${describeFaults(best[form].quality)}`);
  announce(`${name}: stored in ${placesName}${seeds > 0 ? "; searching for better ones" : ""}`);
  for (let seed = first; seed < first + seeds; seed += 1) {
    for (const form of forms) {
      const title = `${name}, ${form}, seed ${seed} of ${first + seeds - 1}`;
      const drawn = placeGraph(graphOf(form), {
        ...{ seed, effort },
        progress: (tried, all) => progress?.(title, tried, all),
      });
      const isBetter = weighFaults(drawn.quality) < weighFaults(best[form].quality);
      announce(`${title}: ${describeFaults(drawn.quality)}${isBetter ? "; better, stored" : ""}`);
      if (!isBetter) continue;
      best[form] = drawn;
      store(file, best);
    }
  }
  return best;
}

/** The stored drawing as it is while it fits; else mended, if that is better; else a new one, made in a hurry. */
function draftOf(graph: LayoutGraph, stored: StoredDrawing | undefined, seed: number): Drawn {
  if (stored === undefined) return placeGraph(graph, { effort: hurry, seed });
  const isOfGraph = isDrawingOf(stored, graph);
  const quality = measureDrawing(graph, stored);
  if (isOfGraph && weighFaults(quality) <= (stored.faults ?? 0)) return { ...stored, quality };
  const mended = placeGraph(graph, { start: stored });
  const isBetter = weighFaults(mended.quality) < weighFaults(quality);
  return isOfGraph && !isBetter ? { ...stored, quality } : mended;
}

function isReadable(file: string): boolean {
  return existsSync(file) && parseStoredPlaces(readFileSync(file, "utf8")) !== undefined;
}

function store(file: string, { tall, wide, short }: Drawings): void {
  const drawings = { tall: toStored(tall), wide: toStored(wide), short: toStored(short) };
  writeFileSync(file, `${JSON.stringify(drawings, null, 2)}\n`);
}

function toStored(drawn: Drawn): StoredDrawing {
  const { places, labels, headings, captions, canvas, quality } = drawn;
  return { places, labels, headings, captions, canvas, faults: weighFaults(quality) };
}
