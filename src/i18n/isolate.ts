const firstStrong = "\u2068";
const pop = "\u2069";

/**
 * Wraps a name in Unicode isolates, so that it cannot reorder the sentence around it. For plain text only
 * (accessible names, titles, SVG text); in HTML an element with `dir` does the same.
 * Source: W3C, Inline markup and bidirectional text.
 */
export function isolate(text: string): string {
  return `${firstStrong}${text}${pop}`;
}

/** The text without isolates and marks, for files and comparisons. */
export function stripBidi(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "");
}
