import fc from "fast-check";
import { expect, test } from "vitest";
import { spansOver } from "./spansOver.ts";
import { overlaps } from "./storyIndex.ts";

const offset = fc.nat({ max: 40 });
/** Spans in order with gaps, none empty. */
const spans = fc.uniqueArray(offset, { maxLength: 16 }).map((edges) => {
  const ordered = edges.toSorted((a, b) => a - b);
  return ordered
    .slice(0, ordered.length - (ordered.length % 2))
    .flatMap((start, at) => (at % 2 === 0 ? [{ start, end: ordered[at + 1] ?? start }] : []));
});

test("finds just the spans that a stretch overlaps", () => {
  fc.assert(
    fc.property(spans, offset, fc.integer({ min: 1, max: 20 }), (list, start, length) => {
      const stretch = { start, end: start + length };
      const { from, to } = spansOver(list, stretch);
      expect(list.slice(from, to)).toEqual(list.filter((span) => overlaps(span, stretch)));
    }),
  );
});
