import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import { wordingOf } from "../src/i18n/allWords.ts";
import { type InterfaceLanguage, ownName } from "../src/i18n/formats.ts";
import { isolate } from "../src/i18n/isolate.ts";
import { claimOf } from "../src/model/story/claim.ts";
import { entityKindName } from "../src/model/story/kindName.ts";
import { getEntity, type StoryIndex } from "../src/model/story/storyIndex.ts";
import { textIn } from "../src/model/story/texts.ts";
import { languagePrefix } from "../src/model/view/address.ts";
import { index } from "./builtStory.ts";

/** Those of the site's own story. */
export const languages = ["ar", "en"] as const;
export type Language = InterfaceLanguage;

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

/** The language that a part of the page is in, as it or what it stands in says. */
export function languageOf(part: Locator): Promise<string | null | undefined> {
  return part.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"));
}

/** The strings of `src/i18n`, by key. */
export function wordsIn(language: Language): TFunction {
  return wordingOf(language).t;
}

/** What the link to a page in another language is called. */
export function languageLink(from: Language, to: Language): string {
  const { t, languageName } = wordingOf(from);
  return `${ownName(to)} — ${t("language.read", { language: languageName(to) })}`;
}

/** Path of an address in a language, below the site's root. */
export function pathIn(language: Language, address: string): string {
  return `/${languagePrefix(language, index.story)}${address}`;
}

/** @param of the story that the page shows: the site's own, unless told otherwise */
export function readerOf(page: Page, language: Language, of: StoryIndex = index): Reader {
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
    node: (id) => picture.getByRole("link", { name: nodeName(of, language, id), exact: true }),
    link: (id) => picture.getByRole("link", { name: linkName(of, language, id), exact: true }),
  };
}

function nodeName(index: StoryIndex, language: Language, id: string): string {
  const wording = wordingOf(language);
  const { t } = wording;
  const entity = getEntity(index, id);
  const count = index.relationsOf.get(id)?.length ?? 0;
  const parts = [
    isolate(textIn(entity.name, language)),
    entityKindName(index.story, entity, wording),
    t("count.relations", { count }),
  ];
  return parts.join(t("punctuation.comma"));
}

function linkName(index: StoryIndex, language: Language, id: string): string {
  const relation = index.relations.get(id);
  if (!relation) throw new Error(`The story has no relation "${id}"`);
  const wording = wordingOf(language);
  const claim = claimOf(index, relation, wording);
  return relation.ended ? `${claim} (${wording.t("period.ended")})` : claim;
}
