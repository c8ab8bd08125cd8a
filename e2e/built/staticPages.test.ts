import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dist } from "../builtStory.ts";
import { listPromises, plain } from "../listPromises.ts";
import { languages } from "../reader.ts";
import { type Crawl, crawlDist, readPage } from "./crawlDist.ts";
import { listPages, readDist } from "./weighDist.ts";

describe("the built site", () => {
  let pages: Crawl["pages"] = new Map();
  let dead: readonly string[] = [];
  beforeAll(() => {
    ({ pages, dead } = crawlDist());
  });

  it("links lead to every page of the site, and none is dead", () => {
    expect(dead, "dead links").toEqual([]);
    const unreached = listPages().filter((name) => !pages.has(`/${name}`));
    expect(unreached, "pages that no link leads to").toEqual([]);
  });

  it("each page of the article, the list, a quote and a relation holds its words before any script", () => {
    for (const { path, words } of languages.flatMap(listPromises)) {
      for (const word of words) expect.soft(pages.get(path)?.text, path).toContain(plain(word));
    }
  });

  it("each page has a title of its own, a description and its language", () => {
    const titles = new Map<string, string>();
    const withCanonical: string[] = [];
    for (const [path, { title, description, canonical, language }] of pages) {
      expect.soft(titles.get(title), `the title of ${path}, «${title}»`).toBeUndefined();
      titles.set(title, path);
      expect.soft(description.length, `the description of ${path}`).toBeGreaterThan(20);
      expect.soft(language, path).toBe(path.startsWith("/en/") ? "en" : "ar");
      if (canonical === null) continue;
      withCanonical.push(path);
      expect.soft(canonical.endsWith(path.slice(1)), `${canonical} of ${path}`).toBe(true);
    }
    // Absolute addresses are written on every page, or, without SITE_URL, on none.
    expect([0, pages.size]).toContain(withCanonical.length);
  });

  it("the page of what is missing asks not to be found, and no link on it is dead", () => {
    const missing = readPage("/a/deep/address/", readDist("404.html"));
    expect(missing.title).toContain("404");
    expect(missing.meta.robots).toBe("noindex");
    expect(missing.canonical).toBeNull();
    expect(missing.ways.length).toBeGreaterThan(20);
    expect(missing.ways.filter((way) => way.endsWith("/") && !pages.has(way))).toEqual([]);
    const english = readPage("/en/a/deep/address/", readDist("en/404.html"));
    expect(english.title).toContain("404");
    expect(english.language).toBe("en");
    expect(english.meta.robots).toBe("noindex");
    expect(english.ways.filter((way) => way.endsWith("/") && !pages.has(way))).toEqual([]);
  });

  it("under a sub-path every link, style sheet and script of every page resolves", () => {
    const root = "http://site/x/y/";
    const broken = listPages().flatMap((page) => {
      const targets = listTargets(readDist(`${page}index.html`), `${root}${page}`);
      const enough = /(^|\/)data\/$/.test(page) ? 10 : 60;
      if (targets.length <= enough) return [`${page} leads to ${targets.length} places alone`];
      return targets.filter((way) => !way.startsWith(root) || !hasFile(way.slice(root.length)));
    });
    expect([...new Set(broken)]).toEqual([]);
  });
});

/** URLs that a page's links, style sheets and scripts lead to. The icon is written into the page itself. */
function listTargets(html: string, url: string): string[] {
  const tags = html.matchAll(/<(?:a|link|script)\b[^>]*?\s(?:href|src|data-scripts)="([^"]*)"/g);
  return [...tags]
    .flatMap(([, ways = ""]) => ways.replaceAll("&amp;", "&").split(" "))
    .filter((way) => !way.startsWith("data:"))
    .map((way) => new URL(way, url))
    .map(({ origin, pathname }) => `${origin}${pathname}`);
}

function hasFile(path: string): boolean {
  return existsSync(join(dist, decodeURIComponent(path).replace(/(^|\/)$/, "$1index.html")));
}
