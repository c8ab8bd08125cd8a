import { headlineOf } from "../story/headlineOf.ts";
import type { Language } from "../story/story.ts";
import { getEntity, type StoryIndex } from "../story/storyIndex.ts";
import { keyOfSelection, type View } from "../story/view.ts";
import { webAddress } from "../story/webAddress.ts";
import { viewTitle } from "../view/pageTitle.ts";
import { selectedPassages } from "../view/selectedPassages.ts";
import type { CiteWords } from "./citeWords.ts";

/** What a reader cites: some words of the article, as a page of this site shows them. Only what is known is there. */
export type Citation = {
  /** ASCII; one for each selection. */
  readonly key: string;
  /** The reader's language. */
  readonly language: Language;
  /** The language of the article, and so of its title and words. */
  readonly articleLanguage: Language;
  /** The page's title, in the reader's language. */
  readonly page: string;
  /** The article's own title. */
  readonly title: string;
  /** The article's words, verbatim, each passage for itself; none for what stands on no words. */
  readonly words: readonly string[];
  /** Rawabit's translation of a quote, for an English reader. */
  readonly translation?: string | undefined;
  readonly speaker?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO 8601, as precise as it is known. */
  readonly date?: string | undefined;
  /** The article's own address. */
  readonly url?: string | undefined;
  /** The page's absolute address. */
  readonly address: string;
  /** ISO 8601 day on which the page was read. */
  readonly accessed: string;
};

/**
 * Gathers what can be said of a view's words.
 * @param words those of the view's language
 */
export function toCitation(
  index: StoryIndex,
  view: View,
  { address, accessed }: Pick<Citation, "address" | "accessed">,
  { t, stripBidi }: Pick<CiteWords, "t" | "stripBidi">,
): Citation {
  const { language, selection } = view;
  const { source } = index.story;
  const quote = selection.kind === "quote" ? index.quotes.get(selection.id) : undefined;
  const speaker = quote && getEntity(index, quote.speaker).name[language];
  // The title of a quote's page is made of its words, which stand in the citation already.
  const page = speaker ? t("quote.title", { name: speaker }) : viewTitle(index, view);
  return {
    ...source,
    url: webAddress(source.url),
    key: `rawabit-${keyOfSelection(selection).replaceAll("/", "-")}`,
    language,
    articleLanguage: index.story.language,
    page: `${stripBidi(page).replace(/\.$/, "")} · ${t("brand")}`,
    title: headlineOf(index.story),
    words: wordsOf(index, view),
    speaker,
    translation: language === "en" ? quote?.translation.en : undefined,
    address,
    accessed,
  };
}

/** A passage that only repeats the article's title proves nothing beside others. */
function wordsOf(index: StoryIndex, { selection }: View): string[] {
  const passages =
    selection.kind === "entity"
      ? getEntity(index, selection.id).evidence
      : selectedPassages(index, selection);
  const words = [...new Set(passages.map((span) => index.text.slice(span).trim()))];
  const headline = headlineOf(index.story);
  const beside = words.filter((passage) => passage !== headline);
  return beside.length > 0 ? beside : words;
}
