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
      "a.brand, a.language, .panel a, .panel button, .panel summary, .control, .source-line a, " +
        // While something is chosen, the camera brings what the keyboard or a drag asks for.
        '.panel[data-opened="false"] + .graph .drawn .node .shape',
    );
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true }) && element.getClientRects().length > 0;
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

async function expectReach(page: Page): Promise<void> {
  expect.soft(await excessOf(page)).toEqual([]);
  expect.soft(await unreachableIn(page)).toEqual([]);
}

for (const language of languages) {
  for (const [at, address] of addresses.entries()) {
    test(`${language}: all of /${address} is within reach and nothing scrolls sideways`, async ({
      page,
      open,
    }) => {
      // Each address is loaded at another size; the rest are come to as a reader does who turns or zooms.
      const turned = [...windows.slice(at), ...windows.slice(0, at)];
      const [first = windows[0]] = turned;
      await page.setViewportSize(first);
      await open(language, address);
      for (const { width, height } of turned) {
        await test.step(`at ${width}×${height}`, async () => {
          await page.setViewportSize({ width, height });
          await expectReach(page);
        });
      }
      await test.step("at 360 px with text twice as large", async () => {
        await page.setViewportSize({ width: 360, height: 780 });
        const session = await page.context().newCDPSession(page);
        await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
        await expect(page.locator("html")).toHaveCSS("font-size", "32px");
        await expectReach(page);
      });
    });
  }
}

test("in a low window axe finds nothing, and the window may be turned", async ({
  page,
  open,
  axe,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const language of languages) {
    await open(language, "entity/walmart/");
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(() => excessOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
  }
  await axe();
});

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
