import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { createTextIndex } from "../../model/story/span.ts";
import { inARow } from "../../testing/aStorySource.ts";
import { compileFolder, findStoryFolders } from "./compileFolder.ts";

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
