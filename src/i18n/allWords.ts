import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import fa from "./fa.json" with { type: "json" };
import { type InterfaceLanguage, languageName, nearestInterface } from "./formats.ts";
import fr from "./fr.json" with { type: "json" };
import type { PageWords } from "./pageWords.ts";
import { createWords, type Words } from "./useTranslation.ts";

/** For the build and for tests: the words of every language. The reader's script must not import this. */
const files = { ar, en, fr, fa } as const satisfies Record<InterfaceLanguage, unknown>;

/**
 * The words that a page carries.
 * @param language a story's: where the interface does not have it, the page has the words of the nearest
 */
export function pageWordsIn(language: string): PageWords {
  const nearest = nearestInterface(language);
  const names = Object.fromEntries(
    Object.keys(files).map((each) => [each, languageName(each, nearest)]),
  );
  return { language: nearest, names, words: files[nearest] };
}

const made = new Map<string, Words>();

/** The words for a story's language, made once: they hold nothing of a page. */
export function wordsOf(language: string): Words {
  const words = made.get(language) ?? createWords(language, pageWordsIn(language));
  made.set(language, words);
  return words;
}

/** The same as the model's texts take them. */
export function wordingOf(language: string): Words["wording"] {
  return wordsOf(language).wording;
}
