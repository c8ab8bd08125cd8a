import { escapeHtml } from "./escapeHtml.ts";

/** The icon as a picture of dots, from the site's root: for cards that show a page and for home screens, which take no SVG. */
export const touchIconFile = "icon.png";
/** px a side: the least that Ghost's cards take. */
export const touchIconSize = 180;

/** The element that names it. Browsers on a desk do not ask for it. */
export function touchIcon(site: URL | null, root: string): string {
  const href = site ? new URL(touchIconFile, site).href : `${root}${touchIconFile}`;
  return `<link rel="apple-touch-icon" sizes="${touchIconSize}x${touchIconSize}" href="${escapeHtml(href)}" />`;
}
