import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import type { InterfaceLanguage } from "./formats.ts";
import type { PageWords } from "./pageWords.ts";
import { createWords, type Words } from "./useTranslation.ts";

/** For the build and for tests: the words of both languages. The reader's script must not import this. */
const trees = { ar, en } as const;

/** What a page of a language carries. */
export function pageWordsIn(language: InterfaceLanguage): PageWords {
  const { entityKind, unknown, overview } = trees[language === "ar" ? "en" : "ar"];
  const other = {
    entityKind,
    unknown: { title: unknown.title },
    overview: { title: overview.title },
  };
  return { own: trees[language], other };
}

const made: Partial<Record<InterfaceLanguage, Words>> = {};

/** The words of the interface, made once a language: they hold nothing of a page. */
export function wordsOf(language: InterfaceLanguage): Words {
  made[language] ??= createWords(language, pageWordsIn(language));
  return made[language];
}
