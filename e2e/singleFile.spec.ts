import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { dist, entityOf, index, quoteOf, relationOf } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { languageLink, languages, readerOf } from "./reader.ts";

const file = join(dist, `stories/${index.story.id}.html`);
const url = pathToFileURL(file).href;
const partnership = relationOf("walmart-microsoft-partnership");

/** Everything that the page asks for but itself and what it holds. */
function listRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const [place] = request.url().split("#");
    if (place !== url && !/^(data|about):/.test(place ?? "")) asked.push(request.url());
  });
  return asked;
}

async function openFile(page: Page, fragment: string): Promise<string[]> {
  expect(existsSync(file), "the story in one file").toBe(true);
  const asked = listRequests(page);
  await page.context().setOffline(true);
  await page.goto(`${url}${fragment}`);
  await isReady(page);
  return asked;
}

/** A change of the fragment alone would not load the file again. */
async function openAnew(page: Page, fragment: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${url}${fragment}`);
  await isReady(page);
}

const fragmentIn = (language: "ar" | "en", address: string) =>
  `#/${language === "en" ? "en/" : ""}${address}`;

for (const language of languages) {
  test(`${language}: the story in one file reads from a disk, offline, and keeps its address after the #`, async ({
    page,
    axe,
  }) => {
    const asked = await openFile(page, fragmentIn(language, ""));
    const { heading, node, link, panel, t } = readerOf(page, language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(heading).toHaveText(textIn(index.story.title, language));

    await node("satya-nadella").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${url}${fragmentIn(language, "entity/satya-nadella/")}`);
    await expect(heading).toContainText(textIn(entityOf("satya-nadella").name, language));

    const quote = quoteOf("nadella-core");
    const figure = panel.getByRole("figure").filter({ hasText: quote.exact });
    await figure.getByRole("link", { name: t("card.toQuote") }).click();
    await expect(page).toHaveURL(`${url}${fragmentIn(language, `quote/${quote.id}/`)}`);

    await link(partnership.id).focus();
    await page.keyboard.press("Enter");
    await expect(heading).toHaveText(textIn(partnership.sentence, language));
    await axe();

    await page.goBack();
    await expect(page).toHaveURL(`${url}${fragmentIn(language, `quote/${quote.id}/`)}`);
    await expect(panel.getByRole("blockquote").first()).toHaveText(quote.exact);
    await page.goForward();
    await expect(heading).toHaveText(textIn(partnership.sentence, language));

    await page.reload();
    await isReady(page);
    await expect(heading).toHaveText(textIn(partnership.sentence, language));

    await test.step("the story in one file changes its language in place", async () => {
      const other = language === "ar" ? "en" : "ar";
      await page.getByRole("link", { name: languageLink(language, other) }).click();
      await expect(page).toHaveURL(`${url}${fragmentIn(other, `relation/${partnership.id}/`)}`);
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await expect(readerOf(page, other).heading).toHaveText(textIn(partnership.sentence, other));
    });
    expect(asked).toEqual([]);
  });
}

test("the file keeps its readers within it, whatever stands after the #", async ({ page }) => {
  const asked = await openFile(page, "#/en/entity/walmart/#?secret=abcdefghij");
  const { heading } = readerOf(page, "en");

  await test.step("a second fragment from WordPress, and a place in the page, change nothing of the view", async () => {
    await expect(heading).toContainText("Walmart");
    await page.evaluate(() => {
      window.location.hash = "#details";
    });
    await expect(page).toHaveURL(`${url}#/en/entity/walmart/`);
    await expect(heading).toContainText("Walmart");
    await openAnew(page, "#?secret=abcdefghij");
    await expect(readerOf(page, "ar").heading).toHaveText(textIn(index.story.title, "ar"));
  });

  await test.step("every link of the file leads within it, in every kind of view", async () => {
    const [quote] = index.story.quotes;
    const kinds = ["list/", "article/", "entity/walmart/", `quote/${quote?.id}/`, "en/list/"];
    for (const address of ["", ...kinds]) {
      await page.goto(`${url}#/${address}`);
      await expect(page.locator("main h1").first()).toBeVisible();
      const hrefs = await page
        .locator("a[href]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(hrefs.length).toBeGreaterThan(20);
      expect(hrefs.filter((href) => !/^#(\/|details$|graph$)/.test(href))).toEqual([]);
    }
  });

  await test.step("an address that names nothing says so, in its language", async () => {
    await openAnew(page, "#/en/entity/nobody/");
    await expect(page.getByText(readerOf(page, "en").t("unknown.title"))).toBeVisible();
  });
  expect(asked).toEqual([]);
});
