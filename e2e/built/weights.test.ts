import { describe, expect, it } from "vitest";
import { listAssets, listPages, listTooHeavy, readDist, weigh } from "./weighDist.ts";

const fontFace = /@font-face\s*\{[^}]*\}/g;
const fontData = /url\("?data:font\/woff2;base64,([^")]+)"?\)/g;

const limits = {
  script: 125_000,
  style: 12_000,
  fonts: 90_000,
  page: 30_000,
  hostScript: 2000,
} as const;

/** The pages that list files: nothing on them needs a script. */
const plainPages = ["data/", "en/data/"];

describe("the built site", () => {
  it("there is one script and one style sheet, each within its weight", () => {
    const scripts = listAssets(".js");
    const styles = listAssets(".css");
    expect(scripts).toHaveLength(1);
    expect(styles).toHaveLength(1);
    const scriptFiles = scripts.map((name) => ({ name, text: readDist(name) }));
    const styleFiles = styles.map((name) => ({
      name: `${name} without its fonts`,
      text: readDist(name).replace(fontFace, ""),
    }));
    expect(listTooHeavy(scriptFiles, limits.script)).toEqual([]);
    expect(listTooHeavy(styleFiles, limits.style)).toEqual([]);
    expect(weigh(styleFiles[0]?.text ?? "")).toBeGreaterThan(1000);
  });

  it("the host's script weighs 2 kB at most and asks for nothing", () => {
    const text = readDist("embed/v1.js");
    expect(listTooHeavy([{ name: "embed/v1.js", text }], limits.hostScript)).toEqual([]);
    expect(text).not.toMatch(/\bfetch\b|\bimport\b|localStorage|XMLHttpRequest/);
  });

  it("the fonts of the style sheet are within their weight together", () => {
    const style = listAssets(".css").map(readDist).join("");
    const fonts = [...style.matchAll(fontData)].map(([, data = ""]) => Buffer.from(data, "base64"));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font.subarray(0, 4).toString("latin1")).toBe("wOF2");
    const sum = fonts.reduce((bytes, font) => bytes + font.byteLength, 0);
    expect(sum, `${fonts.length} fonts weigh ${sum} bytes`).toBeLessThanOrEqual(limits.fonts);
    expect(style.replace(fontFace, "")).not.toContain("url(data:font");
  });

  it("the overview in both languages, and every other page, is within its weight", () => {
    const files = listPages().map((page) => {
      const name = `${page}index.html`;
      return { name, text: readDist(name) };
    });
    expect(files.length).toBeGreaterThan(100);
    expect(listTooHeavy(files, limits.page)).toEqual([]);
  });

  it("each page names one script and one style sheet, plain, of this site, the script after all else", () => {
    const faults: string[] = [];
    for (const page of listPages()) {
      const html = readDist(`${page}index.html`);
      const root = "../".repeat(page.split("/").length - 1);
      const scripts = [...html.matchAll(/<script\b[^>]*\b(?:src|data-scripts)=[^>]*>/g)].map(
        ([tag]) => tag,
      );
      const styles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => tag);
      const expected = [
        ...(plainPages.includes(page) ? [] : listAssets(".js")).map(
          (name) => `<script data-scripts="${root}${name}">`,
        ),
        ...listAssets(".css").map((name) => `<link rel="stylesheet" href="${root}${name}" />`),
      ];
      if ([...scripts, ...styles].join() !== expected.join()) faults.push(`${page}: ${scripts}`);
      if (scripts.length > 0 && html.indexOf("data-scripts=") < html.indexOf('id="story"')) {
        faults.push(`${page}: the script stands before the page's end`);
      }
      if (/\bcrossorigin\b|\btype="module"|rel="(?:modulepreload|preload)"/.test(html)) {
        faults.push(`${page}: crossorigin, a module or a preload`);
      }
    }
    expect(faults).toEqual([]);
  });
});
