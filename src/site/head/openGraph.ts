import type { Language } from "../../model/story/story.ts";
import { brands } from "../../model/view/pageTitle.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** Absolute addresses are null where the site's own is not known: what needs them is left out. */
type Shared = { title: string; description: string; url: string | null; image: string | null };

const locales: Readonly<Record<Language, string>> = { ar: "ar_AR", en: "en_US" };

/** What a page says of itself where its link is shared (Open Graph, and Twitter's own), one element a line, escaped. */
export function openGraph(
  language: Language,
  { title, description, url, image }: Shared,
): string[] {
  const other = language === "ar" ? "en" : "ar";
  return [
    meta("property", "og:type", "article"),
    meta("property", "og:site_name", brands[language]),
    meta("property", "og:locale", locales[language]),
    meta("property", "og:locale:alternate", locales[other]),
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
