import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { createTextIndex } from "../../model/story/span.ts";
import { anArticle } from "../../testing/aStory.ts";
import { aStorySource, inARow } from "../../testing/aStorySource.ts";
import { compileAll, compileFolder } from "./compileFolder.ts";
import { findStoryFolders } from "./findStoryFolders.ts";
import { formatProblem, formatWarning } from "./formatProblem.ts";

const root = resolve(import.meta.dirname, "../../..");

describe("every story of data/", () => {
  const folders = findStoryFolders(root);

  test("is there", () => {
    expect(folders.length).toBeGreaterThan(0);
    expect(readdirSync(join(root, "data"))).toContain("story.schema.json");
  });

  test.each(folders)("%s compiles, and its spans say what they quote", (folder) => {
    const compiled = compileFolder(root, folder, inARow);
    if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems, null, 2));
    expect(compiled.warnings).toEqual([]);
    const { article, entities, relations, quotes, events } = compiled.story;
    const { slice } = createTextIndex(article.text);
    const passages = [
      ...entities.flatMap(({ evidence }) => evidence),
      ...relations.flatMap(({ evidence, figures }) => [...evidence, ...figures]),
      ...quotes,
      ...events,
    ];
    expect(passages.map(slice)).toEqual(passages.map(({ exact }) => exact));
    expect(entities.filter(({ mentions }) => mentions.length === 0)).toEqual([]);
  });
});

/** Compiles a data folder of such files (text by path; a story's text is its id). */
function compileData(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-data-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, "data", path);
      mkdirSync(dirname(file), { recursive: true });
      const isStory = text !== "" && path.toLowerCase().includes("story");
      writeFileSync(file, isStory ? JSON.stringify(aStorySource({ id: text }), null, 2) : text);
    }
    const { compiled, problems, warnings } = compileAll(folder, inARow);
    return {
      ids: compiled.map(({ story }) => story.id),
      problems: problems.map(formatProblem),
      warnings: warnings.map(formatWarning),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const aFolder = { "a/article.ar.txt": anArticle, "a/story.json": "a" };

describe("a data folder", () => {
  test.each([
    "Story.json",
    "STORY.JSON",
    "story.json.txt",
    "story.txt",
    "story (1).json",
    "sotry.json",
    "story",
  ])("with a story named %s says so", (name) => {
    expect(
      compileData({ ...aFolder, "b/article.ar.txt": anArticle, [`b/${name}`]: "" }).problems,
    ).toEqual([
      `data/b/${name}:1:1 this file is named "${name}": rename it to story.json, just so`,
    ]);
  });

  test.each(["article.txt", "Article.ar.txt", "article.ar.txt.txt", "article.ar.md"])(
    "with an article named %s says so",
    (name) => {
      expect(compileData({ ...aFolder, "b/story.json": "b", [`b/${name}`]: anArticle })).toEqual({
        ids: ["a"],
        problems: [
          `data/b/${name}:1:1 this file is named "${name}": rename it to article.ar.txt, just so`,
        ],
        warnings: [],
      });
    },
  );

  test.each(["en", "pt-BR"])("with its article in %s says that the language is another", (tag) => {
    const files = { ...aFolder, "b/story.json": "b", [`b/article.${tag}.txt`]: anArticle };
    expect(compileData(files).problems).toEqual([
      `data/b/article.${tag}.txt:1:1 this file is named "article.${tag}.txt", but the article's language is "ar" in the story: rename it to article.ar.txt, or correct the language`,
    ]);
  });

  test("takes the article of the story's language, whatever others there are", () => {
    const files = { ...aFolder, "a/article.en.txt": "Something else." };
    expect(compileData(files)).toEqual({ ids: ["a"], problems: [], warnings: [] });
  });

  test.each([
    ['{ "story": "a" }', []],
    ["{}", []],
    ['{ "story": "b" }', ['1:12 there is no story "b"; the stories here: a']],
    ['{ "sotry": "a" }', ['1:3 unknown field "sotry" in the site; the fields allowed here: story']],
    ['{ "story": 3 }', ['1:12 "story" must be a text in double quotes, not 3']],
    ["[]", ["1:1 the site must be an object in { }, not []"]],
    ["{", ["1:2 invalid JSON: a closing } is missing"]],
  ])("with a site.json of %s", (text, problems) => {
    expect(compileData({ ...aFolder, "site.json": text }).problems).toEqual(
      problems.map((problem) => `data/site.json:${problem}`),
    );
  });

  test("with an article alone says what is missing", () => {
    expect(compileData({ ...aFolder, "b/article.ar.txt": anArticle }).problems).toEqual([
      "data/b/story.json:1:1 there is no such file: a story folder holds the article, such as article.en.txt, and story.json",
    ]);
  });

  test("with a story beside or below the story folders says that it is not read", () => {
    const files = { ...aFolder, "story.json": "b", "2018/c/story.json": "c" };
    const words =
      "a story.json stands here, outside of a story folder, and is not read: move it into a folder of its own, directly in data";
    expect(compileData(files).problems).toEqual([
      `data/2018/c/story.json:1:1 ${words}`,
      `data/story.json:1:1 ${words}`,
    ]);
  });

  test("may hold folders of other things", () => {
    const files = { ...aFolder, "pictures/a.svg": "", "notes/story-notes.md": "", "readme.md": "" };
    expect(compileData(files)).toEqual({ ids: ["a"], problems: [], warnings: [] });
  });

  test.each([
    [["a", "a copy"], "a copy", "a"],
    [["a", "a-2", "b"], "a-2", "a"],
    // A copy may come first by alphabet: the folder of the story's name is no copy.
    [["2-a", "a"], "2-a", "a"],
    [["x", "y"], "y", "x"],
  ])("%j with one id twice points at the id of the copy", (folders, copy, other) => {
    const files = Object.fromEntries(
      folders.flatMap((name) => [
        [`${name}/article.ar.txt`, anArticle],
        [`${name}/story.json`, name === "b" ? "b" : "a"],
      ]),
    );
    expect(compileData(files).problems).toEqual([
      `data/${copy}/story.json:2:9 the id "a" is that of data/${other}/story.json too: if this is a copy, give it an id of its own here`,
    ]);
  });

  test("tells the warnings of all stories", () => {
    const files = { ...aFolder, "a/article.ar.txt": `${anArticle}\n<br>` };
    expect(compileData(files).warnings).toEqual([
      "data/a/article.ar.txt:4:1 warning: the article holds HTML, which is shown as it stands (such as «<br>»): save the words alone, unless the article itself prints this",
    ]);
  });
});
