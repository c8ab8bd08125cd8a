import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { siteWordsOf } from "../i18n/siteWords.ts";
import { wrongRelationWords } from "./relationWords.ts";
import { theWalmartStory } from "./theWalmartStory.ts";

const root = join(import.meta.dirname, "..", "..");

/** Every text within a value, at any depth, that a language's key holds. */
function textsIn(value: unknown, language: "ar" | "en"): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === language && typeof part === "string" ? [part] : textsIn(part, language),
  );
}

/** Every text within a value, at any depth. */
function allTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

describe("a relation", () => {
  it.each([
    "لا روابط",
    "رابط واحد",
    "3 روابط",
    "11 رابطًا",
    "الأسماء والروابط فيها باللغتين",
    "من روابطه",
    "لرابطين",
  ])("is not called as a hyperlink is: %s", (words) => {
    expect(wrongRelationWords(words, "ar")).toHaveLength(1);
  });

  it("leaves the product its name, and hyperlinks theirs", () => {
    expect(wrongRelationWords("ترجمة موقع «روابط»، ثم انسخ الرابط", "ar")).toEqual([]);
    expect(wrongRelationWords("يربط المقال بين الاسمين ربطًا، والرابطة اتحاد", "ar")).toEqual([]);
  });

  it("is no tie in English", () => {
    expect(wrongRelationWords("Ties of a tied name, and one tie", "en")).toHaveLength(3);
    expect(wrongRelationWords("properties, entities and qualities", "en")).toEqual([]);
  });

  it.each(["ar", "en"] as const)(
    "has its word on the page of files and in the story: %s",
    (language) => {
      const texts = [...allTexts(siteWordsOf(language)), ...textsIn(theWalmartStory(), language)];
      expect(texts.length).toBeGreaterThan(100);
      expect(texts.flatMap((text) => wrongRelationWords(text, language))).toEqual([]);
    },
  );

  it.each([
    "README.md",
    "data/README.md",
    "docs/data.md",
    "docs/embedding.md",
    "docs/hosting.md",
    "data/story.schema.json",
    "package.json",
    "index.html",
  ])("has its word in %s", (file) => {
    expect(wrongRelationWords(readFileSync(join(root, file), "utf8"), "en")).toEqual([]);
  });
});
