import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileStory } from "../../src/compiler/compileStory.ts";
import { wordingOf } from "../../src/i18n/allWords.ts";
import { placeGraph } from "../../src/layout/anneal/placeGraph.ts";
import { layoutStory, type StoryLayout } from "../../src/layout/layoutStory.ts";
import type { Story } from "../../src/model/story/story.ts";
import { formatProblem } from "../../src/site/build/formatProblem.ts";
import { createTextMeasure } from "../../src/site/build/measureText.ts";
import { sha256Of } from "../../src/site/build/sha256Of.ts";
import { makeStory } from "./makeStory.ts";

/** A compiled story, and how long compiling took, of it placing the names. */
export type MadeSource = { story: Story; compileMs: number; layoutMs: number };

const wings = ["compiler", "i18n", "layout", "model"];

/**
 * Compiles the made story of so many entities by the project's own compiler. The result is remembered with its
 * times, for the same story and the same code.
 */
export function compileMade(root: string, count: number): MadeSource {
  const made = makeStory(count);
  const hash = createHash("sha256").update(JSON.stringify(made));
  for (const wing of wings) {
    const folder = join(root, "src", wing);
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (/(?<!\.test)\.(ts|json)$/.test(name)) hash.update(readFileSync(join(folder, name)));
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
    const places = layoutStory(story, (graph) => placeGraph(graph), { measure, wordingOf });
    layoutMs = performance.now() - start;
    return places;
  };
  const start = performance.now();
  const articleBytes = new TextEncoder().encode(article);
  const compiled = compileStory({
    articleBytes,
    articleSha256: sha256Of(articleBytes),
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
