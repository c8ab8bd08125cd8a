import { cardFile } from "../posters/cardFile.ts";
import { brands, pageTitle } from "../sight/pageTitle.ts";
import { formatAddress } from "../store/address.ts";
import { escapeJson } from "../story/escapeJson.ts";
import type { Language } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { View } from "../story/view.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { oembedFile } from "./oembed.ts";
import { pageDescription } from "./pageDescription.ts";
import { structuredData } from "./structuredData.ts";

export type HeadOptions = {
  /** The site's own address, ending in a slash; without it what needs absolute URLs is left out. */
  site: URL | null;
  /** Way from the page to the site's root: `""`, `"../"` … */
  root: string;
  /** The view whose card the page shows: its own, or the overview's in a story too large for a card each. */
  cardOf: View;
};

const locales: Readonly<Record<Language, string>> = { ar: "ar_AR", en: "en_US" };

/** The elements of a page's head that say what it is, one a line, escaped. */
export function pageHead(index: StoryIndex, view: View, options: HeadOptions): string[] {
  const { site, root, cardOf } = options;
  const title = pageTitle(index, view);
  const description = pageDescription(index, view);
  const absolute = (address: string) => site && new URL(address, site).href;
  const urlOf = (language: Language) => absolute(formatAddress({ ...view, language }));
  const url = urlOf(view.language);
  const image = absolute(cardFile(cardOf));
  const siteUrl = absolute("");
  const facts = {
    title,
    description,
    ...(url === null || image === null || siteUrl === null ? {} : { url, image, siteUrl }),
  };
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta("name", "description", description),
    ...link("canonical", url),
    ...link("alternate", urlOf("ar"), "ar"),
    ...link("alternate", urlOf("en"), "en"),
    ...link("alternate", urlOf("ar"), "x-default"),
    `<link rel="alternate" type="application/json" href="${root}stories/${index.story.id}.json" />`,
    ...oembedLink(absolute(oembedFile(view)), title),
    ...openGraph(view.language, { title, description, url, image }),
    `<script type="application/ld+json">${escapeJson(structuredData(index, view, facts))}</script>`,
  ];
}

type Shared = { title: string; description: string; url: string | null; image: string | null };

function openGraph(language: Language, { title, description, url, image }: Shared): string[] {
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

function link(rel: string, href: string | null, language?: string): string[] {
  if (href === null) return [];
  const hreflang = language === undefined ? "" : ` hreflang="${language}"`;
  return [`<link rel="${rel}"${hreflang} href="${escapeHtml(href)}" />`];
}

/** Where a blog finds what to show when the page's link is pasted into it. */
function oembedLink(href: string | null, title: string): string[] {
  if (href === null) return [];
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`,
  ];
}
