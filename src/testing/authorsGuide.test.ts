import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storySourceSchema } from "../model/story/storySource.ts";
import { compileFiles } from "./aStorySource.ts";

const guide = readFileSync(join(import.meta.dirname, "../../data/README.md"), "utf8");

/** The worked examples of the guide for authors: an article, in a block of code, and its story. */
const examples = Array.from(
  guide.matchAll(/`(article\.\w+\.txt)`:\n```\n(.+?)```\n`story\.json`:\n```json\n(.+?)```/gs),
  ([, file = "", article = "", story = ""]) => ({ file, article, story }),
);

/** The name of every field that an author may write. */
function listFields(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inner = ["wrapped", "item"].flatMap((key) => listFields(Reflect.get(schema, key)));
  const options: unknown = Reflect.get(schema, "options");
  if (Array.isArray(options)) inner.push(...options.flatMap(listFields));
  const entries: unknown = Reflect.get(schema, "entries");
  if (typeof entries !== "object" || entries === null) return inner;
  return [
    ...inner,
    ...Object.entries(entries).flatMap(([name, value]) => [name, ...listFields(value)]),
  ];
}

describe("the guide for authors", () => {
  it("has an example in English and one in Arabic", () => {
    expect(examples.map(({ file }) => file)).toEqual(["article.en.txt", "article.ar.txt"]);
  });

  it.each(examples)("compiles $file, without a warning but of its draft", ({ article, story }) => {
    const compiled = compileFiles({ article, story });
    expect(compiled.kind === "problems" ? compiled.problems : []).toEqual([]);
    expect(compiled.warnings.filter(({ code }) => code !== "places-draft")).toEqual([]);
  });

  it.each([...new Set(listFields(storySourceSchema))])("names the field %s", (field) => {
    expect(guide).toMatch(new RegExp(`["\`]${field.replace("$", "\\$")}["\`]`));
  });
});
