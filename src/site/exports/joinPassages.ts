import type { Passage, Span } from "../../model/story/story.ts";

/** Passages for a table's cell: their words, one passage a line. */
export function joinWords(passages: readonly Passage[]): string {
  return passages.map(({ exact }) => exact).join("\n");
}

/** Spans for a table's cell, in the order of their words: `12-45 78-90`, in code points, end exclusive. */
export function joinSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(" ");
}
