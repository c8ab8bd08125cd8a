import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { readField } from "../../compiler/check/namePath.ts";
import type { Finding, Position, Problem } from "../../compiler/check/problem.ts";
import { readStoryJson } from "../../compiler/check/readStoryJson.ts";
import { type Compiled, compileStory } from "../../compiler/compileStory.ts";
import type { StoryLayout } from "../../layout/layoutStory.ts";
import type { Quality } from "../../layout/measureDrawing.ts";
import type { Story } from "../../model/story/story.ts";
import { languageForm } from "../../model/story/texts.ts";
import {
  articleName,
  findArticles,
  findMisnamed,
  findStoryFolders,
  findStrays,
  storyName,
} from "./findStoryFolders.ts";
import { readSite, siteFile } from "./readSite.ts";
import { sha256Of } from "./sha256Of.ts";

/** The stored drawing of a story, within its folder. */
export const placesName = "places.json";

const start: Position = { line: 1, column: 1 };

/**
 * Compiles `story.json` of a folder and its article. Problems name files relative to `root`.
 * @param placesFile the stored drawing; null: none is read
 */
export function compileFolder(
  root: string,
  folder: string,
  layout: StoryLayout,
  placesFile: string | null = join(folder, placesName),
): Compiled {
  const named = nameArticle(folder);
  const problems = [
    ...findMissing(root, folder, named.name, named.language),
    ...findMissing(root, folder, storyName),
  ];
  if (problems.length > 0) return { kind: "problems", problems, warnings: [] };
  const [article, story] = [join(folder, named.name), join(folder, storyName)];
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

/**
 * The name that the article's file must have, by the language that the story names. A story that names none well is told so when
 * it is compiled, with whatever article there is.
 */
function nameArticle(folder: string): { name: string; language: string | undefined } {
  const file = join(folder, storyName);
  const json = existsSync(file) ? readStoryJson(readFileSync(file, "utf8")).json : undefined;
  const language = readField(json?.value, "language");
  if (typeof language === "string" && languageForm.test(language)) {
    return { name: articleName(language), language };
  }
  const [name = articleName()] = findArticles(listNames(folder));
  return { name, language: undefined };
}

/**
 * The problem of a folder that lacks a file: the file that bears another name, or the place where there is none.
 * @param language of the article, where it is the article that is wanted
 */
function findMissing(root: string, folder: string, wanted: string, language?: string): Problem[] {
  const names = listNames(folder);
  if (names.includes(wanted)) return [];
  const others = language === undefined ? [] : findArticles(names);
  const [name = findMisnamed(names, wanted)] = others;
  const file = relative(root, join(folder, name ?? wanted));
  if (name === undefined) return [problemOf(file, { code: "file-missing", parameters: {} })];
  if (language !== undefined && others.includes(name)) {
    return [problemOf(file, { code: "article-language", parameters: { name, wanted, language } })];
  }
  return [problemOf(file, { code: "file-misnamed", parameters: { name, wanted } })];
}

function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** A story as it was compiled, and what is wrong with its drawing. */
type Made = { story: Story; quality: Quality };

/** All of a data folder: the stories that are well, the problems of those that are not, the warnings of both. */
type MadeAll = { compiled: Made[]; problems: Problem[]; warnings: Problem[] };

/** Compiles all of `root`/data. */
export function compileAll(root: string, layout: StoryLayout): MadeAll {
  const folders = findStoryFolders(root);
  const problems = findStrays(root);
  const warnings: Problem[] = [];
  const made: (Made & { folder: string })[] = [];
  if (folders.length === 0 && problems.length === 0) {
    problems.push(problemOf("data", { code: "stories-missing", parameters: {} }));
  }
  for (const folder of folders) {
    const compiled = compileFolder(root, folder, layout);
    warnings.push(...compiled.warnings);
    if (compiled.kind === "problems") problems.push(...compiled.problems);
    else made.push({ story: compiled.story, quality: compiled.quality, folder });
  }
  const owners = findOwners(made);
  const isOwner = ({ folder, story }: (typeof made)[number]) => owners.get(story.id) === folder;
  for (const { folder, story } of made.filter((one) => !isOwner(one))) {
    const file = join(folder, storyName);
    const other = relative(root, join(owners.get(story.id) ?? "", storyName));
    const finding: Finding = { code: "story-id-taken", parameters: { id: story.id, other } };
    problems.push(problemOf(relative(root, file), finding, findId(file)));
  }
  const compiled = made.filter(isOwner).map(({ story, quality }) => ({ story, quality }));
  problems.push(...checkSite(root, [...owners.keys(), ...folders.map((one) => basename(one))]));
  return { compiled, problems, warnings };
}

/** Checks data/site.json. A story that could not be compiled is known by its folder's name. */
function checkSite(root: string, known: readonly string[]): Problem[] {
  const { story, position, problems } = readSite(root);
  if (story === undefined || known.includes(story)) return problems;
  const parameters = { id: story, known: [...new Set(known)] };
  return [...problems, problemOf(siteFile, { code: "site-story-unknown", parameters }, position)];
}

/** By story id, the folder whose story bears it by right: the one of that name, else the first; the others are copies. */
function findOwners(made: readonly { story: Story; folder: string }[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { story, folder } of made) {
    if (!owners.has(story.id) || basename(folder) === story.id) owners.set(story.id, folder);
  }
  return owners;
}

function findId(file: string): Position | undefined {
  return readStoryJson(readFileSync(file, "utf8")).json?.at(["id"]);
}

/** A problem of a whole file, or at a place in it. */
function problemOf(file: string, finding: Finding, { line, column }: Position = start): Problem {
  return { file, line, column, ...finding };
}
