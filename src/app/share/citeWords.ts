import type { TFunction } from "i18next";
import { formatDate } from "../../i18n/formats.ts";
import { isolate, stripBidi } from "../../i18n/isolate.ts";
import type { CiteWords } from "../../model/cite/citeWords.ts";
import type { Language } from "../../model/story/story.ts";

/** What citations need of a language of the interface. */
export function citeWords(t: TFunction, language: Language): CiteWords {
  return { t, formatDate: (date) => formatDate(date, language), isolate, stripBidi };
}
