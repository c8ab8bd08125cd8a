import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type Language, pathIn, type Reader, readerOf } from "./reader.ts";
import { axeTime } from "./summaryReporter.ts";

type Complaints = {
  /** Lets a message pass that the test itself provokes. */
  forgive: (message: RegExp) => void;
};

type Options = {
  /** Whether axe looks into frames of other hosts as well, and asks every rule at any size: it takes its time. */
  axeInFrames: boolean;
  /** The language in which axe is asked for the colours in the dark, too. */
  axeInDark: Language;
};

type Fixtures = {
  /** Fails the test at its end on any console error or warning, page error, or request to another host. */
  complaints: Complaints;
  /** Opens an address in a language, and waits until the script has taken the page over. */
  open: (language: Language, address: string) => Promise<Reader>;
  /**
   * Expects that axe finds nothing on the present page; `without` is left out. A desk is asked every rule, and an Arabic
   * one its colours in the dark too; a phone only what its size can change.
   */
  axe: (without?: string) => Promise<void>;
  /** Presses a point of the window, with a finger where there is one. */
  press: (point: { x: number; y: number }) => Promise<void>;
};

export const test = base.extend<Fixtures & Options>({
  axeInFrames: [false, { option: true }],
  axeInDark: ["ar", { option: true }],
  complaints: [
    async ({ context }, provide) => {
      await context.addInitScript(awaitFaces);
      const heard = listenTo(context);
      const forgiven: RegExp[] = [];
      await provide({ forgive: (message) => forgiven.push(message) });
      const left = heard.filter((message) => !forgiven.some((pattern) => pattern.test(message)));
      expect(left, "console messages, page errors and foreign requests").toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page }, provide) => {
    await provide(async (language, address) => {
      await page.goto(pathIn(language, address));
      await isReady(page);
      return readerOf(page, language);
    });
  },
  axe: async ({ page, axeInFrames, axeInDark }, provide, { annotations }) => {
    let spent = 0;
    const look = async (run: AxeBuilder, name: string, without: string | undefined) => {
      const started = performance.now();
      const found = await violationsIn(without === undefined ? run : run.exclude(without));
      spent += performance.now() - started;
      expect.soft(found, `axe, ${name}`).toEqual([]);
    };
    await provide(async (without) => {
      // While the camera moves, names lie over the picture's edge, where axe takes what is faded for too pale.
      // It sets out a frame after the choice.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await expect(page.locator(".picture[data-camera]")).toHaveCount(0);
      const isDesk = (page.viewportSize()?.width ?? 0) >= deskWidth;
      const isWhole = isDesk || axeInFrames;
      const run = () => new AxeBuilder({ page }).setLegacyMode(!axeInFrames);
      await look(isWhole ? wholeRun(run()) : sizeRun(run()), "light", without);
      if (!isWhole || (await page.locator("html").getAttribute("lang")) !== axeInDark) return;
      await page.emulateMedia({ colorScheme: "dark" });
      await look(darkRun(run()), "dark", without);
      await page.emulateMedia({ colorScheme: "light" });
    });
    if (spent > 0) annotations.push({ type: axeTime, description: String(Math.round(spent)) });
  },
  press: async ({ page, hasTouch }, provide) => {
    await provide(({ x, y }) => (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)));
  },
});

export { expect };

/** Waits until the script has taken the page over. */
export async function isReady(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
}

/**
 * Runs in each page first: a page then waits for its faces as long as they take. On a busy machine they may come later than a
 * page waits, and what is measured would hang on that.
 */
export function awaitFaces(): void {
  const { setTimeout } = window;
  const later = (act: TimerHandler, ms?: number, ...rest: unknown[]) => {
    const isPatience = typeof act === "function" && String(act).includes("held");
    return setTimeout(act, isPatience ? 20_000 : ms, ...rest);
  };
  const { performance } = window;
  const entries = performance.getEntriesByType.bind(performance);
  const unpainted = (type: string) => (type === "paint" ? [] : entries(type));
  Object.assign(performance, { getEntriesByType: unpainted });
  Object.assign(window, { setTimeout: later });
}

const ours = ["localhost", "127.0.0.1", ""];

function listenTo(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on("console", (message) => {
    const kind = message.type();
    if (kind === "error" || kind === "warning") heard.push(`console ${kind}: ${message.text()}`);
  });
  context.on("weberror", (error) => heard.push(`page error: ${error.error().message}`));
  context.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (!ours.includes(hostname)) heard.push(`foreign request: ${request.url()}`);
  });
  return heard;
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** px from which a window is a desk's. */
const deskWidth = 1000;

/** Rules whose answer hangs on the size of the window: what is hidden, what is scrolled, how large a target is. */
const sizeRules = [
  "aria-hidden-focus",
  "color-contrast",
  "meta-viewport",
  "region",
  "scrollable-region-focusable",
  "target-size",
];

/** Only violations are reported. */
function wholeRun(run: AxeBuilder): AxeBuilder {
  const rules = { "target-size": { enabled: true } };
  return run.options({ resultTypes: ["violations"], rules }).withTags(tags);
}

function sizeRun(run: AxeBuilder): AxeBuilder {
  return run.options({ resultTypes: ["violations"] }).withRules(sizeRules);
}

/** Only colours differ in the dark. */
function darkRun(run: AxeBuilder): AxeBuilder {
  const rules = ["color-contrast", "link-in-text-block"];
  return run.options({ resultTypes: ["violations"] }).withRules(rules);
}

async function violationsIn(run: AxeBuilder): Promise<string[]> {
  const { violations } = await run.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(" ")} — ${failureSummary ?? ""}`,
    ),
  );
}
