import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placeGraph } from "../../src/anneal/placeGraph.ts";
import { formatProblem } from "../../src/check/problem.ts";
import { compileStory } from "../../src/compile/compileStory.ts";
import { layoutStory, type StoryLayout } from "../../src/compile/layoutStory.ts";
import { createTextMeasure } from "../../src/layout/measureText.ts";
import type { Story } from "../../src/story/story.ts";
import { makeStory } from "./makeStory.ts";

/** A compiled story, and how long compiling took, of it placing the names. */
export type MadeSource = { story: Story; compileMs: number; layoutMs: number };

const rooms = ["anneal", "check", "compile", "layout", "story", "text"];

/**
 * Compiles the made story of so many entities by the project's own compiler. The result is remembered with its
 * times, for the same story and the same code.
 */
export function compileMade(root: string, count: number): MadeSource {
  const made = makeStory(count);
  const hash = createHash("sha256").update(JSON.stringify(made));
  for (const room of rooms) {
    const folder = join(root, "src", room);
    for (const name of readdirSync(folder).sort()) {
      if (!/\.test\./.test(name)) hash.update(readFileSync(join(folder, name)));
    }
  }
  const shelf = join(root, "node_modules/.cache/rawabit/bench");
  const file = join(shelf, `${made.source.id}-${hash.digest("hex").slice(0, 16)}.json`);
  if (existsSync(file)) {
    const known: MadeSource = JSON.parse(readFileSync(file, "utf8"));
    return known;
  }
  const fresh = compileTimed(made);
  mkdirSync(shelf, { recursive: true });
  writeFileSync(file, JSON.stringify(fresh));
  return fresh;
}

function compileTimed({ article, source }: ReturnType<typeof makeStory>): MadeSource {
  const measure = createTextMeasure();
  let layoutMs = 0;
  const layout: StoryLayout = (story) => {
    const start = performance.now();
    const places = layoutStory(story, (graph) => placeGraph(graph), measure);
    layoutMs = performance.now() - start;
    return places;
  };
  const start = performance.now();
  const compiled = compileStory({
    articleBytes: new TextEncoder().encode(article),
    storyJson: JSON.stringify(source, null, 2),
    articleFile: "article.ar.txt",
    storyFile: "story.json",
    layout,
  });
  const compileMs = performance.now() - start;
  if (compiled.kind === "story") return { story: compiled.story, compileMs, layoutMs };
  const problems = compiled.problems.slice(0, 5).map(formatProblem).join("\n");
  throw new Error(`The made story "${source.id}" does not compile:\n${problems}`);
}
