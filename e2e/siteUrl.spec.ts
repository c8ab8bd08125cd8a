import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Crawl, crawlDist, readPage } from "./crawlDist.ts";
import { expect, test } from "./fixtures.ts";

const project = join(import.meta.dirname, "..");
const sources = [
  ...["src", "data", "public", "index.html"],
  ...["package.json", "tsconfig.json", "vite.config.ts"],
];
const site = "https://ties.example/story/";

/** The same packages, cards and places; but a lock and a renderer of its own, which other tests read meanwhile. */
function linkModules(modules: string, links: string): void {
  const cache = ".cache/rawabit";
  const own = [".cache", ".vite"];
  mkdirSync(join(links, cache), { recursive: true });
  const shared = readdirSync(join(modules, cache)).filter((name) => /^(cards|places-)/.test(name));
  for (const name of [
    ...readdirSync(modules).filter((entry) => !own.includes(entry)),
    ...shared.map((entry) => join(cache, entry)),
  ]) {
    symlinkSync(join(modules, name), join(links, name));
  }
}

/** Builds the site in a copy of the project, where no other test looks, for the address that it will have. */
async function buildFor(address: string, folder: string): Promise<void> {
  for (const name of sources) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  linkModules(join(project, "node_modules"), join(folder, "node_modules"));
  const vite = join(project, "node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--app"], {
    cwd: folder,
    env: { ...process.env, SITE_URL: address },
  });
}

function expectOnce(pages: Crawl["pages"], wordsOf: (path: string) => string | undefined): void {
  const known = new Map<string, string>();
  for (const path of pages.keys()) {
    const words = wordsOf(path) ?? "";
    expect.soft(known.get(words), `${path} says the same: «${words}»`).toBeUndefined();
    known.set(words, path);
  }
}

test("with the site's address every page says its own, its pair's and its card's", async () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), "rawabit-site-"));
  try {
    await buildFor(site, folder);
    const dist = join(folder, "dist");
    const { pages, dead } = crawlDist(dist);
    expect(dead).toEqual([]);
    expect(pages.size).toBeGreaterThan(160);
    for (const [path, { title, description, canonical, alternates, meta, data }] of pages) {
      const bare = path.replace(/^\/(en\/)?/, "");
      expect.soft(canonical, path).toBe(new URL(path.slice(1), site).href);
      expect.soft(alternates, path).toEqual({
        ar: `${site}${bare}`,
        en: `${site}en/${bare}`,
        "x-default": `${site}${bare}`,
      });
      expect.soft(meta, path).toMatchObject({
        "og:url": canonical,
        "og:title": title,
        "og:description": description,
        "og:locale": path.startsWith("/en/") ? "en_US" : "ar_AR",
        "twitter:card": "summary_large_image",
        "twitter:image": meta["og:image"],
      });
      const card = (meta["og:image"] ?? "").replace(site, "");
      expect
        .soft(existsSync(join(dist, card)) && card.endsWith(".png"), `${path}: ${card}`)
        .toBe(true);
      const [thing, ...others] = data.map((text) => JSON.parse(text));
      expect.soft(others, path).toEqual([]);
      expect.soft(thing, path).toMatchObject({
        "@context": "https://schema.org",
        "@type": "WebPage",
        url: canonical,
        name: title,
      });
    }
    expectOnce(pages, (path) => pages.get(path)?.title);
    expectOnce(pages, (path) => pages.get(path)?.description);
    const missing = readFileSync(join(dist, "404.html"), "utf8");
    expect(missing).toContain('data-root="/story/"');
    const asked = [...missing.matchAll(/(?:data-scripts|<link rel="stylesheet" href)="([^"]+)"/g)];
    expect(asked).toHaveLength(2);
    for (const [, way = ""] of asked) {
      expect(way).toMatch(/^\/story\/assets\//);
      expect(existsSync(join(dist, way.replace("/story/", "")))).toBe(true);
    }
    const ways = readPage("/story/a/deep/address/", missing).ways.filter((way) =>
      way.endsWith("/"),
    );
    expect(ways.length).toBeGreaterThan(20);
    expect(ways.filter((way) => !pages.has(way.replace("/story/", "/")))).toEqual([]);
    const sitemap = readFileSync(join(dist, "sitemap.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const own = [...pages.values()].map(({ canonical }) => canonical);
    expect(listed.toSorted()).toEqual(own.toSorted());
    expect(readFileSync(join(dist, "robots.txt"), "utf8")).toContain(`${site}sitemap.xml`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
