import { wordsOf } from "../../i18n/allWords.ts";
import type { Language } from "../../model/story/texts.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** Absolute addresses are null where the site's own is not known: what needs them is left out. */
type Shared = { title: string; description: string; url: string | null; image: string | null };

/** Locales that readers of Open Graph know, where the likeliest region is none of them. */
const locales: ReadonlyMap<Language, string> = new Map([
  ["ar", "ar_AR"],
  ["en", "en_US"],
]);

/** A language as Open Graph writes it: with its own region, else the likeliest. */
export function openGraphLocale(tag: Language): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return locales.get(tag) ?? [language, region].filter(Boolean).join("_");
}

/** What a page says of itself where its link is shared (Open Graph, and Twitter's own), one element a line, escaped. */
export function openGraph(
  language: Language,
  languages: readonly Language[],
  { title, description, url, image }: Shared,
): string[] {
  const others = languages.filter((each) => each !== language);
  return [
    meta("property", "og:type", "article"),
    meta("property", "og:site_name", wordsOf(language).t("brand")),
    meta("property", "og:locale", openGraphLocale(language)),
    ...others.map((each) => meta("property", "og:locale:alternate", openGraphLocale(each))),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    ...(url === null ? [] : [meta("property", "og:url", url)]),
    ...(image === null ? [] : imageTags(image, title)),
    meta("name", "twitter:card", image === null ? "summary" : "summary_large_image"),
    meta("name", "twitter:title", title),
    meta("name", "twitter:description", description),
  ];
}

function imageTags(image: string, alt: string): string[] {
  return [
    meta("property", "og:image", image),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", "1200"),
    meta("property", "og:image:height", "630"),
    meta("property", "og:image:alt", alt),
    meta("name", "twitter:image", image),
    meta("name", "twitter:image:alt", alt),
  ];
}

function meta(attribute: "name" | "property", name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escapeHtml(content)}" />`;
}
