import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { placeGraph } from "../anneal/placeGraph.ts";
import type { Drawing } from "../layout/layoutGraph.ts";
import type { Quality } from "../layout/measureDrawing.ts";
import { createTextMeasure } from "../layout/measureText.ts";
import { compileFolder, findStoryFolders } from "./compileFolder.ts";
import { toLayoutGraph } from "./layoutStory.ts";

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
  ["markHits", 2],
  ["ownLabelLink", 1],
] as const;

function weigh(quality: Quality): number {
  return weights.reduce((sum, [fault, weight]) => sum + weight * quality[fault], 0);
}

/**
 * `npm run layout -- [seeds] [effort]` draws every story anew from so many seeds (8 unless told), the search `effort`
 * times as long (2 unless told), and keeps the best drawing, the stored one included, in the story's places.json.
 */
function main(root: string, seeds: number, effort: number, first: number): void {
  const measure = createTextMeasure();
  for (const folder of findStoryFolders(root)) {
    const file = join(folder, "places.json");
    const compiled = compileFolder(root, folder, (story) => {
      const graph = toLayoutGraph(story, measure);
      let best = placeGraph(graph, story.stored ? { start: story.stored } : { seed: first });
      for (let seed = first; seed < first + seeds; seed += 1) {
        const drawn = placeGraph(graph, { seed, effort });
        process.stdout.write(
          `seed ${seed}: ${weigh(drawn.quality)} ${JSON.stringify(drawn.quality)}\n`,
        );
        if (weigh(drawn.quality) >= weigh(best.quality)) continue;
        best = drawn;
        store(file, best);
      }
      store(file, best);
      return best;
    });
    if (compiled.kind === "problems") process.exitCode = 1;
  }
}

function store(file: string, { places, labels, headings, canvas }: Drawing): void {
  writeFileSync(file, `${JSON.stringify({ places, labels, headings, canvas }, null, 2)}\n`);
}

const [, , seeds = "8", effort = "2", first = "1"] = process.argv;
main(resolve(import.meta.dirname, "../.."), Number(seeds), Number(effort), Number(first));
