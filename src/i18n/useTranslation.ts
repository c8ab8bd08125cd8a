import type { i18n, TFunction } from "i18next";
import { createContext, useContext } from "react";

/** The words of the interface in the page's language; `tIn` asks in another. */
export type Words = { readonly t: TFunction; readonly tIn: (language: string) => TFunction };

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/**
 * i18next's words. A fixed phrase is taken straight from its table: a page asks for hundreds, and most of the time
 * that i18next needs for one goes into looking for plurals, contexts and holes that it does not have.
 */
export function createWords({ t, language, getResource, getFixedT }: i18n): Words {
  const quick = new Proxy(t, {
    apply(ask, self, asked) {
      const [key, options] = asked;
      const phrase: unknown = options ?? getResource(language, "translation", String(key));
      return typeof phrase === "string" ? phrase : Reflect.apply(ask, self, asked);
    },
  });
  return { t: quick, tIn: getFixedT };
}

/** The words; one context to read, since they change with the language alone. */
export function useTranslation(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("WordsProvider is missing above this component");
  return words;
}
