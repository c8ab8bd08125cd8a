import type { Locator } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, quoteOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { highlightedIn, neighboursOf } from "./highlightedIn.ts";
import { pathIn, type Reader } from "./reader.ts";
import { boxOf, resultsOf } from "./searchBox.ts";

function groupOf(reader: Reader, group: "names" | "quotes" | "sentences"): Locator {
  return resultsOf(reader).getByRole("group", { name: reader.t(`search.${group}`) });
}

/** Types into the empty box, so that what is found is not left from what was typed before. */
async function search(reader: Reader, words: string): Promise<void> {
  await boxOf(reader).fill("");
  await expect(resultsOf(reader)).toBeHidden();
  await boxOf(reader).fill(words);
}

/** Presses with a finger where there is one. */
function choose(option: Locator, hasTouch: boolean | undefined): Promise<void> {
  return hasTouch ? option.tap() : option.click();
}

const spellings = [
  ["ولمارت", "walmart"],
  ["امازون", "amazon"],
  ["azur", "azure"],
  ["الهند", "india"],
  ["AMAZON", "amazon"],
  ["فليبكارت", "flipkart"],
] as const;

for (const [language, tag] of [
  ["ar", "@phone"],
  ["en", "@desk"],
] as const) {
  test(`${language}: the box is a combobox, and what is chosen in it lights up`, { tag }, async ({
    open,
    hasTouch,
  }) => {
    const reader = await open(language, "");
    const { page, heading, node, t } = reader;
    const box = boxOf(reader);
    const combobox = page.getByRole("combobox", { name: t("search.label") });
    const options = resultsOf(reader).getByRole("option");
    const isActive = async (at: number) => {
      const id = await options.nth(at).getAttribute("id");
      await expect(box).toHaveAttribute("aria-activedescendant", id ?? "");
      await expect(options.nth(at)).toHaveAttribute("aria-selected", "true");
    };

    await test.step("on a phone it opens over the header, and one press closes it", async () => {
      if (!hasTouch) return;
      const { width: whole = 0 } = page.viewportSize() ?? {};
      const close = page.getByRole("search").getByRole("button", { name: t("search.close") });
      for (const width of [320, whole]) {
        await page.setViewportSize({ width, height: 844 });
        await expect(close).toBeHidden();
        await box.tap();
        await expect(box).toBeFocused();
        const { width: room = 0 } = (await box.boundingBox()) ?? {};
        expect(room).toBeGreaterThan(width - 60);
        await box.fill("وولمارت");
        await expect(options.first()).toBeVisible();
        await close.tap();
        await expect(resultsOf(reader)).toBeHidden();
        await expect(close).toBeHidden();
        await expect(box).toHaveValue("");
        await expect(box).not.toBeFocused();
      }
    });

    await test.step("arrows walk the results, Escape leaves", async () => {
      await expect(combobox).toHaveAttribute("aria-controls", "search-results");
      await box.focus();
      await box.pressSequentially("وول");
      await expect(box).toHaveAttribute("aria-expanded", "true");
      await expect(options.nth(2)).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await isActive(0);
      await page.keyboard.press("ArrowDown");
      await isActive(1);
      await page.keyboard.press("ArrowUp");
      await isActive(0);
      await page.keyboard.press("Escape");
      await expect(resultsOf(reader)).toBeHidden();
      await expect(box).toHaveAttribute("aria-expanded", "false");
      await expect(box).toBeFocused();
      await expect(page).toHaveURL(pathIn(language, ""));
    });

    await test.step("Enter chooses the active result", async () => {
      await box.fill("الهند");
      await expect(options.first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await isActive(0);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(pathIn(language, "entity/india/"));
      await expect(heading).toBeFocused();
    });

    await test.step("Enter chooses the first where none is active, and the box stays a combobox", async () => {
      await box.fill("azur");
      await expect(options.first()).toBeVisible();
      await expect(combobox).toHaveAttribute("aria-expanded", "true");
      await box.press("Enter");
      await expect(page).toHaveURL(pathIn(language, "entity/azure/"));
      await expect(combobox).toHaveAttribute("aria-expanded", "false");
      await expect(combobox).toHaveAttribute("aria-controls", "search-results");
      await expect(combobox).toHaveAttribute("aria-autocomplete", "list");
    });

    for (const [typed, id] of spellings) {
      await test.step(`«${typed}» finds ${id} first, and one choice lights it`, async () => {
        await box.fill(typed);
        const first = groupOf(reader, "names").getByRole("option").first();
        await expect(first).toContainText(textIn(entityOf(id).name, language));
        await choose(first, hasTouch);
        await expect(page).toHaveURL(pathIn(language, `entity/${id}/`));
        await expect(heading).toContainText(textIn(entityOf(id).name, language));
        await expect(heading).toBeFocused();
        await expect(node(id)).toHaveAttribute("aria-current", "true");
        await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf(id));
        await expect(box).toHaveValue("");
        await expect(resultsOf(reader)).toBeHidden();
      });
    }
  });
}

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: results stand in groups, their matched letters marked`, { tag }, async ({
    open,
    axe,
    hasTouch,
  }) => {
    const reader = await open(language, "");
    const { page, panel, t } = reader;

    await test.step("the matched letters are marked in the original's own spelling", async () => {
      const sentence = groupOf(reader, "sentences").getByRole("option").first();
      await search(reader, "امازون");
      await expect(sentence.locator("mark").first()).toHaveText("أمازون");
      const marked = await resultsOf(reader).getByRole("option").locator("mark").allTextContents();
      expect(marked.filter((words) => !index.story.article.text.includes(words))).toEqual([]);
    });

    for (const typed of ["Amazon", "أمازون"]) {
      await test.step(`a name found by «${typed}» shows which letters matched`, async () => {
        await search(reader, typed);
        const name = groupOf(reader, "names").getByRole("option").first();
        await expect(name.locator("mark").first()).toHaveText(typed);
      });
    }

    await test.step("results stand in groups, and their number is told", async () => {
      for (const group of ["names", "quotes", "sentences"] as const) {
        await expect(groupOf(reader, group).getByRole("option")).not.toHaveCount(0);
      }
      const count = await resultsOf(reader).getByRole("option").count();
      await expect(
        page.getByRole("status").filter({ hasText: t("search.results", { count }) }),
      ).toBeAttached();
      await axe();
    });

    await test.step("where nothing is found the page says so", async () => {
      await boxOf(reader).fill("زرافة");
      await expect(page.getByText(t("search.none", { query: "زرافة" }))).toBeVisible();
      await expect(resultsOf(reader)).toBeHidden();
      await axe();
      await boxOf(reader).press("Enter");
      await expect(page).toHaveURL(pathIn(language, ""));
    });

    await test.step("a word of a quote finds the quote", async () => {
      await boxOf(reader).fill("جوهر");
      const quote = groupOf(reader, "quotes").getByRole("option");
      await expect(quote).toHaveCount(1);
      await expect(quote.locator("mark")).toHaveText(["جوهر"]);
      await choose(quote, hasTouch);
      await expect(page).toHaveURL(pathIn(language, "quote/nadella-core/"));
      expect((await panel.locator("mark").allTextContents()).join("")).toContain(
        quoteOf("nadella-core").exact,
      );
    });
  });
}
