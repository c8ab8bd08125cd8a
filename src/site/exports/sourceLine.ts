import { wordsOf } from "../../i18n/allWords.ts";
import { formatDate } from "../../i18n/formats.ts";
import type { Story } from "../../model/story/story.ts";
import { type Language, type Texts, textsOf } from "../../model/story/texts.ts";
import { webAddress } from "../../model/story/webAddress.ts";

/** Where the words come from, as far as it is known, and whose they are: its licence, else its publisher's rights. */
export function sourceLine({ source }: Story, language: Language): string {
  const words = wordsOf(language);
  const { t } = words;
  const { author, publisher, date, url, licence } = source;
  const known = [author, publisher, date && formatDate(date, words), webAddress(url)].filter(
    (part) => part !== undefined,
  );
  const origin = known.length > 0 ? `${known.join(t("punctuation.comma"))}.` : t("source.unknown");
  const rights = licence === undefined ? t("source.rights") : withStop(licence);
  return `${t("source.label")}${t("punctuation.colon")}${origin} ${rights}`;
}

function withStop(sentence: string): string {
  return /[.!?؟。।]$/u.test(sentence) ? sentence : `${sentence}.`;
}

export function sourceLines(story: Story): Texts {
  return textsOf(story.languages, (language) => sourceLine(story, language));
}
