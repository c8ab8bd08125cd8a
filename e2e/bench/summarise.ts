import type { Site } from "./buildSites.ts";
import type { Seen, SeenBare } from "./measure.ts";
import { median, quantile, tenth } from "./statistics.ts";
import { type Gesture, gestures } from "./usePage.ts";

/** Medians of one site on one profile, in ms unless named otherwise. */
export type Figures = {
  readonly site: string;
  readonly entities: number;
  readonly drawn: number;
  readonly profile: "fast" | "slow";
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
  const { limit, page, clicked } = loads;
  const of = <T>(list: readonly T[], take: (one: T) => number) => tenth(median(list.map(take)));
  return {
    site: site.name,
    entities: site.entities,
    drawn: site.drawn,
    profile: profile.name,
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

/** What the bare page did on one machine. */
export type BareFigures = Pick<Figures, "profile" | "motion">;

export function summariseBare({ profile, motions }: SeenBare): BareFigures {
  return { profile: profile.name, motion: toAllMotion({ motions }) };
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

/** A target of the project: what was measured, what is allowed. */
export type Target = {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly isMet: boolean;
};

/** ms in which a change that goes into the very next frame has been painted. */
const nextFrame = 2 * 16.7;

/** Frames are compared with half a millisecond's grace: a frame of 60 a second lasts 16.7 ms. */
const grace = 0.5;

export function listTargets(all: readonly Figures[]): Target[] {
  const [own] = all;
  return all.flatMap((figures) => {
    const name = `${figures.site}, ${figures.profile}`;
    const isOwn = figures.site === own?.site;
    const isSlow = figures.profile === "slow";
    const target = (what: string, value: number, limit: number): Target => {
      return { what: `${name}: ${what}`, value: roundShort(value), limit, isMet: value <= limit };
    };
    const loading = [
      target("settled picture ÷ limit", figures.settled / figures.limitSettled, 1.15),
      target("main thread until then ÷ limit", figures.mainThread / figures.limitMainThread, 1.5),
      target("layout shift", figures.layoutShift, 0),
    ];
    const script = [
      target("hydration, ms", figures.evaluate + figures.hydrate, 150),
      target("longest task after it, ms", figures.longestAfterReady, 50),
      target("click to card p95, ms", figures.clickP95, 50),
      target("click at once to card p95, ms", figures.quickClickP95, 50),
    ];
    const moving = gestures
      .filter((gesture) => gesture !== "rest" && (isOwn || !isSlow))
      .flatMap((gesture) => {
        const { p95, mainThread } = figures.motion[gesture];
        const work = isOwn && isSlow ? [target(`${gesture}, work a frame, ms`, mainThread, 6)] : [];
        return [target(`${gesture}, frame p95, ms`, p95, 17 + grace), ...work];
      });
    const light = target("light of a name pointed at, p95, ms", figures.lightP95, nextFrame);
    const task = target("longest task in use, ms", figures.longestInUse, 50);
    const key = target("first key to first result, p95, ms", figures.keyP95, nextFrame);
    return [...loading, ...(isSlow ? script : [light, key]), task, ...moving];
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
