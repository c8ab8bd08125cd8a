import { pageWordsIn, wordsOf } from "../../i18n/allWords.ts";
import { formatNumber, ownName } from "../../i18n/formats.ts";
import { siteWordsOf } from "../../i18n/siteWords.ts";
import type { Story } from "../../model/story/story.ts";

/** Digits, marks and joiners that any page may need, whatever its story: numbers are made while it is read. */
const always =
  "0123456789 .,:;!?%()[]«»‹›“”‘’\"'—–-…·+/↔\u00a0\u202f\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069" +
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** The same for a story in Arabic letters. */
const alwaysArabic = "٠١٢٣٤٥٦٧٨٩؟،؛ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْـ";

/** Every letter that the pages of a story can show, once each, in code point order. */
export function fontLetters(story: Story): string {
  const own = story.languages.flatMap((language) => [
    JSON.stringify([pageWordsIn(language).words, siteWordsOf(language)]),
    ownName(language),
    formatNumber(1_234_567_890.5, wordsOf(language).language),
  ]);
  const text = [always, JSON.stringify(story), ...own].join("");
  const isArabic = /\p{sc=Arab}/u.test(text);
  return [...new Set(isArabic ? text + alwaysArabic : text)].sort().join("");
}
