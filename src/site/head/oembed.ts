import { wordingOf } from "../../i18n/allWords.ts";
import { oembedFrame, pastedAddress, plain, type Theme } from "../../model/cite/embedCode.ts";
import { directionOf } from "../../model/language/script.ts";
import { markMisprints } from "../../model/story/misprints.ts";
import type { Story } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import type { View } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { cardFile } from "../socialCards/cardFile.ts";
import { pageDescription, quoted } from "./pageDescription.ts";

/** A rich oEmbed answer. Source: oembed.com, § 2.3. */
type Oembed = {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
};

const size = { width: 600, height: 640 } as const;
const day = 86_400;

/**
 * Whether a view's page has an oEmbed answer. The page that all paths, or all comparisons, share has none: an answer is a
 * file, which cannot tell which two names were asked for, and would frame the wrong page.
 */
export function hasOembed({ selection }: View): boolean {
  return selection.kind !== "pick";
}

/** Address of a page's oEmbed answer in a theme, from the site's root. */
export function oembedFile(
  view: View,
  story: Pick<Story, "languages">,
  theme: Theme = "light",
): string {
  return `${pastedAddress(formatAddress(view, story), theme)}oembed.json`;
}

type OembedOptions = {
  /** The site's own address. */
  site: URL;
  /** The view whose card stands for the page. */
  cardOf: View;
  /** The theme of the frame; light unless told. */
  theme?: Theme;
};

/**
 * What a blog gets when a page's link is pasted into it: the words and a link, then the page in a frame. WordPress
 * keeps this order and takes away everything but `blockquote`, `a` and `iframe` with its size, title and `frameborder`.
 */
export function formatOembed(index: StoryIndex, view: View, options: OembedOptions): Oembed {
  const { site, cardOf, theme } = options;
  const { language } = view;
  const wording = wordingOf(language);
  const brand = wording.t("brand");
  const address = new URL(formatAddress(view, index.story), site).href;
  const title = pageTitle(index, view, wording);
  const words = wordsOf(index, view);
  const link = `<a href="${address}" ${written(language)}>${plain(title)}</a>`;
  const quote = `<blockquote ${written(words.language)}><p>${plain(words.text)} ${link}</p></blockquote>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: brand,
    provider_name: brand,
    provider_url: site.href,
    cache_age: day,
    thumbnail_url: new URL(cardFile(cardOf), site).href,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: `${quote}${oembedFrame({ address, title, language, height: size.height, ...(theme && { theme }) })}`,
    ...size,
  };
}

/** A quote whole, as the article has it: its translation is no quote, and stands in the title; else the description. */
function wordsOf(index: StoryIndex, view: View): { text: string; language: Language } {
  const { story, quotes } = index;
  const { selection, language } = view;
  const quote = selection.kind === "quote" ? quotes.get(selection.id) : undefined;
  if (!quote) return { text: pageDescription(index, view), language };
  const text = quoted(markMisprints(story, quote, wordingOf(language)), wordingOf(story.language));
  return { text, language: story.language };
}

/** The attributes of what is written in a language. */
function written(language: Language): string {
  return `lang="${language}" dir="${directionOf(language)}"`;
}
