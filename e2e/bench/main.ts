import "./asInProduction.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { provideBrowser } from "../provideBrowser.ts";
import { buildSites, readBuild, type Site } from "./buildSites.ts";
import {
  createSeen,
  createSeenBaselines,
  measureBaselines,
  measureRound,
  type Seen,
  type SeenBaseline,
} from "./measure.ts";
import { formatReport } from "./report.ts";
import { serveSites } from "./serveSites.ts";
import { tenth } from "./statistics.ts";
import { listGrowthTargets, listTargets, summarise, summariseBaseline } from "./summarise.ts";

const root = resolve(import.meta.dirname, "../..");
/** `--quick`: fewer rounds, and no story of 3,000, while developing. Nothing is written then. */
const isQuick = process.argv.includes("--quick");
/** BENCH_ROUNDS: another number of rounds, to see a whole run through while the machine is shared. */
const rounds = Number(process.env.BENCH_ROUNDS ?? (isQuick ? 2 : 7));
const counts = isQuick ? [300] : [300, 1000, 3000];
const clicks = isQuick ? 5 : 8;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Measures the last build; exits 0 whatever the figures are: a machine that is busy is no fault of the code. */
async function main(): Promise<void> {
  const build = await readBuild(root);
  say("Compiling the stories and weighing their pages …");
  const sites = buildSites({ ...build, root }, counts);
  const server = await serveSites(sites, build.assets);
  const browser = await chromium.launch({
    executablePath: provideBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  const seen = createSeen(sites);
  const baselines = createSeenBaselines(sites);
  for (let round = 1; round <= rounds; round += 1) {
    await measureBaselines(browser, server.url, baselines);
    await measureRound(browser, server.url, seen, clicks);
    say(`Round ${round} of ${rounds} is done`);
    const table = report(
      sites,
      { seen, baselines },
      { chromium: browser.version(), rounds: round },
    );
    if (round === rounds) say(table);
  }
  await browser.close();
  server.close();
}

/** Writes what is known so far, so that a run that is stopped keeps its rounds. */
function report(
  sites: readonly Site[],
  { seen, baselines }: { seen: readonly Seen[]; baselines: readonly SeenBaseline[] },
  facts: { chromium: string; rounds: number },
): string {
  const figures = seen.map(summarise);
  const floor = baselines.map(summariseBaseline);
  const targets = [...listTargets(figures, floor), ...listGrowthTargets(sites, figures)];
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "CPU"}`;
  const load = tenth(loadavg()[0] ?? 0);
  const day = new Date().toISOString().slice(0, 10);
  const about =
    `\`npm run bench\`, ${day}: Chromium ${facts.chromium}, ${machine}, no GPU; rounds: ${facts.rounds}, ` +
    `interleaved, cold; the machine's load at the end: ${load}.`;
  const table = formatReport(sites, figures, floor, targets, about);
  if (isQuick) return table;
  const costs = sites.map(({ name, entities, cost }) => ({ name, entities, ...cost }));
  const results = { day, machine, load, ...facts, figures, baselines: floor, costs, targets };
  writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeBetweenMarkers(join(root, "docs/performance.md"), table);
  return table;
}

const begin = "<!-- bench:begin -->";
const end = "<!-- bench:end -->";

/** Puts the table between the markers of a document. */
function writeBetweenMarkers(file: string, table: string): void {
  const [before, rest = ""] = readFileSync(file, "utf8").split(begin);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`${file} lacks ${begin} or ${end}`);
  writeFileSync(file, `${before}${begin}\n${table}${end}${after}`);
}

await main();
