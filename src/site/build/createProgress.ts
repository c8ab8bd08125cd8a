/** ms for which a task says nothing. */
const patience = 5000;
/** ms between two lines. */
const pause = 3000;

/** Says how far a task is. */
export type Progress = (what: string, done: number, all: number) => void;

/**
 * Tells, in a line every few seconds, how far tasks are that take longer than a moment: `pages: 400 of 1,616 (25 %)`.
 * @param say prints a line
 * @param now ms, as `performance.now` counts them
 */
export function createProgress(
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  const lasts = new Map<string, number>();
  return (what, done, all) => {
    const last = lasts.get(what) ?? now() + patience - pause;
    const isDue = now() - last >= pause;
    lasts.set(what, isDue ? now() : last);
    if (!isDue || done >= all) return;
    const share = Math.floor((done / all) * 100);
    say(`${what}: ${count(done)} of ${count(all)} (${share} %)`);
  };
}

function count(number: number): string {
  return number.toLocaleString("en");
}
