/** ms after which what is never painted (a page or frame out of sight) counts as painted. */
const unseen = 250;

/**
 * Acts once the next frame is painted, one act after the other, each in a task of its own: the reader's input and the
 * next frame may come between two of them.
 * @returns a function that calls off what has not been done
 */
export function afterFrame(...acts: readonly (() => void)[]): () => void {
  const post = (delay: number) =>
    acts.map((act) =>
      window.setTimeout(() => {
        cancelAnimationFrame(frame);
        act();
      }, delay),
    );
  const callOff = () => {
    for (const timer of timers) window.clearTimeout(timer);
  };
  let timers = post(unseen);
  const frame = requestAnimationFrame(() => {
    callOff();
    timers = post(0);
  });
  return () => {
    cancelAnimationFrame(frame);
    callOff();
  };
}
