import { tourOf } from "../graph/tour.ts";
import { claimOf } from "../story/claim.ts";
import { markMisprints } from "../story/misprints.ts";
import type { Language } from "../story/story.ts";
import { getEntity, type StoryIndex } from "../story/storyIndex.ts";
import type { PairKind, Tab, View } from "../story/view.ts";

/** The site's own name in each language. */
export const brands: Readonly<Record<Language, string>> = { ar: "روابط", en: "Rawabit" };

/** Beside a speaker's name, where a translation of a quote follows: `quote.translationNote` of the interface's words. */
export const translatedNote = "translated from the Arabic, not the speaker’s own words";

/** What the pages of the whole story are called beside its own title. */
const sections: Readonly<Record<Language, Readonly<Record<Tab, string>>>> = {
  ar: { details: "", article: "نص المقال — ", list: "القصة في قائمة — " },
  en: { details: "", article: "The article — ", list: "The story as a list — " },
};

/** What the pages are called at which two names are picked. */
export const pickTitles: Readonly<Record<Language, Readonly<Record<PairKind, string>>>> = {
  ar: { path: "من اسم إلى اسم", compare: "مقارنة بين اسمين" },
  en: { path: "From one name to another", compare: "Two names compared" },
};

/** Before a side's name, which may be that of an entity as well. */
const sideTitles: Readonly<Record<Language, string>> = { ar: "جانب", en: "The side of" };

/** The title of a view's page, in its language, the particular first. */
export function pageTitle(index: StoryIndex, { selection, language, tab }: View): string {
  const brand = brands[language];
  const title = viewTitle(index, { selection, language, tab });
  return `${title} · ${brand}`;
}

/** The same without the site's name. */
export function viewTitle(
  index: StoryIndex,
  view: Pick<View, "selection" | "language" | "tab">,
): string {
  const { selection, language } = view;
  const story = index.story.title[language];
  switch (selection.kind) {
    case "overview":
      return `${sections[language][view.tab]}${story}`;
    case "pick":
      return `${pickTitles[language][selection.of]} — ${story}`;
    case "entity":
      return `${getEntity(index, selection.id).name[language]} — ${story}`;
    case "side": {
      const side = index.story.sides.find(({ id }) => id === selection.id);
      return side ? `${sideTitles[language]} ${side.name[language]} — ${story}` : story;
    }
    case "relation": {
      const relation = index.relations.get(selection.id);
      return relation ? claimOf(index, relation, language) : story;
    }
    case "step": {
      const title = tourOf(index).find(({ id }) => id === selection.id)?.title?.[language];
      return title === undefined ? story : `${title} — ${story}`;
    }
    case "path":
    case "compare": {
      const names = [selection.from, selection.to].map((id) => getEntity(index, id).name[language]);
      return `${names.join(" ↔ ")} — ${story}`;
    }
    case "quote": {
      const quote = index.quotes.get(selection.id);
      if (!quote) return story;
      const name = getEntity(index, quote.speaker).name[language];
      return language === "ar"
        ? `${name}: ${shorten(markMisprints(index.story, quote, language))}`
        : `${name}, ${translatedNote}: ${shorten(quote.translation.en)}`;
    }
  }
}

const longest = 90;

/** Cuts at a space, so that no word and no join of letters is cut. */
export function shorten(words: string, limit = longest): string {
  if (words.length <= limit) return words;
  const end = words.lastIndexOf(" ", limit);
  return `${words.slice(0, end > 0 ? end : limit)}…`;
}
