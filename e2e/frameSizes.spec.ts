import { addressOf, expect, type Framed, test } from "./framed.ts";
import { hiddenIn } from "./pictureOf.ts";
import { pathIn, wordsIn } from "./reader.ts";
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

/** Addresses with the nodes that each must show. */
const addresses = [
  { address: "", shown: [] },
  { address: "list/", shown: [] },
  { address: "entity/india/", shown: ["india"] },
  { address: "relation/walmart-flipkart-ownership/", shown: ["walmart", "flipkart"] },
] as const;

/** What is wider than its room or, but for the reading, higher. */
function excessOf({ html }: Framed): Promise<string[]> {
  return html.evaluate((html) => {
    const parts = ".page, .site-header, .workspace, .graph, .panel, .panel-bar, .panel-body";
    return [html, ...html.querySelectorAll(parts)].flatMap((part) => {
      const isWide = part.scrollWidth > part.clientWidth;
      const isHigh = !part.matches(".panel-body") && part.scrollHeight > part.clientHeight;
      return isWide || isHigh ? [`${part.tagName}.${part.className}`] : [];
    });
  });
}

/** Controls that do not stand whole inside the frame, or are covered by another. */
function clippedIn({ html }: Framed): Promise<string[]> {
  return html.evaluate((html) => {
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

for (const [language, half] of [
  ["ar", sizes.filter((_, at) => at % 2 === 0)],
  ["en", sizes.filter((_, at) => at % 2 === 1)],
] as const) {
  const [first = sizes[0]] = half;
  test(`${language}: a frame from ${first.join("×")} on clips nothing and shows what is chosen`, async ({
    page,
    site,
    post,
  }) => {
    await page.setViewportSize({ width: 1300, height: 1400 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    const framed = await post({
      body: frame({
        src: `${site}${pathIn(language, "").slice(1)}`,
        width: first[0],
        height: first[1],
        attributes: 'allow="fullscreen"',
      }),
    });
    const resize = async ([width, height]: readonly [number, number]) => {
      await page.locator("iframe").evaluate(
        (iframe, size) => {
          for (const [name, value] of Object.entries(size)) iframe.setAttribute(name, value);
        },
        { width: String(width), height: String(height) },
      );
      const inner = () => framed.html.evaluate(() => [innerWidth, innerHeight]);
      await expect.poll(inner).toEqual([width, height]);
    };
    const select = async (address: string) => {
      const path = pathIn(language, address).slice(1);
      await page.evaluate((to) => {
        const child = document.querySelector("iframe")?.contentWindow;
        child?.postMessage({ type: "rawabit:select", version: 1, address: to }, "*");
      }, path);
      await expect.poll(() => addressOf(framed, site)).toBe(path);
    };
    const fit = { name: wordsIn(language)("graph.fit"), exact: true } as const;
    for (const size of half) {
      await resize(size);
      if (size !== first) {
        await test.step(`${size.join("×")}, what was chosen at another size`, async () => {
          const shown = addresses.at(-1)?.shown ?? [];
          await expect.poll(() => hiddenIn(framed.html, shown), size.join("×")).toEqual([]);
        });
      }
      for (const { address, shown } of addresses) {
        await test.step(`${size.join("×")}, "${address}"`, async () => {
          if (shown.length > 0) {
            // As if the page began here: from the whole picture.
            await select("");
            await framed.frame.getByRole("button", fit).click();
          }
          await select(address);
          await expect
            .poll(async () => ({
              tooLarge: await excessOf(framed),
              clipped: await clippedIn(framed),
              hidden: await hiddenIn(framed.html, shown),
            }))
            .toEqual({ tooLarge: [], clipped: [], hidden: [] });
          await expect(framed.frame.locator(".picture")).toBeInViewport();
          await expect(framed.frame.locator(".panel-bar")).toBeInViewport({ ratio: 1 });
        });
      }
    }
  });
}
