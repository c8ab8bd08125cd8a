/** ms after which what is never painted (a page or frame out of sight) counts as painted. */
const unseen = 250;

/**
 * Acts once the next frame is painted: what the reader waits for comes before what only follows it.
 * @returns a function that calls it off
 */
export function afterFrame(act: () => void): () => void {
  let timer = window.setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, unseen);
  const frame = requestAnimationFrame(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
