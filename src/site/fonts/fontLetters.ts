import ar from "../../i18n/ar.json" with { type: "json" };
import en from "../../i18n/en.json" with { type: "json" };
import type { Story } from "../../model/story/story.ts";

/** Digits, marks and joiners that any page may need, whatever its story: numbers are made while it is read. */
const always =
  "0123456789٠١٢٣٤٥٦٧٨٩ .,:;!?؟،؛%()[]«»‹›“”‘’\"'—–-…·+/↔\u00a0\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069" +
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" +
  "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْـ";

/** Every letter that the pages of a story can show, once each, in code point order. */
export function fontLetters(story: Story): string {
  const text = [always, JSON.stringify(story), JSON.stringify(ar), JSON.stringify(en)].join("");
  return [...new Set(text)].sort().join("");
}
