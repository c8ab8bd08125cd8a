import type { Site } from "./buildSites.ts";
import { tenth } from "./statistics.ts";
import type { BaselineFigures, Figures, Target } from "./summarise.ts";
import { press, rests } from "./usePage.ts";

/** The bench as Markdown, for `docs/performance.md`. */
export function formatReport(
  sites: readonly Site[],
  figures: readonly Figures[],
  baselines: readonly BaselineFigures[],
  targets: readonly Target[],
  about: string,
): string {
  const missed = targets.filter(({ isMet }) => !isMet);
  return [
    about,
    "",
    "Baselines of the same run. Plain: the settled graph as a static SVG with the system's faces, nothing else. Limit: the same page's HTML with every script element taken out. Bare: a page with one circle that follows the mouse. Textbook: the same story as d3-force on SVG, written at every tick.",
    "",
    "Slow: 4 × CPU, 150 ms, 1.6 Mbit/s. All in ms, medians; work is per frame that was drawn. (n): so many were asked of the page; one that has no answer after 60 frames counts with that time.",
    `A click: the mouse has rested ${rests.afterLook} ms on the name (at once: ${rests.atOnce} ms), and is let go ${press} ms after the press.`,
    "",
    formatLoading(figures),
    "",
    formatUse(figures, baselines),
    "",
    formatCosts(sites),
    "",
    `Targets met: ${targets.length - missed.length} of ${targets.length}.`,
    ...missed.map(({ what, value, limit }) => `- missed: ${what}: ${value} (at most ${limit})`),
    "",
  ].join("\n");
}

function formatLoading(all: readonly Figures[]): string {
  const head = [
    "story (drawn)",
    "profile",
    "plain: settled",
    "limit: settled",
    "settled",
    "÷ plain",
    "÷ limit",
    "answers a click",
    "÷ limit",
    "main thread: limit",
    "page",
    "ratio",
    "run script",
    "hydrate",
    "CLS",
  ];
  const rows = all.map((one) => [
    `${one.site} (${one.drawn})`,
    one.profile,
    one.plainSettled,
    one.limitSettled,
    one.settled,
    ratio(one.settled, one.plainSettled),
    ratio(one.settled, one.limitSettled),
    one.answered,
    ratio(one.answered, one.limitSettled),
    one.limitMainThread,
    one.mainThread,
    ratio(one.mainThread, one.limitMainThread),
    one.evaluate,
    one.hydrate,
    one.layoutShift,
  ]);
  return toTable(head, rows);
}

function formatUse(all: readonly Figures[], baselines: readonly BaselineFigures[]): string {
  const head = [
    "story",
    "profile",
    "pointing to light p95 (n)",
    "first key to result p95",
    "click to card p50 / p95 (n)",
    "at once (n)",
    "rest: frame p95",
    "drag: frame p50 / p95, work",
    "pan",
    "zoom",
    "longest task after ready",
    "in use, if over 50",
    "heap MB",
  ];
  const motionOf = ({ rest, drag, pan, zoom }: Figures["motion"]) => [
    rest.p95,
    ...[drag, pan, zoom].map(({ p50, p95, mainThread }) => `${p50} / ${p95}, ${mainThread}`),
  ];
  const floor = baselines.map(({ name, profile, motion }) => {
    return [name, profile, "–", "–", "–", "–", ...motionOf(motion), "–", "–", "–"];
  });
  const rows = all.map(({ motion, ...one }) => [
    one.site,
    one.profile,
    `${one.lightP95} (${one.lightCount})`,
    one.keyP95,
    `${one.clickP50} / ${one.clickP95} (${one.clickCount})`,
    `${one.quickClickP50} / ${one.quickClickP95} (${one.quickClickCount})`,
    ...motionOf(motion),
    one.longestAfterReady,
    one.longestInUse,
    one.heapMb,
  ]);
  return toTable(head, [...floor, ...rows]);
}

function formatCosts(sites: readonly Site[]): string {
  const head = [
    "story",
    "its JSON kB",
    "compile s",
    "of it layout s",
    "pages",
    "one page rendered, ms",
    "brotli kB: overview",
    "list",
    "article",
    "heaviest other page",
    "story's script",
    "a page kB (raw)",
  ];
  const rows = sites.map(({ name, cost }) => [
    name,
    tenth(cost.jsonBytes / 1000),
    tenth(cost.compileMs / 1000),
    tenth(cost.layoutMs / 1000),
    cost.pages,
    cost.renderMs,
    tenth(cost.overviewBytes / 1000),
    tenth(cost.listBytes / 1000),
    tenth(cost.articleBytes / 1000),
    tenth(cost.pageBytes / 1000),
    tenth(cost.storyBytes / 1000),
    tenth(cost.rawPageBytes / 1000),
  ]);
  return toTable(head, rows);
}

function toTable(head: readonly string[], rows: readonly (string | number)[][]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function ratio(value: number, limit: number): number {
  return Math.round((value / limit) * 100) / 100;
}
