import { headlineOf } from "../story/headlineOf.ts";
import type { Passage } from "../story/story.ts";
import { getEntity, type StoryIndex } from "../story/storyIndex.ts";
import { type Language, textIn } from "../story/texts.ts";
import { keyOfSelection, type View } from "../story/view.ts";
import { webAddress } from "../story/webAddress.ts";
import { translationNote } from "../story/wording.ts";
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
  /** For a reader of another language: Rawabit's translation of a quote, and before it that it is not what the speaker said. */
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
  { wording, stripBidi }: Pick<CiteWords, "wording" | "stripBidi">,
): Citation {
  const { selection } = view;
  const { language, t } = wording;
  const { source } = index.story;
  const quote = selection.kind === "quote" ? index.quotes.get(selection.id) : undefined;
  const speaker = quote && textIn(getEntity(index, quote.speaker).name, language);
  const translation = quote?.translation?.[language];
  // The title of a quote's page is made of its words, which stand in the citation already.
  const page = speaker ? t("quote.title", { name: speaker }) : viewTitle(index, view, wording);
  return {
    ...source,
    url: webAddress(source.url),
    key: `rawabit-${keyOfSelection(selection).replaceAll("/", "-")}`,
    language,
    articleLanguage: index.story.language,
    page: `${stripBidi(page).replace(/\.$/, "")} · ${t("brand")}`,
    title: headlineOf(index.story),
    words: [...new Set(citedPassages(index, view).map(({ exact }) => exact.trim()))],
    speaker,
    translation: translation && `${translationNote(index.story, wording)}: ${translation}`,
    address,
    accessed,
  };
}

/**
 * The passages of the article that a view stands on, the best first. One that only repeats the article's title proves
 * nothing beside others.
 */
export function citedPassages(
  index: StoryIndex,
  { selection }: Pick<View, "selection">,
): Passage[] {
  const spans =
    selection.kind === "entity"
      ? getEntity(index, selection.id).evidence
      : selectedPassages(index, selection);
  const passages = spans.map(({ start, end }) => {
    return { exact: index.text.slice({ start, end }), start, end };
  });
  const headline = headlineOf(index.story);
  const beside = passages.filter(({ exact }) => exact.trim() !== headline);
  return beside.length > 0 ? beside : passages;
}
