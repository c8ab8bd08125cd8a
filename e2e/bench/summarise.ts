import type { Site } from "./buildSites.ts";
import type { Seen, SeenBaseline } from "./measure.ts";
import { median, quantile, tenth } from "./statistics.ts";
import { type Gesture, gestures } from "./usePage.ts";

/** Medians of one site on one profile, in ms unless named otherwise. */
export type Figures = {
  readonly site: string;
  readonly entities: number;
  readonly drawn: number;
  readonly profile: "fast" | "slow";
  readonly plainSettled: number;
  readonly limitSettled: number;
  readonly settled: number;
  readonly answered: number;
  readonly limitMainThread: number;
  readonly mainThread: number;
  readonly evaluate: number;
  readonly hydrate: number;
  readonly longestAfterReady: number;
  readonly layoutShift: number;
  /** ms from pointing at a name to the painted frame that lights it. */
  readonly lightP95: number;
  /** How many names were pointed at, and how many clicked, in all rounds. */
  readonly lightCount: number;
  readonly clickCount: number;
  readonly quickClickCount: number;
  /** ms from the first key in the search to the painted frame with its first result. */
  readonly keyP95: number;
  /** ms from a click to the painted frame with its card, the mouse having rested on the name. */
  readonly clickP50: number;
  readonly clickP95: number;
  /** The same for a name that is pressed as soon as the mouse is there. */
  readonly quickClickP50: number;
  readonly quickClickP95: number;
  /** ms of the longest task while the page was in use, where one lasted over 50. */
  readonly longestInUse: number;
  readonly heapMb: number;
  readonly motion: Readonly<Record<Gesture, MotionFigures>>;
};

type MotionFigures = { p50: number; p95: number; mainThread: number };

export function summarise({ site, profile, loads, ...use }: Seen): Figures {
  const { plain, limit, page, clicked } = loads;
  const of = <T>(list: readonly T[], take: (one: T) => number) => tenth(median(list.map(take)));
  return {
    site: site.name,
    entities: site.entities,
    drawn: site.drawn,
    profile: profile.name,
    plainSettled: of(plain, ({ settled }) => settled),
    limitSettled: of(limit, ({ settled }) => settled),
    settled: of(page, ({ settled }) => settled),
    answered: of(clicked, ({ answered }) => answered),
    limitMainThread: of(limit, ({ untilSettled }) => untilSettled),
    mainThread: of(page, ({ untilSettled }) => untilSettled),
    evaluate: of(page, ({ evaluate }) => evaluate),
    hydrate: of(page, ({ hydrate }) => hydrate),
    longestAfterReady: of(page, ({ longestAfter }) => longestAfter),
    layoutShift: Math.max(...page.map(({ shift }) => shift)),
    lightCount: use.lights.length,
    clickCount: use.clicks.length,
    quickClickCount: use.quickClicks.length,
    lightP95: tenth(quantile(use.lights, 0.95)),
    keyP95: tenth(quantile(use.keys, 0.95)),
    clickP50: tenth(median(use.clicks)),
    clickP95: tenth(quantile(use.clicks, 0.95)),
    quickClickP50: tenth(median(use.quickClicks)),
    quickClickP95: tenth(quantile(use.quickClicks, 0.95)),
    longestInUse: tenth(Math.max(0, ...use.longTasks)),
    heapMb: tenth(median(use.heaps)),
    motion: toAllMotion(use),
  };
}

/** What a baseline did on one machine. */
export type BaselineFigures = Pick<Figures, "profile" | "motion"> & Pick<SeenBaseline, "name">;

export function summariseBaseline({ name, profile, motions }: SeenBaseline): BaselineFigures {
  return { name, profile: profile.name, motion: toAllMotion({ motions }) };
}

type Motions = Pick<Seen, "motions">;

function toAllMotion(seen: Motions): Figures["motion"] {
  return {
    rest: toMotion(seen, "rest"),
    drag: toMotion(seen, "drag"),
    pan: toMotion(seen, "pan"),
    zoom: toMotion(seen, "zoom"),
  };
}

function toMotion({ motions }: Motions, gesture: Gesture): MotionFigures {
  const frames = motions[gesture].flatMap((motion) => motion.frames);
  return {
    p50: tenth(median(frames)),
    p95: tenth(quantile(frames, 0.95)),
    mainThread: tenth(median(motions[gesture].map(({ mainThread }) => mainThread))),
  };
}

/** A target of the project: what was measured, as a ratio within one run, and what is allowed. */
export type Target = {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly isMet: boolean;
};

/**
 * The targets, each a ratio between two pages of the same run on the same profile: a machine's own speed cancels out. Loading is held
 * against the plain page and the limit; what the script does, against the time that the limit's main thread takes until it has drawn
 * the same page; frames against the bare page's; work a frame against the textbook's.
 */
export function listTargets(
  all: readonly Figures[],
  baselines: readonly BaselineFigures[],
): Target[] {
  const [own] = all;
  return all.flatMap((figures) => {
    const { site, profile, motion, limitMainThread } = figures;
    const isOwn = site === own?.site;
    const baseline = (name: BaselineFigures["name"]) =>
      baselines.find((one) => one.name === name && one.profile === profile)?.motion;
    const target = (what: string, value: number, base: number, limit: number): Target => {
      const ratio = value / base;
      const name = `${site}, ${profile}: ${what}`;
      return { what: name, value: roundShort(ratio), limit, isMet: ratio <= limit };
    };
    const frame = baseline("bare")?.rest.p95 ?? Number.NaN;
    return [
      target("settled ÷ plain", figures.settled, figures.plainSettled, 1.5),
      target("settled ÷ limit", figures.settled, figures.limitSettled, 1.15),
      target("main thread until then ÷ limit", figures.mainThread, limitMainThread, 1.5),
      target("layout shift, + 1", 1 + figures.layoutShift, 1, 1),
      target("hydration ÷ limit", figures.evaluate + figures.hydrate, limitMainThread, 0.3),
      target("longest task after it ÷ limit", figures.longestAfterReady, limitMainThread, 0.1),
      target("longest task in use ÷ limit", figures.longestInUse, limitMainThread, 0.1),
      target("click to card p95 ÷ limit", figures.clickP95, limitMainThread, 0.1),
      target("click at once to card p95 ÷ limit", figures.quickClickP95, limitMainThread, 0.1),
      target("light of a name p95 ÷ bare frame", figures.lightP95, frame, 2),
      target("first key to result p95 ÷ bare frame", figures.keyP95, frame, 2),
      ...gestures.flatMap((gesture) => {
        const bare = baseline("bare")?.[gesture];
        const textbook = baseline("textbook")?.[gesture];
        if (gesture === "rest" || !bare || !textbook) return [];
        const { p95, mainThread } = motion[gesture];
        const work = target(`${gesture}, work ÷ textbook`, mainThread, textbook.mainThread, 1);
        return [
          target(`${gesture}, frame p95 ÷ bare`, p95, bare.p95, 1.05),
          // The textbook draws the first story alone.
          ...(isOwn ? [work] : []),
        ];
      }),
    ];
  });
}

/**
 * That nothing grows faster than the story from the smallest made one to the largest. Times are those of building, heap
 * and weights those of a first visit: the overview with the story's script.
 */
export function listGrowthTargets(sites: readonly Site[], all: readonly Figures[]): Target[] {
  const [, small] = sites;
  const large = sites.at(-1);
  if (!small || !large || small === large) return [];
  const limit = large.cost.jsonBytes / small.cost.jsonBytes;
  const heapOf = ({ name }: Site) => all.find(({ site }) => site === name)?.heapMb ?? Number.NaN;
  const grown = (what: string, take: (site: Site) => number): Target => {
    const value = take(large) / take(small);
    const name = `${small.name} to ${large.name}: ${what} grows, ×`;
    return {
      what: name,
      value: roundShort(value),
      limit: roundShort(limit),
      isMet: value <= limit,
    };
  };
  return [
    grown("compiling", ({ cost }) => cost.compileMs),
    grown("rendering all pages", ({ cost }) => cost.renderMs * cost.pages),
    grown("weight of a first visit", ({ cost }) => cost.overviewBytes + cost.storyBytes),
    grown("weight of the list's page", ({ cost }) => cost.listBytes),
    grown("weight of the article's page", ({ cost }) => cost.articleBytes),
    grown("the page's heap", heapOf),
  ];
}

/** In hundredths, or as precise as a value is that is less. */
function roundShort(value: number): number {
  return Number(value < 0.01 ? value.toPrecision(2) : value.toFixed(2));
}
