import type { Span } from "../story/story.ts";
import { overlaps, type StoryIndex } from "../story/storyIndex.ts";

/** A run of text that is wholly inside or wholly outside the marked passages. */
type Run = { readonly text: string; readonly start: number; readonly isMarked: boolean };

/** A paragraph of the article that holds marked passages, cut into runs that join to the whole paragraph. */
type MarkedParagraph = { readonly span: Span; readonly runs: readonly Run[] };

/**
 * The paragraphs that hold any of the passages, in the article's order, with the passages marked.
 * Spans are code points; passages may overlap or touch each other.
 */
export function passagesInContext(
  index: StoryIndex,
  passages: readonly Span[],
  stretches: readonly Span[] = index.story.article.paragraphs,
): MarkedParagraph[] {
  return stretches
    .filter((paragraph) => passages.some((passage) => overlaps(passage, paragraph)))
    .map((span) => ({ span, runs: cutAtPassages(index, span, passages) }));
}

function cutAtPassages(index: StoryIndex, span: Span, passages: readonly Span[]): Run[] {
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
      runs[runs.length - 1] = { ...last, text: last.text + text };
    } else {
      runs.push({ text, start, isMarked });
    }
  }
  return runs;
}
