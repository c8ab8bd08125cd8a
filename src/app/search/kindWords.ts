import type { Words } from "../../i18n/useTranslation.ts";
import type { KindWords } from "../../model/search/searchEntries.ts";
import type { Language } from "../../model/story/story.ts";

/** The word for a kind in both languages: a reader may search «شخص» or “company”. */
export function kindWords(language: Language, { t, other }: Words): KindWords {
  return (kind) => {
    const [own, foreign] = [t(`entityKind.${kind}`), other.entityKind[kind]];
    return language === "ar" ? { ar: own, en: foreign } : { ar: foreign, en: own };
  };
}
