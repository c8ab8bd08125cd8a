import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { dist, index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { languages, pathIn, wordsIn } from "./reader.ts";

const { story } = index;
const names = [
  ...["html", "json", "txt", "entities.csv", "relations.csv", "quotes.csv", "gexf", "graphml"],
  ...["cytoscape.json", "jgf.json", "annotations.jsonld"],
].map((ending) => `${story.id}.${ending}`);

/** The files that the page lists: their links and what is said of each. */
function listFiles(page: Page): Promise<{ name: string; url: string; words: string }[]> {
  return page.locator(".file-list li").evaluateAll((items) =>
    items.flatMap((item) => {
      const link = item.querySelector("a");
      if (!link) return [];
      return [{ name: link.textContent, url: link.href, words: item.textContent }];
    }),
  );
}

for (const language of languages) {
  test(`${language}: a link on every page leads to the files, and each can be taken whole`, async ({
    page,
    axe,
    request,
  }) => {
    const t = wordsIn(language);
    await page.goto(pathIn(language, "entity/walmart/"));
    await page.getByRole("link", { name: t("source.data") }).click();
    await expect(page).toHaveURL(pathIn(language, "data/"));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await axe();

    const files = await listFiles(page);
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      [...names, "story.schema.json"].toSorted(),
    );
    for (const { name, url, words } of files) {
      const written = readFileSync(join(dist, "stories", name));
      const response = await request.get(url);
      expect(response.status(), name).toBe(200);
      expect((await response.body()).equals(written), name).toBe(true);
      const size = new Intl.NumberFormat("en").format(
        Math.max(1, Math.round(written.byteLength / 1000)),
      );
      expect(words, name).toContain(` ${size} `);
    }
  });

  test(`${language}: the page of files leads back to the story and to its other language`, async ({
    page,
  }) => {
    const t = wordsIn(language);
    await page.goto(pathIn(language, "data/"));
    const other = language === "ar" ? "en" : "ar";
    await page.getByRole("link", { name: t("language.switch") }).click();
    await expect(page).toHaveURL(pathIn(other, "data/"));
    await page.getByRole("link", { name: story.title[other] }).click();
    await expect(page).toHaveURL(pathIn(other, ""));
  });

  for (const width of [320, 768, 1280]) {
    test(`${language}: the page of files fits ${width} px, and nothing moves`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) performance.mark("test:shift", { detail: entry });
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(pathIn(language, "data/"));
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const sizes = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(sizes.scrollWidth).toBeLessThanOrEqual(sizes.clientWidth);
      const shifts = () => page.evaluate(() => performance.getEntriesByName("test:shift").length);
      expect(await shifts()).toBe(0);
    });
  }
}
