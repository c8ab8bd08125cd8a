/** ms between two tries. */
const pause = 500;
/** Browsers count steps over ten seconds: by then one is taken again. A page that may not write at all gives up. */
const mostTries = 30;

type Step = "pushState" | "replaceState";

/** Writes addresses into the browser's history; only the last one asked for counts. */
export type HistoryWriter = {
  /** A step of the history, or the present one in another form. */
  readonly write: (step: Step, url: URL) => void;
  /** What has not been written is no longer wanted. */
  readonly callOff: () => void;
};

/**
 * A browser takes only so many steps: WebKit throws at more than 100 in ten seconds, Firefox at more than 200, and Chromium drops
 * them without a word. What was not taken is tried again until it is, or until another address is asked for: steps that come
 * faster become one, and the last of them is never lost.
 */
export function createHistoryWriter(): HistoryWriter {
  let timer = 0;
  const callOff = () => window.clearTimeout(timer);
  const attempt = (step: Step, url: URL, tries: number) => {
    callOff();
    if (isTaken(step, url) || tries === 0) return;
    timer = window.setTimeout(attempt, pause, step, url, tries - 1);
  };
  return { write: (step, url) => attempt(step, url, mostTries), callOff };
}

function isTaken(step: Step, url: URL): boolean {
  try {
    window.history[step](null, "", url);
  } catch {
    return false;
  }
  return window.location.href === url.href;
}
