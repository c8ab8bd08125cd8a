import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createBuilder } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listAddresses } from "../../src/model/view/listAddresses.ts";
import { sitePlugin } from "../../src/site/build/sitePlugin.ts";
import { fontsPlugin } from "../../src/site/fonts/fontsPlugin.ts";
import { dist, index } from "../builtStory.ts";
import { type Crawl, crawlDist, readPage } from "./crawlDist.ts";

const project = join(import.meta.dirname, "../..");
const site = "https://ties.example/story/";
const cache = "node_modules/.cache/rawabit";

/**
 * A project that the site's own build publishes in a moment: script and style sheet are a line each, the renderer is the
 * one that the last build has left, and cards come from its shelf.
 */
function makeProject(folder: string): void {
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const name of ["index.html", "public", "src/app/ui/tokens.css"]) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  for (const name of [`${index.story.id}.json`, "story.schema.json"]) {
    cpSync(join(dist, "stories", name), join(folder, "public/stories", name));
  }
  mkdirSync(join(folder, cache), { recursive: true });
  symlinkSync(join(project, cache, "cards"), join(folder, cache, "cards"));
  // Their licences are read.
  for (const name of ["@fontsource", "lucide-react"]) {
    symlinkSync(join(project, "node_modules", name), join(folder, "node_modules", name));
  }
  const renderer = pathToFileURL(join(project, cache, "renderer/renderPage.js")).href;
  for (const name of ["atlas", "picture"]) write(`src/app/${name}.ts`, "export {};\n");
  write("src/app/main.tsx", 'import "./ui/tokens.css";\ndocument.title += ".";\n');
  write(
    "src/site/pages/renderPage.tsx",
    `const place = ${JSON.stringify(renderer)};
export const { renderPage } = await import(/* @vite-ignore */ place);
`,
  );
}

async function publish(folder: string): Promise<void> {
  const getStory = () => index.story;
  const builder = await createBuilder({
    root: folder,
    configFile: false,
    logLevel: "error",
    base: "./",
    plugins: [fontsPlugin(getStory), sitePlugin({ root: folder, getStory })],
  });
  await builder.buildApp();
}

function listRepeated(pages: Crawl["pages"], wordsOf: (path: string) => string | undefined) {
  const known = new Map<string, string>();
  const repeated: string[] = [];
  for (const path of pages.keys()) {
    const words = wordsOf(path) ?? "";
    const before = known.get(words);
    if (before !== undefined) repeated.push(`${path} says the same as ${before}: «${words}»`);
    known.set(words, path);
  }
  return repeated;
}

describe("with SITE_URL", () => {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-site-"));
  const built = join(folder, "dist");
  const read = (name: string) => readFileSync(join(built, name), "utf8");
  let pages: Crawl["pages"] = new Map();
  let dead: readonly string[] = [];

  beforeAll(async () => {
    makeProject(folder);
    vi.stubEnv("SITE_URL", site);
    await publish(folder);
    ({ pages, dead } = crawlDist(built));
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("links lead to every page, those of the files too, and none is dead", () => {
    expect(dead).toEqual([]);
    const listed = ["data/", "en/data/", ...listAddresses(index.story)];
    expect([...pages.keys()].toSorted()).toEqual(listed.map((path) => `/${path}`).toSorted());
  });

  it("every page says its own address, its pair's and its card's", () => {
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
        .soft(existsSync(join(built, card)) && card.endsWith(".png"), `${path}: ${card}`)
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
  });

  it("no title and no description stands on two pages", () => {
    expect(listRepeated(pages, (path) => pages.get(path)?.title)).toEqual([]);
    expect(listRepeated(pages, (path) => pages.get(path)?.description)).toEqual([]);
  });

  it("the page of what is missing finds its files and pages from any depth", () => {
    const missing = read("404.html");
    expect(missing).toContain('data-root="/story/"');
    const named = missing.matchAll(
      /(?:data-scripts|data-faces|<link rel="stylesheet" href)="([^"]+)"/g,
    );
    const asked = new Set([...named].flatMap(([, ways = ""]) => ways.split(" ")));
    expect(asked.size).toBe(7);
    for (const way of asked) {
      expect(way).toMatch(/^\/story\/assets\//);
      expect(existsSync(join(built, way.replace("/story/", "")))).toBe(true);
    }
    const ways = readPage("/story/a/deep/address/", missing).ways.filter((way) =>
      way.endsWith("/"),
    );
    expect(ways.length).toBeGreaterThan(20);
    expect(ways.filter((way) => !pages.has(way.replace("/story/", "/")))).toEqual([]);
  });

  it("the sitemap lists every page, and robots.txt names the sitemap", () => {
    const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const own = [...pages.values()].map(({ canonical }) => canonical);
    expect(listed.toSorted()).toEqual(own.toSorted());
    expect(read("robots.txt")).toContain(`${site}sitemap.xml`);
  });
});
