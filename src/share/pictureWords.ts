import type { TFunction } from "i18next";
import type { Citation } from "../cite/citation.ts";
import { viewTitle } from "../sight/pageTitle.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { View } from "../story/view.ts";

/** What a picture says in words, from top to bottom. */
export type PictureWords = {
  readonly language: "ar" | "en";
  readonly heading: string;
  /** The article's own words, Arabic in both languages. */
  readonly words?: string | undefined;
  /** Rawabit's translation of them, marked as one. */
  readonly translation?: string | undefined;
  readonly source: readonly string[];
};

/** The heading of the present card, one passage that proves it, and where it all comes from. */
export function pictureWords(
  index: StoryIndex,
  view: View,
  citation: Citation,
  t: TFunction,
): PictureWords {
  const { author, publisher, date, url } = index.story.source;
  const { speaker, translation, words, address, language } = citation;
  const known = [author, publisher, date, url].filter((part) => part !== undefined);
  const origin = known.length > 0 ? known.join(" · ") : t("source.unknown");
  const [first] = words;
  return {
    language,
    heading: speaker === undefined ? viewTitle(index, view) : t("quote.title", { name: speaker }),
    words: first === undefined ? undefined : `«${first}»`,
    translation: translation && `“${translation}” — ${t("quote.translationNote")}`,
    source: [`${t("source.label")}: ${origin}`, `${t("brand")} · ${address}`],
  };
}
