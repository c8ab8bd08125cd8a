import { createInstance, type i18n } from "i18next";
import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import { formatNumber } from "./formats.ts";
import { isolate } from "./isolate.ts";

export const resources = { ar: { translation: ar }, en: { translation: en } } as const;

/** One instance per page and language, ready at once: prerendering and hydration both need it synchronous. */
export function createI18n(language: keyof typeof resources): i18n {
  const instance = createInstance();
  void instance.init({
    resources,
    lng: language,
    fallbackLng: false,
    supportedLngs: Object.keys(resources),
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add("isolate", (value) => isolate(String(value)));
  instance.services.formatter?.add("digits", (value) => formatNumber(Number(value), language));
  return instance;
}
