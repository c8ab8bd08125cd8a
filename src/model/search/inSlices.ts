/** ms of work after which the page may answer: short even where the machine is four times slower. */
const slice = 4;

/** Takes all steps, in tasks so short that nobody waits for one; the first begins after what is being done now. */
export function inSlices(steps: Iterator<unknown>): void {
  setTimeout(() => {
    const end = performance.now() + slice;
    while (performance.now() < end) if (steps.next().done) return;
    inSlices(steps);
  });
}
