import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, quoteOf } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { languages, readerOf } from "./reader.ts";
import { serveUnder } from "./serveUnder.ts";

/** What the page's links lead to, as the page is now. What its head names has been read by then. */
function targetsOf(page: Page): Promise<string[]> {
  return page
    .locator("a[href]")
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).href),
    );
}

const partnership = "walmart-microsoft-partnership";
const quote = quoteOf("nadella-core");

for (const language of languages) {
  test(`${language}: under a sub-path choosing, Back and reload keep within it, and every link that is drawn resolves`, async ({
    page,
    request,
  }) => {
    const site = await serveUnder("/x/y/");
    const home = `${site.url}${language === "ar" ? "" : "en/"}`;
    const { heading, panel, node, link, t } = readerOf(page, language);
    const known = new Set<string>();
    const note = async () => {
      const targets = await targetsOf(page);
      expect(targets.length).toBeGreaterThan(60);
      for (const target of targets) known.add(target.split("#")[0] ?? target);
    };
    const tab = async (name: string, address: string) => {
      await panel.getByRole("link", { name, exact: true }).click();
      await expect(page).toHaveURL(`${home}${address}`);
      await note();
    };

    await page.goto(`${home}entity/flipkart/`);
    await isReady(page);
    await panel
      .getByRole("link", { name: textIn(entityOf("walmart").name, language), exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(`${home}entity/walmart/`);
    await node("walmart").press("PageDown");
    await page.reload();
    await isReady(page);
    await expect(heading).toContainText(textIn(entityOf("walmart").name, language));
    await note();
    await page.goBack();
    await expect(page).toHaveURL(`${home}entity/flipkart/`);
    await expect(heading).toContainText(textIn(entityOf("flipkart").name, language));
    await expect(page.locator("link[rel=stylesheet]:not([media])")).toHaveCount(3);

    await link(partnership).press("Enter");
    await expect(page).toHaveURL(`${home}relation/${partnership}/`);
    await note();
    await page.getByRole("link", { name: t("brand"), exact: true }).click();
    await expect(page).toHaveURL(home);
    await note();
    await tab(t("tab.list"), "list/");
    await tab(t("tab.article"), "article/");
    await tab(t("tab.details"), "");
    const figure = panel.getByRole("figure").filter({ hasText: quote.exact });
    await figure.getByRole("link", { name: t("card.toQuote") }).click();
    await expect(page).toHaveURL(`${home}quote/${quote.id}/`);
    await note();

    const broken: string[] = [];
    for (const target of known) {
      const isWithin = target.startsWith(site.url);
      const response = isWithin ? await request.head(target) : null;
      if (response?.status() !== 200) broken.push(target);
    }
    site.close();
    expect(broken).toEqual([]);
  });
}
