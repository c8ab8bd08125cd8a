import type { TFunction } from "i18next";
import { createContext, useContext } from "react";
import { createI18n } from "./createI18n.ts";
import { type InterfaceLanguage, languageName } from "./formats.ts";
import type { PageWords } from "./pageWords.ts";

/**
 * The words of a page. `wording`: for texts that the model makes, in the story's language. `language`: that of the words themselves,
 * in which numbers and dates are written.
 */
export type Words = {
  readonly t: TFunction;
  readonly wording: {
    readonly language: string;
    readonly t: TFunction;
    readonly languageName: (tag: string) => string;
  };
  readonly language: InterfaceLanguage;
};

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/**
 * i18next's words. A fixed phrase is taken straight from its table: a page asks for hundreds, and most of the time
 * that i18next needs for one goes into looking for plurals, contexts and holes that it does not have.
 */
export function createWords(storyLanguage: string, words: PageWords): Words {
  const { language } = words;
  const { t, getResource } = createI18n(words);
  const quick = new Proxy(t, {
    apply(ask, self, asked) {
      const [key, options] = asked;
      const phrase: unknown = options ?? getResource(language, "translation", String(key));
      return typeof phrase === "string" ? phrase : Reflect.apply(ask, self, asked);
    },
  });
  const wording = {
    language: storyLanguage,
    t: quick,
    languageName: (tag: string) => words.names[tag] ?? languageName(tag, language),
  };
  return { t: quick, wording, language };
}

/** The words; one context to read, since they change with the language alone. */
export function useTranslation(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("WordsProvider is missing above this component");
  return words;
}
