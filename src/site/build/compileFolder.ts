import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Finding, Problem } from "../../compiler/check/problem.ts";
import { type Compiled, compileStory } from "../../compiler/compileStory.ts";
import type { StoryLayout } from "../../layout/layoutStory.ts";
import type { Quality } from "../../layout/measureDrawing.ts";
import type { Story } from "../../model/story/story.ts";
import { sha256Of } from "./sha256Of.ts";

/** The stored drawing of a story, within its folder. */
export const placesName = "places.json";

/** Folders under `root`/data that hold a story.json, in alphabetical order, as absolute paths. */
export function findStoryFolders(root: string): string[] {
  const data = join(root, "data");
  if (!existsSync(data)) return [];
  return readdirSync(data)
    .sort()
    .map((name) => join(data, name))
    .filter((folder) => existsSync(join(folder, "story.json")));
}

/**
 * Compiles `article.ar.txt` and `story.json` of a folder. Problems name files relative to `root`.
 * @param placesFile the stored drawing; null: none is read
 */
export function compileFolder(
  root: string,
  folder: string,
  layout: StoryLayout,
  placesFile: string | null = join(folder, placesName),
): Compiled {
  const [article, story] = ["article.ar.txt", "story.json"].map((name) => join(folder, name));
  const missing = [article, story].filter((file) => file === undefined || !existsSync(file));
  if (article === undefined || story === undefined || missing.length > 0) {
    const code = "file-missing";
    const problems = missing.map((file = folder) =>
      problemOf(relative(root, file), { code, parameters: {} }),
    );
    return { kind: "problems", problems };
  }
  const hasPlaces = placesFile !== null && existsSync(placesFile);
  const articleBytes = readFileSync(article);
  return compileStory({
    ...(hasPlaces && {
      placesJson: readFileSync(placesFile, "utf8"),
      placesFile: relative(root, placesFile),
    }),
    articleBytes,
    articleSha256: sha256Of(articleBytes),
    storyJson: readFileSync(story, "utf8"),
    articleFile: relative(root, article),
    storyFile: relative(root, story),
    layout,
  });
}

/** A story as it was compiled, and what is wrong with its drawing. */
type Made = { story: Story; quality: Quality };

/** Compiles all of `root`/data: the stories that are well, and the problems of those that are not. */
export function compileAll(
  root: string,
  layout: StoryLayout,
): { compiled: Made[]; problems: Problem[] } {
  const made: Made[] = [];
  const problems: Problem[] = [];
  const folders = findStoryFolders(root);
  if (folders.length === 0) {
    problems.push(problemOf("data", { code: "stories-missing", parameters: {} }));
  }
  for (const folder of folders) {
    const compiled = compileFolder(root, folder, layout);
    if (compiled.kind === "problems") problems.push(...compiled.problems);
    else if (made.some(({ story }) => story.id === compiled.story.id)) {
      const { id } = compiled.story;
      const file = relative(root, join(folder, "story.json"));
      problems.push(problemOf(file, { code: "story-id-taken", parameters: { id } }));
    } else made.push(compiled);
  }
  return { compiled: made, problems };
}

/** A problem of a whole file. */
function problemOf(file: string, finding: Finding): Problem {
  return { file, line: 1, column: 1, ...finding };
}
