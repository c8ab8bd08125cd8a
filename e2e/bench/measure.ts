import type { Browser, Page } from "@playwright/test";
import type { Site } from "./buildSites.ts";
import { type Load, loadPage, openCold, type Variant } from "./loadPage.ts";
import { type Profile, profiles } from "./profiles.ts";
import {
  clickNames,
  type Gesture,
  gestures,
  type Motion,
  measureGesture,
  pointAtNames,
  pressFirstKey,
  rests,
} from "./usePage.ts";

/** What was seen of one site on one machine in all rounds so far. */
export type Seen = {
  readonly site: Site;
  readonly profile: Profile;
  readonly loads: Record<Variant, Load[]>;
  /** ms from a click to its card, by a hand that has rested on the name, and by one that has not. */
  readonly clicks: number[];
  readonly quickClicks: number[];
  /** ms from pointing at a name to its light. */
  readonly lights: number[];
  /** ms from the first key in the search to its first result, one a visit. */
  readonly keys: number[];
  readonly motions: Record<Gesture, Motion[]>;
  /** MB of the page's JavaScript heap after collecting. */
  readonly heaps: number[];
  /** ms of the tasks over 50 ms while the page was in use. */
  readonly longTasks: number[];
};

/** What a baseline was seen to do on one machine: the bare page, or the first story as a textbook draws it. */
export type SeenBaseline = {
  readonly name: "bare" | "textbook";
  readonly path: string;
  readonly profile: Profile;
  readonly motions: Record<Gesture, Motion[]>;
};

const variants = ["plain", "limit", "page", "clicked"] as const;

export function createSeenBaselines([own]: readonly Site[]): SeenBaseline[] {
  const pages = [
    { name: "bare", path: "/bare/" },
    { name: "textbook", path: `/${own?.name}/textbook/` },
  ] as const;
  return pages.flatMap((page) =>
    profiles.map((profile) => ({ ...page, profile, motions: noMotions() })),
  );
}

function noMotions(): Record<Gesture, Motion[]> {
  return { rest: [], drag: [], pan: [], zoom: [] };
}

export function createSeen(sites: readonly Site[]): Seen[] {
  return sites.flatMap((site) =>
    profiles.map((profile) => ({
      site,
      profile,
      loads: { plain: [], limit: [], page: [], clicked: [] },
      clicks: [],
      quickClicks: [],
      lights: [],
      keys: [],
      motions: noMotions(),
      heaps: [],
      longTasks: [],
    })),
  );
}

/** One round: everything once, one after another, so that a slow moment of the machine meets all alike. */
export async function measureRound(
  browser: Browser,
  url: string,
  seen: readonly Seen[],
  clicks: number,
): Promise<void> {
  for (const each of seen) {
    const { site, profile, loads } = each;
    for (const variant of variants) {
      const folder = variant === "clicked" ? "page" : variant;
      const address = `${url}/${site.name}/${folder}/`;
      loads[variant].push(
        await loadPage(browser, { url: address, nodes: site.drawn, variant, profile }),
      );
    }
    await measureUse(browser, `${url}/${site.name}/page/`, each, clicks);
  }
}

/** The same gestures on the baselines. */
export async function measureBaselines(
  browser: Browser,
  url: string,
  seen: readonly SeenBaseline[],
): Promise<void> {
  for (const { path, profile, motions } of seen) {
    const page = await openCold(browser, { ...profile, line: null });
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(`${url}${path}`);
    // The textbook's simulation comes to rest first.
    await page.locator("html[data-ready]").waitFor({ timeout: 60_000 });
    for (const gesture of gestures) {
      motions[gesture].push(await measureGesture(page, session, gesture));
    }
    await page.context().close();
  }
}

/** A page in use: no network to wait for, but the profile's slow machine. */
async function measureUse(
  browser: Browser,
  url: string,
  { profile, clicks, quickClicks, lights, keys, motions, heaps, longTasks }: Seen,
  count: number,
): Promise<void> {
  const page = await openCold(browser, { ...profile, line: null });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const visit = async () => {
    await page.goto(url);
    await page.locator("html[data-ready]").waitFor();
    await page.waitForTimeout(300 * profile.cpu);
    await observeLongTasks(page);
  };
  await visit();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  heaps.push(usedSize / 1e6);
  for (const gesture of gestures) {
    motions[gesture].push(await measureGesture(page, session, gesture));
  }
  keys.push(...(await pressFirstKey(page)));
  longTasks.push(...(await longTasksIn(page)));
  await visit();
  lights.push(...(await pointAtNames(page, count)));
  longTasks.push(...(await longTasksIn(page)));
  await visit();
  clicks.push(...(await clickNames(page, count, rests.afterLook)));
  longTasks.push(...(await longTasksIn(page)));
  await visit();
  quickClicks.push(...(await clickNames(page, Math.ceil(count / 2), rests.atOnce)));
  longTasks.push(...(await longTasksIn(page)));
  await page.context().close();
}

/** From now on, until the page is left. */
function observeLongTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        performance.measure("bench:long", { start: startTime, duration });
      }
    }).observe({ type: "longtask" });
  });
}

function longTasksIn(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    performance.getEntriesByName("bench:long").map(({ duration }) => duration),
  );
}
