import type { FrameLocator } from "@playwright/test";
import { expect, test } from "./framed.ts";
import { hiddenIn } from "./pictureOf.ts";
import { languages, pathIn } from "./reader.ts";
import { frame } from "./serveHost.ts";

const sizes = [
  [280, 320],
  [280, 1000],
  [320, 480],
  [360, 640],
  [480, 320],
  [543, 544],
  [544, 543],
  [640, 320],
  [640, 480],
  [768, 1000],
  [960, 420],
  [1200, 320],
  [1200, 600],
  [1200, 1000],
] as const;

const addresses = ["", "entity/india/", "relation/walmart-flipkart-ownership/", "list/"];

/** What is wider than its room or, but for the reading, higher. */
function excessOf(frame: FrameLocator): Promise<string[]> {
  return frame.locator("html").evaluate((html) => {
    const parts = ".page, .site-header, .workspace, .graph, .panel, .panel-bar, .panel-body";
    return [html, ...html.querySelectorAll(parts)].flatMap((part) => {
      const isWide = part.scrollWidth > part.clientWidth;
      const isHigh = !part.matches(".panel-body") && part.scrollHeight > part.clientHeight;
      return isWide || isHigh ? [`${part.tagName}.${part.className}`] : [];
    });
  });
}

/** Controls that do not stand whole inside the frame, or are covered by another. */
function clippedIn(frame: FrameLocator): Promise<string[]> {
  return frame.locator("html").evaluate((html) => {
    const controls = html.querySelectorAll(
      ".site-header a, .site-header button, .panel-bar a, .panel-bar button, .control",
    );
    return [...controls].flatMap((control) => {
      const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
      if (width === 0) return [];
      const name = `${control.className} ${control.getAttribute("aria-label") ?? control.textContent}`;
      const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isLarge = width >= 24 && height >= 24;
      return isWhole && isLarge && met && control.contains(met) ? [] : [name];
    });
  });
}

for (const language of languages) {
  for (const [width, height] of sizes) {
    test(`${language}: a frame of ${width}×${height} clips nothing and shows what is chosen`, async ({
      page,
      site,
      post,
    }) => {
      await page.setViewportSize({ width: 1300, height: 1400 });
      for (const address of addresses) {
        const src = `${site}${pathIn(language, address).slice(1)}`;
        const framed = await post({
          body: frame({ src, width, height, attributes: 'allow="fullscreen"' }),
        });
        await expect.poll(() => excessOf(framed.frame), address).toEqual([]);
        await expect.poll(() => clippedIn(framed.frame), address).toEqual([]);
        const ends = address.startsWith("entity")
          ? ["india"]
          : address.startsWith("relation")
            ? ["walmart", "flipkart"]
            : [];
        await expect.poll(() => hiddenIn(framed.html, ends), address).toEqual([]);
        await expect(framed.frame.locator(".picture")).toBeInViewport();
        await expect(framed.frame.locator(".panel-bar")).toBeInViewport({ ratio: 1 });
      }
    });
  }
}
