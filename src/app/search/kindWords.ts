import ar from "../../i18n/ar.json" with { type: "json" };
import en from "../../i18n/en.json" with { type: "json" };
import type { KindWords } from "../../model/search/searchEntries.ts";

const { entityKind: arabic } = ar;
const { entityKind: english } = en;

/** The word for a kind in both languages: a reader may search «شخص» or “company”. */
export const kindWords: KindWords = (kind) => ({ ar: arabic[kind], en: english[kind] });
