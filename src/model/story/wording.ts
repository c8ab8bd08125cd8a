import type { TFunction } from "i18next";
import type { Story } from "./story.ts";
import type { Language } from "./texts.ts";

/**
 * The language that a text is made in, and the words of the interface for it: `model/` has no words of its own. Where
 * the interface has no words in a story's language, they are those of the nearest one.
 */
export type Wording = {
  readonly language: Language;
  readonly t: TFunction;
  /** What a language is called in the words' language. */
  readonly languageName: (tag: Language) => string;
};

/** Said beside a translated quote: that these are not the speaker's own words. */
export function translationNote(
  { language }: Pick<Story, "language">,
  { t, languageName }: Wording,
): string {
  return t("quote.translationNote", { language: languageName(language) });
}

/** Said over the article: that it stands as it was received, and in which language where that is not the reader's. */
export function articleNote({ language }: Pick<Story, "language">, wording: Wording): string {
  const { t, languageName } = wording;
  return language === wording.language
    ? t("article.note")
    : t("article.noteIn", { language: languageName(language) });
}
