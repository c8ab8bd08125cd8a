import { pageTitle } from "../sight/pageTitle.ts";
import { selectedPassages } from "../sight/selectedPassages.ts";
import type { Language } from "../story/story.ts";
import { getEntity, type StoryIndex } from "../story/storyIndex.ts";
import { keyOfSelection, type View } from "../story/view.ts";

/** What a reader cites: some words of the article, as a page of this site shows them. Only what is known is there. */
export type Citation = {
  /** ASCII; one for each selection. */
  readonly key: string;
  /** The reader's language; the article's words stay Arabic. */
  readonly language: Language;
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

/** Gathers what can be said of a view's words; `address` is absolute, `accessed` an ISO day. */
export function toCitation(
  index: StoryIndex,
  view: View,
  { address, accessed }: Pick<Citation, "address" | "accessed">,
): Citation {
  const { language, selection } = view;
  const { source, title } = index.story;
  const quote = selection.kind === "quote" ? index.quotes.get(selection.id) : undefined;
  return {
    ...source,
    key: `rawabit-${keyOfSelection(selection).replaceAll("/", "-")}`,
    language,
    page: pageTitle(index, view),
    title: title[index.story.language],
    words: wordsOf(index, view),
    speaker: quote && getEntity(index, quote.speaker).name[language],
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
  const title = index.story.title[index.story.language];
  const beside = words.filter((passage) => passage !== title);
  return beside.length > 0 ? beside : words;
}
