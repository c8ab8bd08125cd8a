import type { TFunction } from "i18next";
import { createContext, useContext } from "react";
import { createI18nOf } from "./createI18nOf.ts";
import type { InterfaceLanguage } from "./formats.ts";
import type { PageWords } from "./pageWords.ts";

/** The words of the interface in the page's language, and the few of the `other`. */
export type Words = { readonly t: TFunction; readonly other: PageWords["other"] };

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/**
 * i18next's words. A fixed phrase is taken straight from its table: a page asks for hundreds, and most of the time
 * that i18next needs for one goes into looking for plurals, contexts and holes that it does not have.
 */
export function createWords(language: InterfaceLanguage, words: PageWords): Words {
  const { t, getResource } = createI18nOf(language, words);
  const quick = new Proxy(t, {
    apply(ask, self, asked) {
      const [key, options] = asked;
      const phrase: unknown = options ?? getResource(language, "translation", String(key));
      return typeof phrase === "string" ? phrase : Reflect.apply(ask, self, asked);
    },
  });
  return { t: quick, other: words.other };
}

/** The words; one context to read, since they change with the language alone. */
export function useTranslation(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("WordsProvider is missing above this component");
  return words;
}
