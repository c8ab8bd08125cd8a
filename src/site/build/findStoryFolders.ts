import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Problem } from "../../compiler/check/problem.ts";
import { measureDifference } from "../../compiler/text/findClosest.ts";
import { languageForm } from "../../model/story/texts.ts";

/** What an author writes in a story's folder, beside the article. */
export const storyName = "story.json";

/** The article's file, by the article's language; without one, the form of its name. */
export function articleName(language = "<language>"): string {
  return `article.${language}.txt`;
}

/** The files of a folder that are named as an article in some language. */
export function findArticles(names: readonly string[]): string[] {
  return names.filter((name) => {
    const tag = /^article\.([^.]+)\.txt$/.exec(name)?.[1];
    return tag !== undefined && languageForm.test(tag);
  });
}

/**
 * Folders under `root`/data that hold a story.json, in alphabetical order, as absolute paths. The name must be just so:
 * a file system that takes Story.json for it does so on one machine alone.
 */
export function findStoryFolders(root: string): string[] {
  return listFolders(join(root, "data")).filter((folder) =>
    readdirSync(folder).includes(storyName),
  );
}

/**
 * What stands in `root`/data and would be passed over: a story.json under another name, one without its folder or too
 * deep, an article without one.
 */
export function findStrays(root: string): Problem[] {
  const data = join(root, "data");
  const toProblem = (file: string) => ({ file: relative(root, file), line: 1, column: 1 });
  const outside = listFiles(data)
    .filter((file) => basename(file) === storyName && dirname(dirname(file)) !== data)
    .map((file): Problem => ({ ...toProblem(file), code: "story-outside", parameters: {} }));
  const misnamed = listFolders(data).flatMap((folder): Problem[] => {
    const names = readdirSync(folder);
    if (names.includes(storyName)) return [];
    const name = findMisnamed(names, storyName);
    if (name !== undefined) {
      const parameters = { name, wanted: storyName };
      return [{ ...toProblem(join(folder, name)), code: "file-misnamed", parameters }];
    }
    const hasArticle = findArticles(names).length > 0 || findMisnamed(names, articleName());
    if (!hasArticle) return [];
    return [{ ...toProblem(join(folder, storyName)), code: "file-missing", parameters: {} }];
  });
  return [...outside, ...misnamed];
}

/** What may follow the first word of such a name. */
const endings = new Set(["json", "jsonc", "json5", "js", "txt", "md", "copy", ""]);
/** Of an article's name: its language, or what was meant for it. */
const tags = /^[a-z]{2,4}$/;

/**
 * The file that was most likely meant to bear a name and bears another: `Story.json`, `story.json.txt`, `story (1).json`,
 * `story.txt`, `sotry.json`; an article
 * in another language. Undefined if none was.
 */
export function findMisnamed(names: readonly string[], wanted: string): string | undefined {
  const split = (name: string) => name.toLowerCase().split(/[^\p{L}5]+/u);
  const [stem] = split(wanted);
  const isSame = (name: string) => {
    const [first, ...rest] = split(name);
    const isArticle = stem === "article";
    return (
      first === stem && rest.every((word) => endings.has(word) || (isArticle && tags.test(word)))
    );
  };
  const isClose = (name: string) => measureDifference(name.toLowerCase(), wanted) <= 0.2;
  return names.find(isSame) ?? names.find(isClose);
}

function listFolders(data: string): string[] {
  if (!existsSync(data)) return [];
  return readdirSync(data)
    .sort()
    .map((name) => join(data, name))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory());
}

function listFiles(data: string): string[] {
  if (!existsSync(data)) return [];
  const names = readdirSync(data, { recursive: true, encoding: "utf8" });
  return names.sort().map((name) => join(data, name));
}
