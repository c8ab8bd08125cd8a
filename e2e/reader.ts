import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import { createI18n } from "../src/i18n/createI18n.ts";
import { isolate } from "../src/i18n/isolate.ts";
import { entityOf, index, relationOf } from "./builtStory.ts";

export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

/** The page as a reader meets it: its parts by role and name, in the reader's language. */
export type Reader = {
  readonly page: Page;
  readonly language: Language;
  readonly t: TFunction;
  readonly picture: Locator;
  readonly panel: Locator;
  /** The heading of the present card. */
  readonly heading: Locator;
  /** A name of the picture. */
  readonly node: (id: string) => Locator;
  /** A relation of the picture. */
  readonly link: (id: string) => Locator;
};

/** The strings of `src/i18n`, by key. */
export function wordsIn(language: Language): TFunction {
  return createI18n(language).t;
}

/** Path of an address in a language, below the site's root. */
export function pathIn(language: Language, address: string): string {
  return `/${language === "ar" ? "" : "en/"}${address}`;
}

export function readerOf(page: Page, language: Language): Reader {
  const t = wordsIn(language);
  const picture = page.getByRole("region", { name: t("graph.title") });
  const panel = page.getByRole("region", { name: t("reading"), exact: true });
  return {
    page,
    language,
    t,
    picture,
    panel,
    heading: panel.getByRole("heading", { level: 1 }),
    node: (id) => picture.getByRole("link", { name: nodeName(language, id), exact: true }),
    link: (id) =>
      picture.getByRole("link", { name: relationOf(id).sentence[language], exact: true }),
  };
}

function nodeName(language: Language, id: string): string {
  const t = wordsIn(language);
  const { name, kind } = entityOf(id);
  const count = index.relationsOf.get(id)?.length ?? 0;
  const parts = [isolate(name[language]), t(`entityKind.${kind}`), t("count.relations", { count })];
  return parts.join(t("graph.comma"));
}
