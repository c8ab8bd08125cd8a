import { wordingOf } from "../../i18n/allWords.ts";
import { pastedThemes, type Theme, themesName } from "../../model/cite/embedCode.ts";
import { escapeJson } from "../../model/story/escapeJson.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import type { View } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { cardFile } from "../socialCards/cardFile.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { languageLinks } from "./languageLinks.ts";
import { hasOembed, oembedFile } from "./oembed.ts";
import { openGraph } from "./openGraph.ts";
import { pageDescription } from "./pageDescription.ts";
import { structuredData } from "./structuredData.ts";
import { touchIcon } from "./touchIcon.ts";

type HeadOptions = {
  /** The site's own address, ending in a slash; without it what needs absolute URLs is left out. */
  site: URL | null;
  /** Way from the page to the site's root: `""`, `"../"` … */
  root: string;
  /** The view whose card the page shows: its own, or the overview's in a story too large for a card each. */
  cardOf: View;
  /** Do the site's pages have addresses with a theme in their path (`themedPage`)? */
  isThemed?: boolean;
  /** The theme that is in this address's path. */
  theme?: Theme;
};

/** What a page says of itself. */
export type PageHead = {
  /** Elements of the head, escaped. */
  readonly elements: readonly string[];
  /** What search engines read: an element that stands behind what is seen. */
  readonly facts: string;
};

/** What a page of a story says of itself. */
export function pageHead(index: StoryIndex, view: View, options: HeadOptions): PageHead {
  const { site, root, cardOf, isThemed = false, theme } = options;
  const { story } = index;
  const title = pageTitle(index, view, wordingOf(view.language));
  const description = pageDescription(index, view);
  const absolute = (address: string) => site && new URL(address, site).href;
  const urlOf = (language: Language) => absolute(formatAddress({ ...view, language }, story));
  const url = urlOf(view.language);
  const image = absolute(cardFile(cardOf));
  const siteUrl = absolute("");
  const oembed = hasOembed(view) ? absolute(oembedFile(view, story, theme)) : null;
  const facts = {
    title,
    description,
    ...(url === null || image === null || siteUrl === null ? {} : { url, image, siteUrl }),
  };
  const elements = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    ...languageLinks(view.language, story.languages, urlOf),
    `<link rel="alternate" type="application/json" href="${root}stories/${story.id}.json" />`,
    touchIcon(site, root),
    ...oembedLink(oembed, title),
    ...themesMeta(isThemed && site !== null),
    ...openGraph(view.language, story.languages, { title, description, url, image }),
  ];
  const data = escapeJson(structuredData(index, view, facts));
  return { elements, facts: `<script type="application/ld+json">${data}</script>` };
}

/** Where a blog finds what to show when the page's link is pasted into it. */
function oembedLink(href: string | null, title: string): string[] {
  if (href === null) return [];
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`,
  ];
}

/** The themes that a pasted address may name in its path: the share sheet asks for them. */
function themesMeta(isThemed: boolean): string[] {
  return isThemed ? [`<meta name="${themesName}" content="${pastedThemes.join(" ")}" />`] : [];
}
