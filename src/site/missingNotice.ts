import { escapeHtml } from "../head/escapeHtml.ts";
import ar from "../i18n/ar.json" with { type: "json" };
import en from "../i18n/en.json" with { type: "json" };

/**
 * The style of the notice. It goes when the application no longer says that the address is unknown; a browser
 * without `:has` keeps it. To be let in by the page's policy through its hash.
 */
export const missingStyle =
  ".missing{margin:0;padding:.75rem 1rem;background:var(--sunken,#f3eee4);border-block-end:1px solid var(--rule,#ddd5c7)}" +
  ".missing a{display:inline-block;padding:.5rem .75rem .5rem 0}" +
  "body:not(:has(#root [role=alert])) .missing{display:none}";

/**
 * What 404.html says beside the application, for one cannot know in which language the reader came: the English
 * line, and ways to both overviews. It stands outside the application, which hydrates what is its own.
 * @param root absolute path of the site's root, since the page is shown at any depth
 */
export function missingNotice(root: string): string {
  return [
    '<div class="missing" role="note">',
    `<p lang="ar" dir="rtl">${escapeHtml(ar.unknown.title)}. <a href="${root}">${escapeHtml(ar.overview.title)}</a></p>`,
    `<p lang="en" dir="ltr">${escapeHtml(en.unknown.title)}. <a href="${root}en/">${escapeHtml(en.overview.title)}</a></p>`,
    "</div>",
  ].join("");
}
