import type { Locator } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, quoteOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { arabicAtDesk, englishAtDesk } from "./languageAtSize.ts";
import { pathIn } from "./reader.ts";
import { openPart, saveBy, sheetOf, textOf } from "./shareSheet.ts";

const relation = "walmart-microsoft-partnership";
const said = "nadella-core";

/** The frame's address in the code that the sheet offers. */
async function srcIn(box: Locator): Promise<string> {
  return /<iframe src="([^"]*)"/.exec(await box.inputValue())?.[1] ?? "";
}

const recipes = [
  ["HTML", "share.recipe.any"],
  ["MDX, React", "share.recipe.mdx"],
  ["WordPress", "share.recipe.wordpress"],
  ["Ghost", "share.recipe.ghost"],
  ["Blogger", "share.recipe.blogger"],
  ["Jekyll", "share.recipe.jekyll"],
] as const;

for (const { language, tag } of arabicAtDesk) {
  test(`${language}: the sheet opens by keyboard, holds the focus, and gives it back`, {
    tag,
  }, async ({ open, axe }) => {
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
}

for (const { language, tag } of englishAtDesk) {
  test(`${language}: what the sheet offers of a quote`, { tag }, async ({ open }) => {
    const reader = await open(language, `quote/${said}/`);
    const { page, t } = reader;
    const { sheet, box, fold } = await openPart(reader, "cite");

    await test.step("it is cited in running text, and as files for reference managers", async () => {
      const { exact, speaker } = quoteOf(said);
      const plain = await box("cite").inputValue();
      expect(plain).toContain(exact);
      expect(plain).toContain(textIn(entityOf(speaker).name, language));
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

    await test.step("the code shows what is chosen, and the preview shows what the code shows", async () => {
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
      await expect(heading).toHaveText(textIn(index.story.title, other));
      for (const width of ["360", "640"]) {
        await sheet.getByRole("button", { name: width, exact: true }).click();
        await expect(preview).toHaveAttribute("width", width);
        const [inner, outer] = [await preview.boundingBox(), await sheet.boundingBox()];
        expect(inner?.width).toBeLessThanOrEqual(outer?.width ?? 0);
      }
    });
  });

  test(`${language}: what the sheet offers of a connection`, { tag }, async ({ open, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const reader = await open(language, `relation/${relation}/`);
    const { page, t } = reader;
    const { button, sheet, box, copy, status, fold } = sheetOf(reader);
    await button.click();

    await test.step("the address is copied by one press", async () => {
      await expect(box("link")).toHaveValue(page.url());
      await copy("link").click();
      await expect(status).toHaveText(t("share.copied"));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });

    await test.step("where copying is refused the text is selected, and the sheet says so", async () => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
        document.execCommand = () => false;
      });
      await copy("link").click();
      await expect(status).toHaveText(t("share.selected"));
      await expect(box("link")).toBeFocused();
      const selected = await box("link").evaluate((element) => {
        if (!(element instanceof HTMLTextAreaElement)) return "";
        return element.value.slice(element.selectionStart, element.selectionEnd);
      });
      expect(selected).toBe(page.url());
    });

    await test.step("every place has its recipe; Medium takes no code", async () => {
      await fold("embed");
      const place = sheet.getByRole("combobox", { name: t("share.where"), exact: true });
      for (const [name, recipe] of recipes) {
        await place.selectOption(name);
        await expect(sheet.getByText(t(recipe), { exact: true })).toBeVisible();
        await expect(box("code")).toBeVisible();
      }
      await place.selectOption("Hugo");
      const short = `rawabit-relation-${relation}-${language}`;
      await expect(sheet.getByText(`layouts/shortcodes/${short}.html`)).toContainText(
        `{{< ${short} >}}`,
      );
      await place.selectOption("Medium");
      await expect(sheet.getByText(t("share.recipe.medium"), { exact: true })).toBeVisible();
      await expect(box("code")).toHaveCount(0);
    });
  });
}

test("a view with a query of its own is embedded as it stands", { tag: "@phone" }, async ({
  open,
}) => {
  const reader = await open("ar", "entity/walmart/?tab=list&near=1");
  const { page, t } = reader;
  const { sheet, box } = await openPart(reader, "embed");
  const src = await srcIn(box("code"));
  expect(src).toBe(`${page.url().replace("&", ";")};theme=light`);
  const frame = sheet.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(t("list.title"));
});
