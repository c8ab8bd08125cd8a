import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { englishAtDesk } from "./languageAtSize.ts";
import { hiddenIn, middleOf } from "./pictureOf.ts";

const widths = [280, 420, 700, 1000, 1600, 2560, 1600, 1000, 700, 420, 280];
const height = 820;

/** Where everything stands that is drawn. */
function placesIn(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll(".drawn .node, .drawn .line, .ground")].map(
      (element) =>
        `${element.closest("[data-id]")?.getAttribute("data-id")} ${element.getAttribute("transform")} ${element.getAttribute("d")}`,
    ),
  );
}

async function isAtRest(page: Page): Promise<void> {
  await expect(page.locator(".picture")).toHaveCount(1);
  const picture = page.locator(".picture");
  await expect(picture).not.toHaveAttribute("data-moving");
  await expect(picture).not.toHaveAttribute("data-camera");
}

async function drag(
  page: Page,
  between: (width: number) => Promise<void> = async () => {},
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    await between(width);
  }
}

for (const { language, tag } of englishAtDesk) {
  test(`${language}: a window that is dragged from 280 to 2,560 px and back keeps the picture`, {
    tag,
  }, async ({ page, open }) => {
    await page.setViewportSize({ width: 280, height });
    await open(language, "");
    const atFirst = await placesIn(page);
    const isAsAtFirst = async () => {
      await isAtRest(page);
      // The last movement to another form may be about to begin.
      await expect.poll(() => placesIn(page)).toEqual(atFirst);
    };

    await test.step("with nothing chosen", async () => {
      await drag(page);
      await isAsAtFirst();
    });
    await test.step("zoomed", async () => {
      await page.locator(".picture").focus();
      await page.locator(".drawn .node").first().focus();
      await page.keyboard.press("Equal");
      await drag(page);
      await isAsAtFirst();
    });
    await test.step("while a name is dragged", async () => {
      await page.setViewportSize({ width: 1600, height });
      await expect(page.locator(".picture")).toHaveAttribute("data-form", "wide");
      await isAtRest(page);
      const { x, y } = await middleOf(page, "amazon");
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y - 50, { steps: 4 });
      await expect(page.locator(".picture.moving")).toHaveCount(1);
      await drag(page);
      await page.mouse.up();
      await isAsAtFirst();
    });
    await test.step("with a name chosen: it stays in sight", async () => {
      await open(language, "entity/flipkart/");
      await drag(page, async (width) => {
        const hidden = () => hiddenIn(page.locator("html"), ["flipkart"]);
        await expect.poll(hidden, `${width} px`).toEqual([]);
      });
      await isAsAtFirst();
    });
  });
}
