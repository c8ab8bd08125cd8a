import type { Language } from "../../model/story/story.ts";
import { escapeHtml } from "./escapeHtml.ts";

/**
 * A page's own address, and that of the same page in each language; Arabic is the default.
 * @param urlOf the page's absolute address in a language, or null where the site's own is not known: then none is said
 */
export function languageLinks(
  language: Language,
  urlOf: (language: Language) => string | null,
): string[] {
  return [
    ...link("canonical", urlOf(language)),
    ...link("alternate", urlOf("ar"), "ar"),
    ...link("alternate", urlOf("en"), "en"),
    ...link("alternate", urlOf("ar"), "x-default"),
  ];
}

function link(rel: string, href: string | null, language?: string): string[] {
  if (href === null) return [];
  const hreflang = language === undefined ? "" : ` hreflang="${language}"`;
  return [`<link rel="${rel}"${hreflang} href="${escapeHtml(href)}" />`];
}
