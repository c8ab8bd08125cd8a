import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { wordingOf } from "../src/i18n/allWords.ts";
import { markMisprints } from "../src/model/story/misprints.ts";
import { textIn } from "../src/model/story/texts.ts";
import { index, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { arabicAtDesk } from "./languageAtSize.ts";
import { openPart, saveBy, textOf } from "./shareSheet.ts";

const relation = "walmart-microsoft-partnership";

/** The picture's file, and what a browser that has only the file makes of it. */
async function openAlone(page: Page, svg: string) {
  const asked: string[] = [];
  const alone = await page.context().newPage();
  alone.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  await alone.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
  const facts = await alone.evaluate(async () => {
    await document.fonts.ready;
    const sheet = document.documentElement.getBoundingClientRect();
    const texts = [...document.querySelectorAll("text")];
    const isOutside = (text: Element) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const { left: l, right: r, top: t, bottom: b } = sheet;
      return left < l || right > r || top < t || bottom > b;
    };
    return {
      root: document.documentElement.localName,
      faces: [...document.fonts].filter(({ status }) => status === "loaded").length,
      words: texts.map(({ textContent }) => textContent),
      directions: texts.map((text) => getComputedStyle(text).direction),
      clipped: texts.filter(isOutside).map(({ textContent }) => textContent),
      width: sheet.width,
      height: sheet.height,
    };
  });
  await alone.close();
  return { ...facts, asked };
}

/** Pixels and colours of an image, as an `img` of a page without anything else shows it. */
function look(page: Page, url: string) {
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return { width: canvas.width, height: canvas.height, colours: colours.size };
  }, url);
}

for (const { language, tag } of arabicAtDesk) {
  test(`${language}: the picture is saved as SVG and PNG that stand alone`, { tag }, async ({
    open,
  }) => {
    const reader = await open(language, `relation/${relation}/`);
    const { page, t } = reader;
    const { sheet, status } = await openPart(reader, "picture");
    const saveAs = (kind: string) => saveBy(page, sheet.getByRole("button", { name: kind }));

    const drawn = await saveAs("SVG");
    expect(drawn.suggestedFilename()).toBe(`rawabit-relation-${relation}-${language}.svg`);
    await expect(status).toContainText(drawn.suggestedFilename());
    const svg = await textOf(drawn);
    const alone = await openAlone(page, svg);
    expect(alone.root).toBe("svg");
    expect(alone.asked).toEqual([]);
    expect(alone.faces).toBeGreaterThan(0);
    expect(alone.clipped).toEqual([]);
    const said = alone.words.join(" ").replace(/\s/g, "");
    for (const { name, label = name } of index.story.entities) {
      expect.soft(said).toContain(textIn(label, language).replace(/\s/g, ""));
    }
    // Every relation has its mark, the lit one twice, and none needs what other programs may not draw.
    expect(svg.match(/rotate\(/g)).toHaveLength(index.story.relations.length + 1);
    expect(svg).not.toMatch(/marker|url\(#/);
    const { sentence, evidence } = relationOf(relation);
    expect(said).toContain(textIn(sentence, language).replace(/\s/g, ""));
    const shown = evidence.map((passage) =>
      markMisprints(index.story, passage, wordingOf(language)),
    );
    expect(shown.some((words) => said.includes(words.replace(/\s/g, "")))).toBe(true);
    expect(said).toContain(page.url());
    expect(said).toContain(t("relationKind.partnership").replace(/\s/g, ""));
    expect(alone.directions).toContain("rtl");

    const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    const inImage = await look(page, url);
    expect(inImage.colours).toBeGreaterThan(50);
    const painted = await saveAs("PNG");
    expect(painted.suggestedFilename()).toBe(`rawabit-relation-${relation}-${language}.png`);
    const png = (await readFile(await painted.path())).toString("base64");
    const image = await look(page, `data:image/png;base64,${png}`);
    expect(image.width).toBe(alone.width * 3);
    expect(image.height).toBe(alone.height * 3);
    expect(image.colours).toBeGreaterThan(50);
  });
}

test("where the browser paints no file the sheet says so, and saves none", {
  tag: "@desk",
}, async ({ page, open }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
  });
  const reader = await open("en", "");
  const { sheet, status } = await openPart(reader, "picture");
  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await sheet.getByRole("button", { name: "PNG" }).click();
  await expect(status).toContainText(reader.t("share.failed"));
  await expect(status).toContainText(page.url());
  expect(saved).toEqual([]);
  await saveBy(page, sheet.getByRole("button", { name: "SVG" }));
  expect(saved).toEqual(["rawabit-overview-en.svg"]);
});
