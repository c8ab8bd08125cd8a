import type { Browser, Page } from "@playwright/test";
import { expect, isReady, test } from "./fixtures.ts";
import { languages, pathIn } from "./reader.ts";

const windows = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

const addresses = ["", "entity/walmart/", "list/"];

type Size = (typeof windows)[number];

/** Transforms, curves and boxes of all that stands on the page, to a hundredth of a px. */
function listDrawn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const things = document.querySelectorAll(
      ".picture, .drawn .node, .picture .shape, .picture .label, .picture path, " +
        ".site-header, .panel, .panel a, .panel h1, .panel h2, .panel p, .panel blockquote, .graph-bar",
    );
    return [...things].map((thing) => {
      const { x, y, width, height } = thing.getBoundingClientRect();
      // What is folded away has no box that anyone sees; asking for one gives now this, now that.
      const isSeen = thing.checkVisibility({ contentVisibilityAuto: true });
      const sizes = [x, y, width, height].map((value) => value.toFixed(2));
      const box = isSeen ? sizes.join(" ") : "hidden";
      const own = `${thing.getAttribute("transform") ?? ""} ${thing.getAttribute("d") ?? ""}`;
      const names = (thing.getAttribute("class") ?? thing.tagName).split(" ")[0];
      return `${names} ${thing.getAttribute("data-id") ?? ""} ${own} [${box}]`;
    });
  });
}

/** The same page as a reader has it whose script is still under way: what the HTML and the style sheet draw. */
async function drawnBeforeScript(browser: Browser, size: Size, url: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.route("**/*.js", () => {});
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-faces");
  const drawn = await listDrawn(page);
  await context.close();
  return drawn;
}

/** Notes layout shifts from the first moment on, in marks. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = "value" in entry ? Number(entry.value) : 0;
        performance.mark("test:shift", { detail: value, startTime: entry.startTime });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

for (const size of windows) {
  for (const language of languages) {
    const name = `${language}, ${size.width}×${size.height}`;
    test(`${name}: the script takes the page over without a trace`, async ({
      page,
      browser,
      baseURL,
    }) => {
      await page.setViewportSize(size);
      await watch(page);
      for (const address of addresses) {
        const url = `${baseURL}${pathIn(language, address)}`;
        const before = await drawnBeforeScript(browser, size, url);
        await page.goto(url);
        await isReady(page);
        await page.waitForTimeout(600);
        const after = await listDrawn(page);
        // Buttons that need the script come with it, over the picture and in the bar's empty room.
        expect(after, address).toEqual(before);
        const shift = await page.evaluate(() =>
          performance
            .getEntriesByName("test:shift")
            .reduce((sum, entry) => sum + ("detail" in entry ? Number(entry.detail) : 0), 0),
        );
        expect(shift, `layout shift of ${address}`).toBe(0);
      }
    });
  }
}
