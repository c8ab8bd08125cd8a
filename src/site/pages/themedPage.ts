import { wordingOf } from "../../i18n/allWords.ts";
import { pastedAddress, type Theme } from "../../model/cite/embedCode.ts";
import { directionOf } from "../../model/language/script.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import { rootOf } from "../../model/view/listAddresses.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import { pageHead } from "../head/pageHead.ts";

type ThemedOptions = { site: URL; cardOf: View };

/**
 * The page at an address with a theme in its path (`entity/walmart/dark/`): it has the head of the view's own page, but
 * names the oEmbed answer in that theme, and sends a reader on to the view's page. A host that asks for oEmbed reads an
 * address's path alone where the site is files.
 */
export function themedPage(
  index: StoryIndex,
  view: View,
  theme: Theme,
  { site, cardOf }: ThemedOptions,
): string {
  const { language } = view;
  const root = rootOf(pastedAddress(formatAddress(view, index.story), theme));
  const { elements } = pageHead(index, view, { site, root, cardOf, theme });
  const onward = `../?theme=${theme}`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="refresh" content="0; url=${onward}" />
    ${elements.join("\n    ")}
  </head>
  <body><p><a href="${onward}">${escapeHtml(pageTitle(index, view, wordingOf(language)))}</a></p></body>
</html>
`;
}
