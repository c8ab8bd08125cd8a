import { formatDate } from "../../i18n/formats.ts";
import { isolate, stripBidi } from "../../i18n/isolate.ts";
import type { Words } from "../../i18n/useTranslation.ts";
import type { CiteWords } from "../../model/cite/citeWords.ts";

/** What citations need of the interface's words. */
export function citeWords({ wording, language }: Words): CiteWords {
  return { wording, formatDate: (date) => formatDate(date, language), isolate, stripBidi };
}
