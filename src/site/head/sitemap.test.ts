import { describe, expect, it } from "vitest";
import { listAddresses } from "../../model/view/listAddresses.ts";
import { aStory } from "../../testing/aStory.ts";
import { formatRobots, formatSitemap } from "./sitemap.ts";

const site = new URL("https://user.github.io/repo/");

describe("formatSitemap", () => {
  it("names every page once, with its other language", () => {
    const story = aStory();
    const sitemap = formatSitemap(story, site);
    const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const addresses = [...listAddresses(story), "data/", "en/data/"];
    expect(places).toEqual(addresses.map((address) => `${site.href}${address}`));
    expect(sitemap).toContain('hreflang="en" href="https://user.github.io/repo/en/data/"');
    expect(sitemap).toContain('hreflang="en" href="https://user.github.io/repo/en/list/"');
  });
});

describe("formatRobots", () => {
  it("names the sitemap only where the site's address is known", () => {
    expect(formatRobots(site)).toContain("Sitemap: https://user.github.io/repo/sitemap.xml");
    expect(formatRobots(null)).toBe("User-agent: *\nAllow: /\n");
  });
});
