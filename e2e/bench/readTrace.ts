type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/** Milliseconds of the page's main thread. */
export type MainThread = {
  /** All tasks from the start of the navigation to the settled picture. */
  readonly untilSettled: number;
  /** Running the script file for the first time. */
  readonly evaluate: number;
  /** The script's own work after that, until nothing is left to do: hydration, its effects, what they draw anew. */
  readonly hydrate: number;
  /** The longest task that began after the page was ready; 0 without a script. */
  readonly longestAfter: number;
};

export const traceCategories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
];

/**
 * Reads a trace of one load.
 * @param settledAt ms from the start of the navigation at which the page made its mark `bench:settled`
 */
export function readTrace(trace: Buffer, settledAt: number): MainThread {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString("utf8"));
  const settled = traceEvents.find(({ name }) => name === "bench:settled");
  if (!settled) throw new Error("The trace does not hold the page's mark");
  const start = settled.ts - settledAt * 1000;
  const main = traceEvents
    .filter(({ ph, pid, tid }) => ph === "X" && pid === settled.pid && tid === settled.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > start);
  const tasks = main.filter(({ name }) => name === "RunTask");
  const isOurs = ({ args }: TraceEvent) => args?.data?.url?.includes("/assets/") ?? false;
  const ready = traceEvents.find(({ name }) => name === "bench:ready")?.ts;
  const evaluations = main.filter((event) => event.name === "EvaluateScript" && isOurs(event));
  const calls = main.filter((event) => event.name === "FunctionCall" && isOurs(event));
  const end = Number.POSITIVE_INFINITY;
  const late = tasks.filter(({ ts }) => ts > (ready ?? end));
  return {
    untilSettled: sumWithin(tasks, start, settled.ts),
    evaluate: sumWithin(evaluations, start, end),
    hydrate: sumWithin(outermost(calls, evaluations), start, end),
    longestAfter: Math.max(0, ...late.map(({ dur = 0 }) => dur / 1000)),
  };
}

function sumWithin(events: readonly TraceEvent[], from: number, to: number): number {
  return events.reduce((sum, { ts, dur = 0 }) => {
    return sum + Math.max(0, Math.min(ts + dur, to) - Math.max(ts, from)) / 1000;
  }, 0);
}

/** The calls that are not within another, nor within the script's evaluation. */
function outermost(
  calls: readonly TraceEvent[],
  within: readonly TraceEvent[],
): readonly TraceEvent[] {
  let end = 0;
  return [...calls]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      const isInner = ts < end || within.some((one) => ts > one.ts && ts < one.ts + (one.dur ?? 0));
      if (!isInner) end = ts + dur;
      return !isInner;
    });
}
