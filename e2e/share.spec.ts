import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { entityOf, index, quoteOf, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { languages, pathIn, type Reader } from "./reader.ts";

const tie = "walmart-microsoft-partnership";
const said = "nadella-core";

type Sheet = {
  readonly button: Locator;
  readonly sheet: Locator;
  readonly status: Locator;
  readonly fold: (part: "embed" | "cite" | "picture") => Promise<void>;
  readonly box: (part: "link" | "code" | "cite") => Locator;
  readonly copy: (part: "link" | "code" | "cite") => Locator;
};

function sheetOf({ page, t }: Reader): Sheet {
  const sheet = page.getByRole("dialog", { name: t("share.open") });
  return {
    button: page.getByRole("button", { name: t("share.open") }),
    sheet,
    status: sheet.getByRole("status"),
    fold: (part) =>
      sheet
        .locator("summary")
        .filter({ hasText: t(`share.${part}`) })
        .click(),
    box: (part) => sheet.getByRole("textbox", { name: t(`share.${part}`), exact: true }),
    copy: (part) =>
      sheet.getByRole("button", { name: `${t("share.copy")}: ${t(`share.${part}`)}`, exact: true }),
  };
}

/** The frame's address in the code that the sheet offers. */
async function srcIn(box: Locator): Promise<string> {
  return /<iframe src="([^"]*)"/.exec(await box.inputValue())?.[1] ?? "";
}

async function saveBy(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

const recipes = [
  ["HTML", "share.recipe.any"],
  ["WordPress", "share.recipe.wordpress"],
  ["Ghost", "share.recipe.ghost"],
  ["Blogger", "share.recipe.blogger"],
  ["Jekyll", "share.recipe.jekyll"],
] as const;

for (const language of languages) {
  test(`${language}: the sheet opens by keyboard, holds the focus, and gives it back`, async ({
    open,
    axe,
  }) => {
    const reader = await open(language, `quote/${said}/`);
    const { page } = reader;
    const { button, sheet, fold } = sheetOf(reader);
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(sheet).toBeVisible();
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press("Tab");
      // Between its last and its first stop the focus passes the browser's own bars.
      const isHeld = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          return activeElement === document.body || activeElement?.closest("dialog") !== null;
        });
      expect(await isHeld()).toBe(true);
    }
    await axe();
    for (const part of ["embed", "cite", "picture"] as const) {
      await fold(part);
      // The preview is this very page again: axe takes its landmarks for a second set of this page's.
      await axe(".share-stage");
    }
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(pathIn(language, `quote/${said}/`));
  });

  test(`${language}: the address is copied by one press`, async ({ open, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const reader = await open(language, `relation/${tie}/`);
    const { page, t } = reader;
    const { button, box, copy, status } = sheetOf(reader);
    await button.click();
    await expect(box("link")).toHaveValue(page.url());
    await copy("link").click();
    await expect(status).toHaveText(t("share.copied"));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test(`${language}: where copying is refused the text is selected, and the sheet says so`, async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
      document.execCommand = () => false;
    });
    const reader = await open(language, "");
    const { button, box, copy, status } = sheetOf(reader);
    await button.click();
    await copy("link").click();
    await expect(status).toHaveText(reader.t("share.selected"));
    await expect(box("link")).toBeFocused();
    const selected = await box("link").evaluate((element) => {
      if (!(element instanceof HTMLTextAreaElement)) return "";
      return element.value.slice(element.selectionStart, element.selectionEnd);
    });
    expect(selected).toBe(page.url());
  });

  test(`${language}: the code shows what is chosen, and the preview shows what the code shows`, async ({
    open,
  }) => {
    const reader = await open(language, `quote/${said}/`);
    const { page, t } = reader;
    const { button, sheet, fold, box } = sheetOf(reader);
    await button.click();
    await fold("embed");
    const choose = (label: string, value: string) =>
      sheet.getByRole("combobox", { name: label, exact: true }).selectOption(value);
    const code = box("code");
    expect(await srcIn(code)).toBe(`${page.url()}?theme=light`);
    expect(await code.inputValue()).not.toMatch(/[&\n]/);
    await expect(code).toHaveAttribute("dir", "ltr");
    await expect(code).toHaveAttribute("readonly");

    const other = language === "ar" ? "en" : "ar";
    await choose(t("share.language"), other);
    await choose(t("share.theme"), "dark");
    await choose(t("share.height"), "480");
    await choose(t("share.opens"), "whole");
    const { origin } = new URL(page.url());
    expect(await srcIn(code)).toBe(`${origin}${pathIn(other, "")}?theme=dark`);
    expect(await code.inputValue()).toContain(`lang="${other}" width="100%" height="480"`);
    expect(await code.inputValue()).not.toContain("<script");
    await sheet.getByRole("checkbox").check();
    expect(await code.inputValue()).toContain(
      `<script src="${origin}/embed/v1.js" async="async"></script>`,
    );

    const preview = sheet.locator("iframe");
    await expect(preview).toHaveAttribute("src", await srcIn(code));
    // In so low a frame the reading begins folded, so its heading is there but not in sight.
    const heading = sheet.frameLocator("iframe").locator("h1");
    await expect(heading).toHaveText(index.story.title[other]);
    for (const width of ["360", "640"]) {
      await sheet.getByRole("button", { name: width, exact: true }).click();
      await expect(preview).toHaveAttribute("width", width);
      const [inner, outer] = [await preview.boundingBox(), await sheet.boundingBox()];
      expect(inner?.width).toBeLessThanOrEqual(outer?.width ?? 0);
    }
  });

  test(`${language}: a view with a query of its own is embedded as it stands`, async ({ open }) => {
    const reader = await open(language, "entity/walmart/?tab=list&near=1");
    const { page, t } = reader;
    const { button, sheet, fold, box } = sheetOf(reader);
    await button.click();
    await fold("embed");
    const src = await srcIn(box("code"));
    expect(src).toBe(`${page.url().replace("&", ";")};theme=light`);
    const frame = sheet.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(t("list.title"));
  });

  test(`${language}: every place has its recipe; Medium takes no code`, async ({ open }) => {
    const reader = await open(language, `relation/${tie}/`);
    const { t } = reader;
    const { button, sheet, fold, box } = sheetOf(reader);
    await button.click();
    await fold("embed");
    const place = sheet.getByRole("combobox", { name: t("share.where"), exact: true });
    for (const [name, recipe] of recipes) {
      await place.selectOption(name);
      await expect(sheet.getByText(t(recipe), { exact: true })).toBeVisible();
      await expect(box("code")).toBeVisible();
    }
    await place.selectOption("Hugo");
    const short = `rawabit-relation-${tie}-${language}`;
    await expect(sheet.getByText(`layouts/shortcodes/${short}.html`)).toContainText(
      `{{< ${short} >}}`,
    );
    await place.selectOption("Medium");
    await expect(sheet.getByText(t("share.recipe.medium"), { exact: true })).toBeVisible();
    await expect(box("code")).toHaveCount(0);
  });

  test(`${language}: a quote is cited in running text, and as files for reference managers`, async ({
    open,
  }) => {
    const reader = await open(language, `quote/${said}/`);
    const { page, t } = reader;
    const { button, sheet, fold, box } = sheetOf(reader);
    await button.click();
    await fold("cite");
    const { exact, speaker } = quoteOf(said);
    const plain = await box("cite").inputValue();
    expect(plain).toContain(exact);
    expect(plain).toContain(entityOf(speaker).name[language]);
    expect(plain).toContain(page.url());
    await expect(box("cite")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    for (const [format, first] of [
      ["bib", `@misc{rawabit-quote-${said},\n`],
      ["ris", "TY  - ELEC\r\n"],
    ] as const) {
      await sheet.getByRole("combobox", { name: t("share.format") }).selectOption(format);
      await expect(box("cite")).toHaveAttribute("dir", "ltr");
      const download = await saveBy(page, sheet.getByRole("button", { name: `.${format}` }));
      expect(download.suggestedFilename()).toBe(`rawabit-quote-${said}-${language}.${format}`);
      const text = await textOf(download);
      expect(text.startsWith(first)).toBe(true);
      expect(text).toContain(exact);
      expect(text).toContain(page.url());
    }
  });
}

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

for (const language of languages) {
  test(`${language}: the picture is saved as SVG and PNG that stand alone`, async ({ open }) => {
    const reader = await open(language, `relation/${tie}/`);
    const { page, t } = reader;
    const { button, sheet, fold, status } = sheetOf(reader);
    await button.click();
    await fold("picture");
    const saveAs = (kind: string) => saveBy(page, sheet.getByRole("button", { name: kind }));

    const drawn = await saveAs("SVG");
    expect(drawn.suggestedFilename()).toBe(`rawabit-relation-${tie}-${language}.svg`);
    await expect(status).toContainText(drawn.suggestedFilename());
    const svg = await textOf(drawn);
    const alone = await openAlone(page, svg);
    expect(alone.root).toBe("svg");
    expect(alone.asked).toEqual([]);
    expect(alone.faces).toBeGreaterThan(0);
    expect(alone.clipped).toEqual([]);
    const said = alone.words.join(" ").replace(/\s/g, "");
    for (const { name } of index.story.entities) {
      expect.soft(said).toContain(name[language].replace(/\s/g, ""));
    }
    const { sentence, evidence } = relationOf(tie);
    expect(said).toContain(sentence[language].replace(/\s/g, ""));
    expect(evidence.some(({ exact }) => said.includes(exact.replace(/\s/g, "")))).toBe(true);
    expect(said).toContain(page.url());
    expect(said).toContain(t("relationKind.partnership").replace(/\s/g, ""));
    expect(alone.directions).toContain("rtl");

    const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    const inImage = await look(page, url);
    expect(inImage.colours).toBeGreaterThan(50);
    const painted = await saveAs("PNG");
    expect(painted.suggestedFilename()).toBe(`rawabit-relation-${tie}-${language}.png`);
    const png = (await readFile(await painted.path())).toString("base64");
    const image = await look(page, `data:image/png;base64,${png}`);
    expect(image.width).toBe(alone.width * 3);
    expect(image.height).toBe(alone.height * 3);
    expect(image.colours).toBeGreaterThan(50);
  });

  test(`${language}: where the browser paints no file the sheet says so, and saves none`, async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    });
    const reader = await open(language, "");
    const { button, sheet, fold, status } = sheetOf(reader);
    const saved: string[] = [];
    page.on("download", (download) => saved.push(download.suggestedFilename()));
    await button.click();
    await fold("picture");
    await sheet.getByRole("button", { name: "PNG" }).click();
    await expect(status).toContainText(reader.t("share.failed"));
    await expect(status).toContainText(page.url());
    expect(saved).toEqual([]);
    await saveBy(page, sheet.getByRole("button", { name: "SVG" }));
    expect(saved).toEqual([`rawabit-overview-${language}.svg`]);
  });
}
