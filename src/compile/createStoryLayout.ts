import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTextMeasure } from "../layout/measureText.ts";
import { placeGraph } from "../layout/placeGraph.ts";
import { cachePlaces } from "./cachePlaces.ts";
import { layoutStory, type StoryLayout } from "./layoutStory.ts";

/** The project's own layout: fonts measured on first use, places cached under `root`/node_modules/.cache. */
export function createStoryLayout(root: string): StoryLayout {
  const room = join(root, "src/layout");
  const files = readdirSync(room)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort();
  const cached = cachePlaces((graph) => placeGraph(graph), {
    folder: join(root, "node_modules/.cache/rawabit"),
    sources: files.map((name) => readFileSync(join(room, name), "utf8")),
  });
  let measure: ReturnType<typeof createTextMeasure> | undefined;
  return (story) => {
    measure ??= createTextMeasure();
    return layoutStory(story, cached, measure);
  };
}
