import { wordsOf } from "../i18n/allWords.ts";
import { formatDate } from "../i18n/formats.ts";
import { isolate, stripBidi } from "../i18n/isolate.ts";
import type { CiteWords } from "../model/cite/citeWords.ts";
import type { Language } from "../model/story/texts.ts";

/** For tests: what citations need of a language, as the pages hand it in. */
export function citeWordsIn(storyLanguage: Language): CiteWords {
  const words = wordsOf(storyLanguage);
  const { wording } = words;
  return { wording, formatDate: (date) => formatDate(date, words), isolate, stripBidi };
}
