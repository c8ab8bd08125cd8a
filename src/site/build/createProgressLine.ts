type Stream = { isTTY?: boolean; write: (text: string) => unknown };

/** Milliseconds between two words of how far a search is: on a terminal, where a line is written over, and in a log. */
const pauses = { terminal: 200, log: 5000 };

/** Begins the line anew and clears it. */
const anew = "\r\u001b[K";

/**
 * Tells on `stream` how far a search is. A terminal has one line that changes; a log gets a line every five seconds.
 * Whole lines of `announce` stay in both.
 */
export function createProgressLine(stream: Stream, now: () => number = Date.now) {
  let last = now();
  const start = stream.isTTY ? anew : "";
  return {
    announce: (text: string): void => {
      stream.write(`${start}${text}\n`);
      last = now();
    },
    progress: (name: string, share: number): void => {
      if (now() - last < (stream.isTTY ? pauses.terminal : pauses.log)) return;
      last = now();
      const text = `${name}: ${Math.round(100 * share)} %`;
      stream.write(stream.isTTY ? `${start}${text}` : `${text}\n`);
    },
  };
}
