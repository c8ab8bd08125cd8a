import ar from "../i18n/ar.json" with { type: "json" };
import en from "../i18n/en.json" with { type: "json" };
import type { KindWords } from "../model/search/searchEntries.ts";
import { createSearch, type Search } from "../model/search/searchStory.ts";
import type { Language } from "../model/story/story.ts";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { theWalmartStory } from "./theWalmartStory.ts";

/** For tests: the word for a kind of entity. */
export const kindWords: KindWords = (kind) => ({
  ar: ar.entityKind[kind],
  en: en.entityKind[kind],
});

/** For tests: search over the Walmart story, for a reader of each language. */
export function theWalmartSearches(): Record<Language, Search> {
  const index = createStoryIndex(theWalmartStory());
  return {
    ar: createSearch(index, "ar", kindWords),
    en: createSearch(index, "en", kindWords),
  };
}
