import type { Browser, Page } from "@playwright/test";
import { installProbe } from "./probe.ts";
import { type Profile, throttle } from "./profiles.ts";
import { type MainThread, readTrace, traceCategories } from "./readTrace.ts";

/** The same graph as a static SVG; the same page's HTML without script; the page; the page pressed until it answers. */
export type Variant = "plain" | "limit" | "page" | "clicked";

/** One cold load; ms from the start of the navigation. */
export type Load = MainThread & {
  readonly settled: number;
  readonly answered: number;
  /** Sum of layout shifts. */
  readonly shift: number;
};

type LoadOptions = { url: string; nodes: number; variant: Variant; profile: Profile };

const viewport = { width: 1280, height: 800 };

/** Opens a fresh browser context, so that nothing is cached: no file, no compiled script. */
export async function openCold(browser: Browser, profile: Profile): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: "en-US" });
  const page = await context.newPage();
  await throttle(await context.newCDPSession(page), profile);
  // tsx names the functions that are sent to the page by a helper of its own, which the page lacks.
  await page.addInitScript("globalThis.__name = (value) => value");
  return page;
}

/** Loads a page once, cold, and reads what it noted and what its main thread did. */
export async function loadPage(
  browser: Browser,
  { url, nodes, variant, profile }: LoadOptions,
): Promise<Load> {
  const page = await openCold(browser, profile);
  await page.addInitScript(installProbe, { nodes, clicks: variant === "clicked" });
  await browser.startTracing(page, { categories: traceCategories });
  await page.goto(url);
  const awaited = { plain: "settled", limit: "settled", page: "ready", clicked: "answered" }[
    variant
  ];
  await awaitMark(page, "bench:settled");
  await awaitMark(page, `bench:${awaited}`);
  await page.waitForTimeout(150 + 100 * profile.cpu);
  const settled = await timeOf(page, "bench:settled");
  const answered = variant === "clicked" ? await timeOf(page, "bench:answered") : Number.NaN;
  const painted = await firstPaintOf(page);
  const shift = await shiftOf(page);
  const trace = await browser.stopTracing();
  await page.context().close();
  return { settled: Math.max(settled, painted), answered, shift, ...readTrace(trace, settled) };
}

/** Asks seldom, so that asking costs the page nothing. */
async function awaitMark(page: Page, name: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if ((await timeOf(page, name)) > 0) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()}: no ${name} within a minute`);
}

function timeOf(page: Page, name: string): Promise<number> {
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? 0, name);
}

function firstPaintOf(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
}

/** Every layout shift so far; in a page that is pressed, those of the press do not count. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ("value" in entry && typeof entry.value === "number") sum += entry.value;
          }
        });
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 50);
      }),
  );
}
