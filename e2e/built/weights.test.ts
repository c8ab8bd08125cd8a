import { describe, expect, it } from "vitest";
import arabic from "../../src/i18n/ar.json" with { type: "json" };
import english from "../../src/i18n/en.json" with { type: "json" };
import { index } from "../builtStory.ts";
import { listAssets, listPages, listTooHeavy, readDist, weigh } from "./weighDist.ts";

const fontFace = /@font-face\s*\{[^}]*\}/g;
const fontData = /url\("?data:font\/woff2;base64,([^")]+)"?\)/g;

/** Bytes after brotli. */
const limits = {
  /** The site's script with the words of one language. */
  script: 140_000,
  rules: 12_000,
  fonts: 90_000,
  /** HTML without the rules. */
  page: 30_000,
  /** HTML and all that blocks the first paint. */
  firstPaint: 35_000,
  hostScript: 2000,
} as const;

/** The pages that list files: nothing on them needs a script. */
const plainPages = ["data/", "en/data/"];

const allScripts = listAssets(".js");
const scriptOf = (start: string) => allScripts.find((name) => name.includes(`/${start}-`)) ?? "";
const [main, story] = [scriptOf("rawabit"), scriptOf(index.story.id)];
/** What saves a picture: asked for then. */
const picture = scriptOf("picture");
/** The words of each language, and what a page needs besides to turn to it: that also holds its paper. */
const words = { ar: scriptOf("words-ar"), en: scriptOf("words-en") };
const turns = { ar: scriptOf("turn-ar"), en: scriptOf("turn-en") };

const paper = listAssets(".css").find((name) => name.includes("/paper-")) ?? "";
const faceSheets = listAssets(".css").filter((name) => name !== paper);

const pages = listPages().map((page) => ({ page, html: readDist(`${page}index.html`) }));
const storyPages = pages.filter(({ page }) => !plainPages.includes(page));

/** The sheets of faces that a page links where a browser reads them at once: not where it runs no script. */
function blockingSheets(page: string, html: string): string[] {
  const atOnce = html.replace(/<noscript>.*?<\/noscript>/gs, "");
  const root = "../".repeat(page.split("/").length - 1);
  return [...atOnce.matchAll(/<link\b[^>]*rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) =>
    href.replace(root, ""),
  );
}

describe("the built site", () => {
  it("has one script and one that saves its picture, the story, the words of each language and what turns a page to it, three sheets of faces and one for paper; what a page loads of scripts is within its weight", () => {
    const all = [main, picture, story, ...Object.values(words), ...Object.values(turns)];
    expect(allScripts.toSorted()).toEqual(all.toSorted());
    expect(faceSheets).toHaveLength(3);
    expect(listAssets(".css")).toEqual([...faceSheets, paper].toSorted());
    for (const own of Object.values(words)) {
      const sum = weigh(readDist(main)) + weigh(readDist(own));
      expect(sum, `${main} and ${own}`).toBeLessThanOrEqual(limits.script);
    }
  });

  it("has the interface's words of each language in that language's scripts alone", () => {
    const phrases = { ar: arabic.overview.firstHint, en: english.overview.firstHint };
    const holders = (phrase: string) =>
      allScripts.filter((name) => readDist(name).includes(phrase)).toSorted();
    expect(holders(phrases.ar)).toEqual([turns.ar, words.ar]);
    expect(holders(phrases.en)).toEqual([turns.en, words.en]);
  });

  it("leaves out of the script what no page asks of its libraries: the names of colours, easings that overshoot", () => {
    expect(readDist(main)).not.toMatch(/rebeccapurple|overshoot/);
  });

  it("has the same rules in each page, within their weight and without a face", () => {
    const rules = new Set(pages.map(({ html }) => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ""));
    expect(rules.size).toBe(1);
    const [text = ""] = rules;
    expect(listTooHeavy([{ name: "the rules", text }], limits.rules)).toEqual([]);
    expect(weigh(text)).toBeGreaterThan(1000);
    expect(text).not.toMatch(/@font-face|url\(data:font|@media print/);
  });

  it("has the rules for paper in a sheet of their own, which no screen waits for", () => {
    expect(readDist(paper)).toMatch(/^@media print\{/);
    for (const { page, html } of pages) {
      const href = `${"../".repeat(page.split("/").length - 1)}${paper}`;
      expect(html, page).toContain(`<link rel="stylesheet" media="print" href="${href}" />`);
    }
  });

  it("the host's script weighs 2 kB at most and asks for nothing", () => {
    const text = readDist("embed/v1.js");
    expect(listTooHeavy([{ name: "embed/v1.js", text }], limits.hostScript)).toEqual([]);
    expect(text).not.toMatch(/\bfetch\b|\bimport\b|localStorage|XMLHttpRequest/);
  });

  it("the faces of the three sheets are within their weight together", () => {
    const style = faceSheets.map(readDist).join("");
    const fonts = [...style.matchAll(fontData)].map(([, data = ""]) => Buffer.from(data, "base64"));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font.subarray(0, 4).toString("latin1")).toBe("wOF2");
    const sum = fonts.reduce((bytes, font) => bytes + font.byteLength, 0);
    expect(sum, `${fonts.length} fonts weigh ${sum} bytes`).toBeLessThanOrEqual(limits.fonts);
    expect(style.replace(fontFace, "").trim()).toBe("");
  });

  it("the overview in both languages, and every other page, is within its weight", () => {
    const files = pages.map(({ page, html }) => {
      return { name: `${page}index.html`, text: html.replace(/<style>.*?<\/style>/s, "") };
    });
    expect(files.length).toBeGreaterThan(100);
    expect(listTooHeavy(files, limits.page)).toEqual([]);
  });

  it("what a story's page needs for its first paint is within its weight: nothing but itself blocks it", () => {
    for (const { page, html } of storyPages) expect(blockingSheets(page, html), page).toEqual([]);
    const files = storyPages.map(({ page, html }) => ({ name: page, text: html }));
    expect(listTooHeavy(files, limits.firstPaint)).toEqual([]);
  });

  it("each page names the words of its language, one script and its sheets of faces, plain, of this site, behind what is seen and before all else", () => {
    const faults: string[] = [];
    for (const { page, html } of storyPages) {
      const root = "../".repeat(page.split("/").length - 1);
      const late = /<script data-scripts="([^"]*)" data-faces="([^"]*)">/.exec(html);
      const [own, other] = page.startsWith("en/")
        ? (["en", "ar"] as const)
        : (["ar", "en"] as const);
      const named = [words[own], story, main].map((name) => `${root}${name}`);
      const faces = faceSheets.map((name) => `${root}${name}`);
      const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)];
      if (late?.[1] !== named.join(" ")) faults.push(`${page}: the scripts`);
      if (!html.includes(` data-words='${JSON.stringify({ [other]: turns[other] })}'`))
        faults.push(`${page}: the other words`);
      if (late?.[2]?.split(" ").sort().join() !== faces.sort().join())
        faults.push(`${page}: faces`);
      if (linked.map(([, href]) => href).join(" ") !== late?.[2]) faults.push(`${page}: noscript`);
      if (/<script\b[^>]*\bsrc=/.test(html)) faults.push(`${page}: a script of its own`);
      const order = [
        "<style>",
        'id="root"',
        "data-scripts=",
        '<section class="print-sheet"',
        "ld+json",
      ];
      const places = order.map((part) => html.indexOf(part));
      if (places.join() !== places.toSorted((a, b) => a - b).join()) faults.push(`${page}: order`);
      if (/\bcrossorigin\b|\btype="module"|rel="(?:modulepreload|preload)"/.test(html)) {
        faults.push(`${page}: crossorigin, a module or a preload`);
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it("the pages of files need no script, and have their faces at once", () => {
    for (const page of plainPages) {
      const html = readDist(`${page}index.html`);
      expect(html).not.toMatch(/data-scripts=|<script\b[^>]*\bsrc=/);
      expect(blockingSheets(page, html).sort()).toEqual(faceSheets.toSorted());
    }
  });
});
