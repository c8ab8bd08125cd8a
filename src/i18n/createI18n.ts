import type { i18n } from "i18next";
import { pageWordsIn } from "./bothLanguages.ts";
import { createI18nOf } from "./createI18nOf.ts";
import type { InterfaceLanguage } from "./formats.ts";

/** For the build and for tests: i18next with the words of a language. The reader's script has `createI18nOf`. */
export function createI18n(language: InterfaceLanguage): i18n {
  return createI18nOf(language, pageWordsIn(language));
}
