import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aClient } from "../../testing/aClient.ts";
import { aStory } from "../../testing/aStory.ts";
import { discoverAsWordPress, filterAsWordPress } from "../../testing/asWordPress.ts";
import { hashOf, missingScript } from "../pages/earlyScript.ts";
import { storyScripts } from "../pages/wordsScripts.ts";
import type { FormerPages } from "./keepPages.ts";
import { writeSite } from "./writeSite.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-site-"));

/** The story's own file and its schema are there first: the story's plugin writes them. */
function write(
  name: string,
  site: URL | null,
  parts: { story?: Story; former?: FormerPages } = {},
) {
  mkdirSync(join(folder, name, "stories"), { recursive: true });
  for (const file of ["a-story.json", "story.schema.json"])
    writeFileSync(join(folder, name, "stories", file), "{}");
  return writeSite(join(folder, name), {
    story: aStory(),
    client: aClient(),
    site,
    root: process.cwd(),
    ...parts,
  });
}

/** Without the page of files to take away, which shows no view, and those that pairs share, which show no two names. */
function listPages(name: string): string[] {
  const files = readdirSync(join(folder, name), { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith("index.html"));
  return pages.filter((page) => !/(^|[\\/])(data|path|compare)[\\/]index\.html$/.test(page));
}

beforeAll(async () => {
  await write("known", new URL("https://user.github.io/repo/"));
  await write("unknown", null);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("writeSite", () => {
  it("writes beside every page the oEmbed answer that its head names", () => {
    const pages = listPages("known");
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const found = discoverAsWordPress(readFileSync(join(folder, "known", page), "utf8"));
      expect(found, page).toMatch(/^https:\/\/user\.github\.io\/repo\/.*oembed\.json$/);
      const path = String(found).replace("https://user.github.io/repo/", "");
      expect(path).toBe(page.replaceAll("\\", "/").replace("index.html", "oembed.json"));
      const answer = JSON.parse(readFileSync(join(folder, "known", path), "utf8"));
      expect(answer).toMatchObject({ version: "1.0", type: "rich" });
      const card = answer.thumbnail_url.replace("https://user.github.io/repo/", "");
      expect(existsSync(join(folder, "known", card)), card).toBe(true);
    }
  });

  it("writes for each theme an address that a blog can be given alone, and that sends readers on", () => {
    for (const [page, language] of [
      ["quote/nadella-stronger/", "ar"],
      ["en/quote/nadella-stronger/", "en"],
      ["en/", "en"],
      ["list/", "ar"],
    ] as const) {
      for (const theme of ["dark", "auto"] as const) {
        const read = (name: string) => readFileSync(join(folder, "known", name), "utf8");
        const html = read(`${page}${theme}/index.html`);
        const found = String(discoverAsWordPress(html));
        const answer = JSON.parse(read(found.replace("https://user.github.io/repo/", "")));
        const kept = String(filterAsWordPress(answer.html));
        expect(kept).toContain(`src="https://user.github.io/repo/${page}?theme=${theme}"`);
        expect(html).toContain(`<meta http-equiv="refresh" content="0; url=../?theme=${theme}" />`);
        expect(html).toContain(`<html lang="${language}"`);
        expect(html).toContain(
          `<link rel="canonical" href="https://user.github.io/repo/${page}" />`,
        );
        const card = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
        expect(existsSync(join(folder, "known", new URL(card).pathname.slice(6))), card).toBe(true);
        expect(read(`${page}index.html`)).toContain(
          '<meta name="rawabit-themes" content="dark auto" />',
        );
      }
    }
    expect(readFileSync(join(folder, "known", "sitemap.xml"), "utf8")).not.toMatch(/dark|auto/);
    expect(existsSync(join(folder, "unknown", "dark"))).toBe(false);
  });

  it("makes every page of a small story anew when a word changes: each holds all of it for paper", async () => {
    const former = { folder: join(folder, "before"), record: join(folder, "before.json") };
    await write("before", null, { former });
    const [relation, ...others] = aStory().relations;
    if (!relation) throw new Error("The story has no relation");
    const sentence = { ar: "جملة جديدة.", en: "A new sentence." };
    const story = aStory({ relations: [{ ...relation, sentence }, ...others] });
    const { pages, anew } = await write("after", null, { story, former });
    expect(anew).toBe(pages);
    for (const page of listPages("after")) {
      expect(readFileSync(join(folder, "after", page), "utf8"), page).toMatch(
        /A new sentence\.|جملة جديدة\./,
      );
    }
  });

  it("draws the icon that cards and home screens take, where every page names it", () => {
    for (const [name, href] of [
      ["known", "https://user.github.io/repo/icon.png"],
      ["unknown", "../../icon.png"],
    ] as const) {
      expect(existsSync(join(folder, name, "icon.png"))).toBe(true);
      const element = `<link rel="apple-touch-icon" sizes="180x180" href="${href}" />`;
      for (const page of ["entity/walmart/", "en/data/"]) {
        expect(readFileSync(join(folder, name, page, "index.html"), "utf8")).toContain(element);
      }
    }
  });

  it("writes and names none for the pages that all pairs share: it could not tell which two were asked for", () => {
    for (const page of ["path", "compare", "en/path", "en/compare"]) {
      const html = readFileSync(join(folder, "known", page, "index.html"), "utf8");
      expect(discoverAsWordPress(html), page).toBe(false);
      expect(existsSync(join(folder, "known", page, "oembed.json"))).toBe(false);
    }
  });

  it("lets run in the page for what is missing what sends former addresses on, and in no other", () => {
    const script = missingScript(["ar", "en"]);
    for (const name of ["known", "unknown"]) {
      for (const file of ["404.html", "en/404.html"]) {
        const html = readFileSync(join(folder, name, file), "utf8");
        const root = name === "known" ? "/repo/" : "/";
        expect(html).toContain(`<script data-root="${root}">${script}</script>`);
        expect(html).toContain(hashOf(script));
      }
      const page = readFileSync(join(folder, name, "path/index.html"), "utf8");
      expect(page).not.toContain(script);
      expect(page).not.toContain(hashOf(script));
    }
  });

  it("has the words of both languages asked for by the page that answers for both, and in no other", () => {
    const named = (file: string) =>
      /data-scripts="([^"]*)"/.exec(readFileSync(join(folder, "unknown", file), "utf8"))?.[1];
    const scripts = storyScripts(createStoryIndex(aStory()), null);
    const { own, others } = scripts.of("ar", true);
    const [ar, en] = [`/${own}`, `/${others.en}`];
    const [story] = readdirSync(join(folder, "unknown", "assets")).filter((name) =>
      name.startsWith("a-story-"),
    );
    expect(named("404.html")).toBe(`${ar} ${en} /assets/${story} /assets/a.js`);
    expect(named("en/404.html")).toBe(
      `/${scripts.of("en", true).own} /assets/${story} /assets/a.js`,
    );
    for (const { name, text } of scripts.files) {
      expect(readFileSync(join(folder, "unknown", name), "utf8")).toBe(text);
    }
  });

  it("writes and names none where the site's own address is unknown", () => {
    for (const page of listPages("unknown")) {
      const html = readFileSync(join(folder, "unknown", page), "utf8");
      expect(discoverAsWordPress(html), page).toBe(false);
      expect(existsSync(join(folder, "unknown", page.replace("index.html", "oembed.json")))).toBe(
        false,
      );
    }
  });
});
