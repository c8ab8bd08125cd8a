import { createI18n } from "../i18n/createI18n.ts";
import { formatDate } from "../i18n/formats.ts";
import { isolate, stripBidi } from "../i18n/isolate.ts";
import type { CiteWords } from "../model/cite/citeWords.ts";
import type { Language } from "../model/story/story.ts";

/** For tests: what citations need of a language, as the pages hand it in. */
export function citeWordsIn(language: Language): CiteWords {
  const { t } = createI18n(language);
  return { t, formatDate: (date) => formatDate(date, language), isolate, stripBidi };
}
