import type { Page } from "@playwright/test";
import { neighbourhood } from "../src/model/graph/neighbourhood.ts";
import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { allEntities, allRelations, drawnIn } from "./highlightedIn.ts";
import { hiddenIn } from "./pictureOf.ts";
import { languages, pathIn } from "./reader.ts";

const words = { 1: "one", 2: "two" } as const;

for (const language of languages) {
  for (const depth of [1, 2] as const) {
    test(`${language}: depth ${depth} puts everything else away, in picture and list, until it is called back`, async ({
      open,
      axe,
    }) => {
      const near = neighbourhood(index, "flipkart", depth);
      const names = [...near.entities].sort();
      const relations = index.story.relations
        .filter(({ source, target }) => near.entities.has(source) && near.entities.has(target))
        .map(({ id }) => id)
        .sort();
      expect(names.length).toBeLessThan(allEntities.length);

      const { page, panel, node, t } = await open(language, "entity/flipkart/");
      const depths = panel.getByRole("navigation", { name: t("near.title") });
      const link = depths.getByRole("link", { name: t(`near.${words[depth]}`), exact: true });
      await link.click();
      await expect(page).toHaveURL(pathIn(language, `entity/flipkart/?near=${depth}`));
      await expect(link).toHaveAttribute("aria-current", "true");
      await expect.poll(() => drawnIn(page, "node")).toEqual(names);
      await expect.poll(() => drawnIn(page, "link")).toEqual(relations);
      await expect.poll(() => hiddenIn(page.locator("html"), names)).toEqual([]);
      await expect(node("flipkart")).toHaveAttribute("aria-current", "true");
      await axe();

      await panel.getByRole("link", { name: t("tab.list") }).click();
      const rows = panel.getByRole("list", { name: t("list.entities") }).getByRole("link");
      await expect(rows).toHaveCount(names.length);
      await page.goBack();

      await depths.getByRole("link", { name: t("near.all"), exact: true }).click();
      await expect(page).toHaveURL(pathIn(language, "entity/flipkart/"));
      await expect.poll(() => drawnIn(page, "node")).toEqual(allEntities);
      await expect.poll(() => drawnIn(page, "link")).toEqual(allRelations);
    });

    test(`${language}: the address of depth ${depth} opens it, and Back undoes it`, async ({
      open,
    }) => {
      const names = [...neighbourhood(index, "flipkart", depth).entities].sort();
      const { page, panel, t } = await open(language, `entity/flipkart/?near=${depth}`);
      await expect.poll(() => drawnIn(page, "node")).toEqual(names);
      await expect.poll(() => hiddenIn(page.locator("html"), names)).toEqual([]);
      await panel
        .getByRole("navigation", { name: t("near.title") })
        .getByRole("link", { name: t("near.all"), exact: true })
        .press("Enter");
      await expect.poll(() => drawnIn(page, "node")).toEqual(allEntities);
      await page.goBack();
      await expect.poll(() => drawnIn(page, "node")).toEqual(names);
      await expect.poll(() => hiddenIn(page.locator("html"), names)).toEqual([]);
    });
  }

  for (const id of ["amazon", "google", "walmart"]) {
    test(`${language}: what is near ${id} leaves the sides' headings clear of the names`, async ({
      open,
    }) => {
      const names = [...neighbourhood(index, id, 1).entities].sort();
      const { page } = await open(language, `entity/${id}/?near=1`);
      await expect.poll(() => drawnIn(page, "node")).toEqual(names);
      await expect.poll(() => coveredHeadings(page)).toEqual([]);
    });
  }
}

/** Headings of sides that leave the picture or lie on a name. */
function coveredHeadings(page: Page): Promise<(string | null)[]> {
  return page.locator(".picture").evaluate((picture) => {
    const stage = picture.getBoundingClientRect();
    const labels = [...picture.querySelectorAll(".drawn .label tspan")];
    return [...picture.querySelectorAll(".side-heading")].flatMap((heading) => {
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
