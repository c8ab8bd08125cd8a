import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { languages } from "./reader.ts";

const windows = [
  { width: 280, height: 653 },
  { width: 320, height: 256 },
  { width: 360, height: 780 },
  { width: 640, height: 512 },
] as const;

const addresses = ["", "relation/walmart-flipkart-ownership/", "list/"];

/** Controls whose middle cannot be brought into the window, or is covered there by something else. */
function unreachableIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll(
      "a.brand, a.language, .panel a, .panel button, .panel summary, .control, .drawn .node .shape, .source-line a",
    );
    const isShown = (element: Element) =>
      element.checkVisibility() && element.getClientRects().length > 0;
    const nameOf = (element: Element) =>
      `${element.tagName}.${element.getAttribute("class")} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 30)}`;
    const misses: string[] = [];
    for (const control of controls) {
      if (!isShown(control)) continue;
      control.scrollIntoView({ block: "center", inline: "center" });
      const [box] = control.getClientRects();
      if (!box) continue;
      const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const owner = control.closest(".node") ?? control;
      if (!met || !owner.contains(met))
        misses.push(`${nameOf(control)} under ${met ? nameOf(met) : "nothing"}`);
    }
    return misses;
  });
}

/** How far the page, and any part of it but the key, is wider than its room. */
function excessOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const parts = [
      ...document.querySelectorAll(".page, .panel, .panel-body, .panel-bar, .site-header"),
    ];
    return [root, ...parts]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map(
        (element) =>
          `${element.tagName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`,
      );
  });
}

for (const language of languages) {
  for (const { width, height } of windows) {
    test(`${language}: at ${width}×${height} all is within reach and nothing scrolls sideways`, async ({
      page,
      open,
    }) => {
      await page.setViewportSize({ width, height });
      for (const address of addresses) {
        await open(language, address);
        expect.soft(await excessOf(page), address).toEqual([]);
        expect.soft(await unreachableIn(page), address).toEqual([]);
      }
    });
  }

  test(`${language}: at 360 px with text twice as large nothing scrolls sideways or is lost`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    for (const address of addresses) {
      await open(language, address);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        "32px",
      );
      expect.soft(await excessOf(page), address).toEqual([]);
      expect.soft(await unreachableIn(page), address).toEqual([]);
    }
  });

  test(`${language}: in a low window axe finds nothing, and the window may be turned`, async ({
    page,
    open,
    axe,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(language, "entity/walmart/");
    await axe();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(() => excessOf(page)).toEqual([]);
  });
}

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 256 } });

  test("in a low window swipes over the picture reach the reading below it", async ({
    page,
    open,
  }) => {
    const { panel } = await open("ar", "");
    const session = await page.context().newCDPSession(page);
    for (let swipes = 0; swipes < 6; swipes += 1) {
      await session.send("Input.synthesizeScrollGesture", {
        x: 160,
        y: 200,
        yDistance: -120,
        speed: 1200,
      });
    }
    await expect(panel.getByRole("navigation")).toBeInViewport();
  });
});
