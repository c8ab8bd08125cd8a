import type { Language } from "../../model/story/texts.ts";
import { escapeHtml } from "./escapeHtml.ts";

/**
 * A page's own address, and that of the same page in each language; the first is the default.
 * @param urlOf the page's absolute address in a language, or null where the site's own is not known: then none is said
 */
export function languageLinks(
  language: Language,
  languages: readonly Language[],
  urlOf: (language: Language) => string | null,
): string[] {
  const [first = language] = languages;
  return [
    ...link("canonical", urlOf(language)),
    ...languages.flatMap((each) => link("alternate", urlOf(each), each)),
    ...link("alternate", urlOf(first), "x-default"),
  ];
}

function link(rel: string, href: string | null, language?: string): string[] {
  if (href === null) return [];
  const hreflang = language === undefined ? "" : ` hreflang="${language}"`;
  return [`<link rel="${rel}"${hreflang} href="${escapeHtml(href)}" />`];
}
