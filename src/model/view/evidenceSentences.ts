import { spansOver } from "../story/spansOver.ts";
import type { Span } from "../story/story.ts";
import { overlaps, type StoryIndex } from "../story/storyIndex.ts";

/** A sentence of the article that proves something, and its paragraph, where that says more. */
type EvidenceSentence = { readonly span: Span; readonly paragraph?: Span };

/**
 * The sentences that passages stand in, in the order of the passages: authors write the best first. A sentence stands
 * once, however many passages it holds. A passage that runs over several sentences makes one stretch of them.
 */
export function evidenceSentences(
  { story }: StoryIndex,
  passages: readonly Span[],
): EvidenceSentence[] {
  const { sentences, paragraphs } = story.article;
  const stretches = passages.reduce<readonly Span[]>(
    (known, passage) => addStretch(known, stretchOver(sentences, passage) ?? passage),
    [],
  );
  return stretches.map((span) => {
    const paragraph = stretchOver(paragraphs, span);
    const isMore = paragraph && paragraph.end - paragraph.start > span.end - span.start;
    return { span, ...(isMore ? { paragraph } : {}) };
  });
}

/** From the first of the spans that a stretch shares something with to the end of the last. */
function stretchOver(spans: readonly Span[], stretch: Span): Span | undefined {
  const { from, to } = spansOver(spans, stretch);
  const [first, last] = [spans[from], spans[to - 1]];
  return first && last && from < to ? { start: first.start, end: last.end } : undefined;
}

/** Stretches that share something are one, at the place of the first of them. */
function addStretch(known: readonly Span[], added: Span): Span[] {
  const shared = known.filter((stretch) => overlaps(stretch, added));
  const [first, ...others] = shared;
  if (!first) return [...known, added];
  const joined = {
    start: Math.min(added.start, ...shared.map(({ start }) => start)),
    end: Math.max(added.end, ...shared.map(({ end }) => end)),
  };
  return known
    .filter((stretch) => !others.includes(stretch))
    .map((stretch) => (stretch === first ? joined : stretch));
}
