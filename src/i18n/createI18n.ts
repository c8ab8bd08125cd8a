import { createInstance, type i18n } from "i18next";
import { formatNumber } from "./formats.ts";
import { isolate } from "./isolate.ts";
import type { PageWords } from "./pageWords.ts";

/** One instance per page and language, ready at once: prerendering and hydration both need it synchronous. */
export function createI18n({ language, words }: Pick<PageWords, "language" | "words">): i18n {
  const instance = createInstance();
  void instance.init({
    resources: { [language]: { translation: words } },
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add("isolate", (value) => isolate(String(value)));
  instance.services.formatter?.add("digits", (value) => formatNumber(Number(value), language));
  return instance;
}
