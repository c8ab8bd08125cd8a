import type { Locator } from "@playwright/test";
import { entityOf, index, quoteOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { highlightedIn, neighboursOf } from "./highlightedIn.ts";
import { languages, pathIn, type Reader } from "./reader.ts";

function boxOf({ page, t }: Reader): Locator {
  return page.getByRole("search").getByPlaceholder(t("search.placeholder"));
}

function resultsOf({ page, t }: Reader): Locator {
  return page.getByRole("listbox", { name: t("search.label") });
}

function groupOf(reader: Reader, group: "names" | "quotes" | "sentences"): Locator {
  return resultsOf(reader).getByRole("group", { name: reader.t(`search.${group}`) });
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

for (const language of languages) {
  for (const [typed, id] of spellings) {
    test(`${language}: «${typed}» finds ${id} first, and one choice lights it`, async ({
      open,
      hasTouch,
    }) => {
      const reader = await open(language, "");
      const { page, heading, node } = reader;
      await boxOf(reader).fill(typed);
      const first = groupOf(reader, "names").getByRole("option").first();
      await expect(first).toContainText(entityOf(id).name[language]);
      await choose(first, hasTouch);
      await expect(page).toHaveURL(pathIn(language, `entity/${id}/`));
      await expect(heading).toContainText(entityOf(id).name[language]);
      await expect(heading).toBeFocused();
      await expect(node(id)).toHaveAttribute("aria-current", "true");
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf(id));
      await expect(boxOf(reader)).toHaveValue("");
      await expect(resultsOf(reader)).toBeHidden();
    });
  }

  test(`${language}: a word of a quote finds the quote, and results stand in groups`, async ({
    open,
    axe,
    hasTouch,
  }) => {
    const reader = await open(language, "");
    const { page, panel, t } = reader;
    await boxOf(reader).fill("أمازون");
    for (const group of ["names", "quotes", "sentences"] as const) {
      await expect(groupOf(reader, group).getByRole("option")).not.toHaveCount(0);
    }
    const count = await resultsOf(reader).getByRole("option").count();
    await expect(
      page.getByRole("status").filter({ hasText: t("search.results", { count }) }),
    ).toBeAttached();
    await axe();

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

  test(`${language}: the matched letters are marked in the original's own spelling`, async ({
    open,
  }) => {
    const reader = await open(language, "");
    const sentence = groupOf(reader, "sentences").getByRole("option").first();
    await boxOf(reader).fill("امازون");
    await expect(sentence.locator("mark").first()).toHaveText("أمازون");
    const marked = await resultsOf(reader).getByRole("option").locator("mark").allTextContents();
    expect(marked.filter((words) => !index.story.article.text.includes(words))).toEqual([]);
  });

  for (const typed of ["أمازون", "Amazon"]) {
    test(`${language}: a name found by «${typed}» shows which letters matched`, async ({
      open,
    }) => {
      const reader = await open(language, "");
      await boxOf(reader).fill(typed);
      const name = groupOf(reader, "names").getByRole("option").first();
      await expect(name.locator("mark").first()).toHaveText(typed);
    });
  }

  test(`${language}: arrows walk the results, Enter chooses, Escape leaves`, async ({ open }) => {
    const reader = await open(language, "");
    const { page, heading } = reader;
    const box = boxOf(reader);
    const options = resultsOf(reader).getByRole("option");
    const isActive = async (at: number) => {
      const id = await options.nth(at).getAttribute("id");
      await expect(box).toHaveAttribute("aria-activedescendant", id ?? "");
      await expect(options.nth(at)).toHaveAttribute("aria-selected", "true");
    };
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

    await box.fill("الهند");
    await expect(options.first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await isActive(0);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(pathIn(language, "entity/india/"));
    await expect(heading).toBeFocused();

    await box.fill("azur");
    await expect(options.first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(pathIn(language, "entity/azure/"));
  });

  test(`${language}: the box is a combobox before, while and after a result is chosen`, async ({
    open,
  }) => {
    const reader = await open(language, "");
    const { page, t } = reader;
    const combobox = page.getByRole("combobox", { name: t("search.label") });
    await expect(combobox).toHaveAttribute("aria-controls", "search-results");
    await boxOf(reader).fill("azur");
    await expect(combobox).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(pathIn(language, "entity/azure/"));
    await expect(combobox).toHaveAttribute("aria-expanded", "false");
    await expect(combobox).toHaveAttribute("aria-controls", "search-results");
    await expect(combobox).toHaveAttribute("aria-autocomplete", "list");
  });

  test(`${language}: where nothing is found the page says so`, async ({ open, axe }) => {
    const reader = await open(language, "");
    const { page, t } = reader;
    await boxOf(reader).fill("زرافة");
    await expect(page.getByText(t("search.none", { query: "زرافة" }))).toBeVisible();
    await expect(resultsOf(reader)).toBeHidden();
    await axe();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(pathIn(language, ""));
  });
}
