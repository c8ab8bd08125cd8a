import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textIn } from "../src/model/story/texts.ts";
import { dist, index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { languageLink, languages, pathIn, wordsIn } from "./reader.ts";

const { story } = index;

for (const language of languages) {
  const t = wordsIn(language);
  const other = language === "ar" ? "en" : "ar";

  test(`${language}: the page of files is found, fits every width, and leads back`, async ({
    page,
    axe,
    request,
  }) => {
    await test.step("a link on every page leads to the files", async () => {
      await page.goto(pathIn(language, "entity/walmart/"));
      await page.getByRole("link", { name: t("source.data") }).click();
      await expect(page).toHaveURL(pathIn(language, "data/"));
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await axe();
    });

    await test.step("each file can be taken whole", async () => {
      const files = await page.locator(".file-list a").evaluateAll((links) =>
        links.map((link) => ({
          name: link.textContent,
          url: new URL(link.getAttribute("href") ?? "", document.baseURI).href,
        })),
      );
      expect(files.length).toBeGreaterThan(10);
      for (const { name, url } of files) {
        const response = await request.get(url);
        expect(response.status(), name).toBe(200);
        const written = readFileSync(join(dist, "stories", name));
        expect((await response.body()).equals(written), name).toBe(true);
      }
    });

    // From here on each page counts what has moved in it.
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const _shift of list.getEntries()) performance.mark("test:shift");
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const width of [320, 768, 1280]) {
      await test.step(`the page of files fits ${width} px, and nothing moves`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(pathIn(language, "data/"));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
        const shifts = () => page.evaluate(() => performance.getEntriesByName("test:shift").length);
        expect(await shifts()).toBe(0);
      });
    }

    await test.step("it leads back to the story and to its other language", async () => {
      await page.getByRole("link", { name: languageLink(language, other) }).click();
      await expect(page).toHaveURL(pathIn(other, "data/"));
      await page.getByRole("link", { name: textIn(story.title, other) }).click();
      await expect(page).toHaveURL(pathIn(other, ""));
    });
  });
}
