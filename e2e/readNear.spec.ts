import type { Page } from "@playwright/test";
import { neighbourhood } from "../src/model/graph/neighbourhood.ts";
import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { allEntities, allRelations, drawnIn } from "./highlightedIn.ts";
import { arabicAtDesk } from "./languageAtSize.ts";
import { hiddenIn } from "./pictureOf.ts";
import { languages, pathIn } from "./reader.ts";

const depths = [
  [1, "one"],
  [2, "two"],
] as const;

for (const { language, tag } of arabicAtDesk) {
  for (const [depth, word] of depths) {
    test(`${language}: depth ${depth}`, { tag }, async ({ open, axe }) => {
      const near = neighbourhood(index, "flipkart", depth);
      const names = [...near.entities].sort();
      const relations = index.story.relations
        .filter(({ source, target }) => near.entities.has(source) && near.entities.has(target))
        .map(({ id }) => id)
        .sort();
      expect(names.length).toBeLessThan(allEntities.length);

      const { page, panel, node, t } = await open(language, `entity/flipkart/?near=${depth}`);
      const ways = panel.getByRole("navigation", { name: t("near.title") });
      const all = ways.getByRole("link", { name: t("near.all"), exact: true });
      const isNear = async () => {
        await expect.poll(() => drawnIn(page, "node")).toEqual(names);
        await expect.poll(() => drawnIn(page, "link")).toEqual(relations);
        await expect.poll(() => hiddenIn(page.locator("html"), names)).toEqual([]);
      };

      await test.step("its address opens it, and Back undoes the way out of it", async () => {
        await isNear();
        await all.press("Enter");
        await expect.poll(() => drawnIn(page, "node")).toEqual(allEntities);
        await page.goBack();
        await isNear();
      });

      await test.step("it is called back", async () => {
        await all.click();
        await expect(page).toHaveURL(pathIn(language, "entity/flipkart/"));
        await expect.poll(() => drawnIn(page, "node")).toEqual(allEntities);
        await expect.poll(() => drawnIn(page, "link")).toEqual(allRelations);
      });

      await test.step("it puts everything else away, in picture and list", async () => {
        const link = ways.getByRole("link", { name: t(`near.${word}`), exact: true });
        await link.click();
        await expect(page).toHaveURL(pathIn(language, `entity/flipkart/?near=${depth}`));
        await expect(link).toHaveAttribute("aria-current", "true");
        await isNear();
        await expect(node("flipkart")).toHaveAttribute("aria-current", "true");
        await axe();
        await panel.getByRole("link", { name: t("tab.list") }).click();
        const rows = panel.getByRole("list", { name: t("list.entities") }).getByRole("link");
        await expect(rows).toHaveCount(names.length);
      });
    });
  }
}

// Letters and room both tell where a name stands beside a heading, so each language is seen at each size.
for (const language of languages) {
  test(`${language}: what is near a name leaves the sides' headings clear of the names`, async ({
    open,
  }) => {
    for (const id of ["amazon", "google", "walmart"]) {
      await test.step(id, async () => {
        const names = [...neighbourhood(index, id, 1).entities].sort();
        const { page } = await open(language, `entity/${id}/?near=1`);
        await expect.poll(() => drawnIn(page, "node")).toEqual(names);
        await expect.poll(() => coveredHeadings(page)).toEqual([]);
      });
    }
  });
}

/** Headings of sides that leave the picture or lie on a name. */
function coveredHeadings(page: Page): Promise<(string | null)[]> {
  return page.locator(".picture").evaluate((picture) => {
    const stage = picture.getBoundingClientRect();
    const labels = [...picture.querySelectorAll(".drawn .label tspan")].filter((label) =>
      label.checkVisibility({ opacityProperty: true }),
    );
    // A small stage shows the names without the headings.
    const headings = [...picture.querySelectorAll(".side-heading")].filter((heading) =>
      heading.checkVisibility(),
    );
    return headings.flatMap((heading) => {
      const box = heading.getBoundingClientRect();
      const isCovered = labels.some((label) => {
        const other = label.getBoundingClientRect();
        const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        // The boxes have air over and under the letters.
        return width > 0 && height > 0.35 * Math.min(box.height, other.height);
      });
      const isOut = box.top < stage.top - 4 || box.bottom > stage.bottom + 4;
      return isCovered || isOut ? [heading.textContent] : [];
    });
  });
}
