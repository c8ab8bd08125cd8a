import { createI18n } from "../../i18n/createI18n.ts";
import type { Both, Language, Story } from "../../model/story/story.ts";
import { webAddress } from "../../model/story/webAddress.ts";

const instances = { ar: createI18n("ar"), en: createI18n("en") } as const;

/** Where the words come from, as far as it is known, and whose they are. */
export function sourceLine({ source }: Story, language: Language): string {
  const { t } = instances[language];
  const { author, publisher, date, url } = source;
  const known = [author, publisher, date, webAddress(url)].filter((part) => part !== undefined);
  const comma = language === "ar" ? "، " : ", ";
  const origin = known.length > 0 ? `${known.join(comma)}.` : t("source.unknown");
  return `${t("source.label")}: ${origin} ${t("source.rights")}`;
}

export function sourceLines(story: Story): Both {
  return { ar: sourceLine(story, "ar"), en: sourceLine(story, "en") };
}
