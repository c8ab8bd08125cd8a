import { formatDate } from "../../i18n/formats.ts";
import { isolate, stripBidi } from "../../i18n/isolate.ts";
import type { Words } from "../../i18n/useTranslation.ts";
import type { CiteWords } from "../../model/cite/citeWords.ts";

/** What citations need of the interface's words. */
export function citeWords(words: Words): CiteWords {
  const { wording } = words;
  return { wording, formatDate: (date) => formatDate(date, words), isolate, stripBidi };
}
