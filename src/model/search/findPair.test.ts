import { describe, expect, it } from "vitest";
import { wordingOf } from "../../i18n/allWords.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { createSearch } from "./searchStory.ts";

const index = createStoryIndex(theWalmartStory());
const searches = {
  ar: createSearch(index, wordingOf("ar")),
  en: createSearch(index, wordingOf("en")),
};
const firstOf = (language: "ar" | "en", query: string) =>
  searches[language](query)[0]?.results[0]?.selection;

describe("two names", () => {
  it.each([
    ["ar", "فليبكارت مايكروسوفت", "flipkart", "microsoft"],
    ["ar", "فليبكارت ومايكروسوفت", "flipkart", "microsoft"],
    ["en", "flipkart microsoft", "flipkart", "microsoft"],
    ["en", "Microsoft to flipk", "microsoft", "flipkart"],
    ["en", "google home amazon", "google-home", "amazon"],
    ["ar", "walmart أمازون", "walmart", "amazon"],
    ["en", "flipcart mikrosoft", "flipkart", "microsoft"],
  ] as const)(
    "%s: «%s» is answered first by the path between them",
    (language, query, from, to) => {
      expect(firstOf(language, query)).toEqual({ kind: "path", from, to });
    },
  );

  it("says both names in the reader's language", () => {
    const [paths] = searches.ar("flipkart microsoft");
    expect(paths?.group).toBe("paths");
    expect(paths?.results.map(({ text }) => text)).toEqual(["فليبكارت ↔ مايكروسوفت"]);
  });
});

describe("one name of several words", () => {
  it.each(["google home", "google express", "wall street journal", "Satya Nadella", "amazon go"])(
    "«%s» is itself",
    (query) => {
      expect(firstOf("en", query)?.kind).toBe("entity");
    },
  );

  it.each(["walmart walmart", "walmart", "retailers said", "a b c d e f g h i j", "و مع"])(
    "«%s» holds no pair",
    (query) => {
      expect(searches.en(query).map(({ group }) => group)).not.toContain("paths");
    },
  );
});
