import type { Span } from "./story.ts";

/**
 * Places, in a list of spans, of those that a stretch shares something with: from `from`, before `to`.
 * @param spans in order, none overlapping another: paragraphs, sentences
 */
export function spansOver(
  spans: readonly Span[],
  { start, end }: Span,
): { from: number; to: number } {
  return {
    from: firstWhere(spans, (span) => span.end > start),
    to: firstWhere(spans, (span) => span.start >= end),
  };
}

/** By halves: what holds of a span must hold of all after it. */
function firstWhere(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && holds(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}
