import type { Span } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";

/** A run of text that is wholly inside or wholly outside the marked passages. */
type Run = Span & { readonly text: string; readonly isMarked: boolean };

/**
 * A stretch of the article, cut into runs that join to all of it, the passages marked.
 * @param passages in code points, in any order; they may overlap, touch each other, or lie outside
 */
export function markedRuns(index: StoryIndex, span: Span, passages: readonly Span[]): Run[] {
  const edges = passages.flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > span.start && edge < span.end);
  const cuts = [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const [at, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[at + 1] ?? span.end;
    const isMarked = passages.some((passage) => passage.start <= start && end <= passage.end);
    const text = index.text.slice({ start, end });
    const last = runs.at(-1);
    if (last && last.isMarked === isMarked) {
      runs[runs.length - 1] = { ...last, end, text: last.text + text };
    } else {
      runs.push({ start, end, text, isMarked });
    }
  }
  return runs;
}
