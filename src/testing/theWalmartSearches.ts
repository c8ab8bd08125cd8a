import { wordingOf } from "../i18n/allWords.ts";
import { createSearch, type Search } from "../model/search/searchStory.ts";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { theWalmartStory } from "./theWalmartStory.ts";

/** For tests: search over the Walmart story, for a reader of each language. */
export function theWalmartSearches(): Record<"ar" | "en", Search> {
  const index = createStoryIndex(theWalmartStory());
  return {
    ar: createSearch(index, wordingOf("ar")),
    en: createSearch(index, wordingOf("en")),
  };
}
