import type { Story } from "../../model/story/story.ts";
import type { Language } from "../../model/story/texts.ts";
import { formatAddress } from "../../model/view/address.ts";
import { listViews } from "../../model/view/listAddresses.ts";
import { dataAddress } from "./dataAddress.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** The sitemap of all pages, each in all of its languages, the first of which is the default. `site` ends in a slash. Source: sitemaps.org 0.9. */
export function formatSitemap(story: Story, site: URL): string {
  const { languages } = story;
  const [first = ""] = languages;
  const pages = [
    ...listViews(story).map((view) => ({
      language: view.language,
      addressIn: (language: Language) => formatAddress({ ...view, language }, story),
    })),
    ...languages.map((language) => ({
      language,
      addressIn: (language: Language) => dataAddress(language, story),
    })),
  ];
  const urls = pages.map((page) => {
    const urlOf = (language: Language) => escapeHtml(new URL(page.addressIn(language), site).href);
    const alternates = [
      ...languages.map((language) => [language, urlOf(language)]),
      ["x-default", urlOf(first)],
    ].map(([language, href]) => {
      return `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
    });
    return `<url><loc>${urlOf(page.language)}</loc>${alternates.join("")}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

/** Everything may be read; the sitemap is named where the site's address is known. */
export function formatRobots(site: URL | null): string {
  const lines = ["User-agent: *", "Allow: /"];
  if (site) lines.push("", `Sitemap: ${new URL("sitemap.xml", site).href}`);
  return `${lines.join("\n")}\n`;
}
