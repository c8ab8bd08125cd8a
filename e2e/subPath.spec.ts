import { entityOf } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { languages, readerOf } from "./reader.ts";
import { serveUnder } from "./serveUnder.ts";

const pages = [
  "",
  "list/",
  "article/",
  "entity/walmart/",
  "relation/walmart-microsoft-partnership/",
  "quote/nadella-core/",
];

test("under a sub-path every link of every kind of page resolves", async ({ page, request }) => {
  const site = await serveUnder("/x/y/");
  const known = new Set<string>();
  for (const address of pages.flatMap((at) => [at, `en/${at}`])) {
    await page.goto(`${site.url}${address}`);
    await isReady(page);
    const targets = await page.locator("a[href], link[href], script[src]").evaluateAll((elements) =>
      elements.map((element) => {
        const way = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        return new URL(way, document.baseURI).href;
      }),
    );
    expect(targets.length).toBeGreaterThan(60);
    // The icon is written into the page itself.
    const fetched = targets.filter((target) => !target.startsWith("data:"));
    for (const target of fetched) known.add(target.split("#")[0] ?? target);
  }
  const broken: string[] = [];
  for (const target of known) {
    const isWithin = target.startsWith(site.url);
    const response = isWithin ? await request.get(target) : null;
    if (response?.status() !== 200) broken.push(target);
  }
  site.close();
  expect(broken).toEqual([]);
});

for (const language of languages) {
  test(`${language}: under a sub-path choosing, Back and reload keep within it`, async ({
    page,
  }) => {
    const site = await serveUnder("/x/y/");
    const home = `${site.url}${language === "ar" ? "" : "en/"}`;
    await page.goto(`${home}entity/flipkart/`);
    await isReady(page);
    const { heading, panel, node } = readerOf(page, language);
    await panel
      .getByRole("link", { name: entityOf("walmart").name[language], exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(`${home}entity/walmart/`);
    await node("walmart").press("PageDown");
    await page.reload();
    await isReady(page);
    await expect(heading).toContainText(entityOf("walmart").name[language]);
    await page.goBack();
    await expect(page).toHaveURL(`${home}entity/flipkart/`);
    await expect(heading).toContainText(entityOf("flipkart").name[language]);
    await expect(page.locator("link[rel=stylesheet]")).toHaveCount(1);
    site.close();
  });
}
