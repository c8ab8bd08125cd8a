import type { Page } from "@playwright/test";
import { awaitFaces, expect, isReady, test } from "./fixtures.ts";
import { measurePicture } from "./measurePicture.ts";
import { pathIn } from "./reader.ts";

const windows = [
  { language: "ar", width: 360, height: 780 },
  { language: "en", width: 768, height: 1024 },
  { language: "ar", width: 1280, height: 800 },
  { language: "en", width: 1280, height: 800 },
] as const;

const chosen = "entity/walmart/";
/** The others take turns. */
const others = ["", "list/"] as const;

/** Transforms, curves and boxes of all that stands on the page, to a hundredth of a px. */
function listDrawn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const things = document.querySelectorAll(
      ".picture, .drawn .node, .picture .shape, .picture .label, .picture path, " +
        ".site-header, .panel, .panel a, .panel h1, .panel h2, .panel p, .panel blockquote, .graph-bar",
    );
    // Only the picture of the window's form is seen; what is there to be pressed comes with the script.
    const isOfWindow = (thing: Element) =>
      thing.closest(".of-form")?.checkVisibility() !== false && !thing.matches(".hit");
    return [...things].filter(isOfWindow).map((thing) => {
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

/** What else a page does by itself comes in frames and in the tasks after them: when it is idle again, all has come. */
function isIdle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    for (let round = 0; round < 3; round += 1) {
      await frame();
      await idle();
    }
  });
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

for (const [at, { language, ...viewport }] of windows.entries()) {
  test.describe(`${language}, ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("the script takes the page over without a trace", async ({
      page,
      browser,
      baseURL,
      complaints,
    }) => {
      complaints.forgive(/Failed to load resource/);
      const options = { viewport, ...(baseURL === undefined ? {} : { baseURL }) };
      // The same page as a reader has it whose script is still under way, and as one has it who has none.
      const waiting = await (await browser.newContext(options)).newPage();
      await waiting.addInitScript(awaitFaces);
      await waiting.route("**/*.js", () => {});
      const still = await (
        await browser.newContext({ ...options, javaScriptEnabled: false })
      ).newPage();
      await watch(page);
      for (const address of [others[at % 2] ?? "", chosen]) {
        await test.step(`/${address}`, async () => {
          const path = pathIn(language, address);
          // In the faces, and in the reader's own: a page whose faces come late is never seen to change.
          const hasFaces = address === chosen;
          for (const each of [page, waiting]) {
            await each.unroute("**/*.css");
            if (!hasFaces) await each.route("**/*.css", (route) => route.abort());
          }
          await waiting.goto(path, { waitUntil: "domcontentloaded" });
          const html = waiting.locator("html");
          await expect(html).not.toHaveAttribute("data-held");
          await expect(html).toHaveAttribute(hasFaces ? "data-faces" : "lang");
          const before = await listDrawn(waiting);
          await page.goto(path);
          await isReady(page);
          await isIdle(page);
          // Buttons that need the script come with it, over the picture and in the bar's empty room.
          expect(await listDrawn(page)).toEqual(before);
          if (address === chosen) {
            await still.goto(path);
            // Only a script hears what is pressed beside a line.
            const seenOn = async (each: Page) => {
              const drawn = await measurePicture(each.locator("html"));
              return { ...drawn, links: drawn.links.map((link) => ({ ...link, hit: 0 })) };
            };
            expect(await seenOn(page)).toEqual(await seenOn(still));
          }
          if (hasFaces) return;
          const shift = await page.evaluate(() =>
            performance
              .getEntriesByName("test:shift")
              .reduce((sum, entry) => sum + ("detail" in entry ? Number(entry.detail) : 0), 0),
          );
          expect(shift, "layout shift").toBe(0);
        });
      }
      await waiting.context().close();
      await still.context().close();
    });
  });
}
