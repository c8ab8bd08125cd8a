import type { Span } from "../story/story.ts";
import { overlaps } from "../story/storyIndex.ts";

/** A stretch that something covers: a mention, a piece of evidence, a quote, a misprint, or the mark of what is chosen. */
export type Cover = Span & {
  readonly kind: "mention" | "evidence" | "quote" | "misprint" | "mark";
  /** The entity, relation or quote that it belongs to; a misprint and a mark belong to none. */
  readonly id: string;
};

/** A run of text whose covers are the same throughout. Segments are flat: they never nest or overlap. */
export type Segment = Span & { readonly covers: readonly Cover[] };

/**
 * Cuts a stretch of text at every edge of its covers. The segments join to the whole stretch, in order, without
 * gaps; overlapping covers become several segments that share them.
 * @param span the stretch, in code points
 * @param covers in any order; those outside the stretch are ignored
 */
export function toSegments(span: Span, covers: readonly Cover[]): Segment[] {
  const inside = covers
    .filter((cover) => overlaps(cover, span) && cover.start < cover.end)
    .sort((a, b) => a.start - b.start);
  const edges = inside.flatMap(({ start, end }) => [start, end]);
  const cuts = [
    span.start,
    ...edges.filter((edge) => edge > span.start && edge < span.end),
    span.end,
  ];
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, at) => {
    const end = ordered[at + 1] ?? span.end;
    return {
      start,
      end,
      covers: inside.filter((cover) => cover.start <= start && end <= cover.end),
    };
  });
}
