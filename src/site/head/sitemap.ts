import type { Language, Story } from "../../model/story/story.ts";
import { formatAddress } from "../../model/view/address.ts";
import { listViews } from "../../model/view/listAddresses.ts";
import { dataAddress } from "./dataAddress.ts";
import { escapeHtml } from "./escapeHtml.ts";

const languages: readonly Language[] = ["ar", "en"];

/** The sitemap of all pages, each with its other language. `site` ends in a slash. Source: sitemaps.org 0.9. */
export function formatSitemap(story: Story, site: URL): string {
  const pages = [
    ...listViews(story).map((view) => ({
      language: view.language,
      addressIn: (language: Language) => formatAddress({ ...view, language }),
    })),
    ...languages.map((language) => ({ language, addressIn: dataAddress })),
  ];
  const urls = pages.map((page) => {
    const urlOf = (language: Language) => escapeHtml(new URL(page.addressIn(language), site).href);
    const alternates = [
      ["ar", urlOf("ar")],
      ["en", urlOf("en")],
      ["x-default", urlOf("ar")],
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
