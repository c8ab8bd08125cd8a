import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "../check/problem.ts";
import type { Story } from "../story/story.ts";
import { type Compiled, compileStory } from "./compileStory.ts";
import type { StoryLayout } from "./layoutStory.ts";

/** Folders under `root`/data that hold a story.json, in alphabetical order, as absolute paths. */
export function findStoryFolders(root: string): string[] {
  const data = join(root, "data");
  if (!existsSync(data)) return [];
  return readdirSync(data)
    .sort()
    .map((name) => join(data, name))
    .filter((folder) => existsSync(join(folder, "story.json")));
}

/** Compiles `article.ar.txt` and `story.json` of a folder. Problems name files relative to `root`. */
export function compileFolder(root: string, folder: string, layout: StoryLayout): Compiled {
  const [article, story] = ["article.ar.txt", "story.json"].map((name) => join(folder, name));
  const missing = [article, story].filter((file) => file === undefined || !existsSync(file));
  if (article === undefined || story === undefined || missing.length > 0) {
    const message = "there is no such file: a story folder holds article.ar.txt and story.json";
    const problems = missing.map((file = folder) => {
      return { file: relative(root, file), line: 1, column: 1, message };
    });
    return { kind: "problems", problems };
  }
  const places = join(folder, "places.json");
  return compileStory({
    placesJson: existsSync(places) ? readFileSync(places, "utf8") : undefined,
    placesFile: relative(root, places),
    articleBytes: readFileSync(article),
    storyJson: readFileSync(story, "utf8"),
    articleFile: relative(root, article),
    storyFile: relative(root, story),
    layout,
  });
}

/** Compiles all of `root`/data: the stories that are well, and the problems of those that are not. */
export function compileAll(root: string, layout: StoryLayout) {
  const stories: Story[] = [];
  const problems: Problem[] = [];
  const folders = findStoryFolders(root);
  const report = (file: string, message: string) =>
    problems.push({ file: relative(root, file), line: 1, column: 1, message });
  if (folders.length === 0) report(join(root, "data"), "no folder here holds a story.json");
  for (const folder of folders) {
    const compiled = compileFolder(root, folder, layout);
    if (compiled.kind === "problems") problems.push(...compiled.problems);
    else if (stories.some(({ id }) => id === compiled.story.id)) {
      const message = `another folder's story has the id "${compiled.story.id}" too: give each its own`;
      report(join(folder, "story.json"), message);
    } else stories.push(compiled.story);
  }
  return { stories, problems };
}
