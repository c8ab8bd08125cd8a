import type { KindWords } from "../model/search/searchEntries.ts";
import { createSearch, type Search } from "../model/search/searchStory.ts";
import type { Language } from "../model/story/story.ts";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { theWalmartStory } from "./theWalmartStory.ts";

/** For tests: a word for each kind of entity. */
export const kindWords: KindWords = {
  company: { ar: "شركة", en: "Company" },
  product: { ar: "منتج", en: "Product" },
  service: { ar: "خدمة", en: "Service" },
  site: { ar: "موقع", en: "Site" },
  person: { ar: "شخص", en: "Person" },
  publication: { ar: "صحيفة", en: "Publication" },
  place: { ar: "مكان", en: "Place" },
};

/** For tests: search over the Walmart story, for a reader of each language. */
export function theWalmartSearches(): Record<Language, Search> {
  const index = createStoryIndex(theWalmartStory());
  return {
    ar: createSearch(index, "ar", kindWords),
    en: createSearch(index, "en", kindWords),
  };
}
