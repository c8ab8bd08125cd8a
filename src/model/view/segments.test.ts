import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cover, toSegments } from "./segments.ts";

const span = { start: 0, end: 60 };
const aCover = fc
  .record({
    kind: fc.constantFrom("mention" as const, "evidence" as const, "quote" as const),
    id: fc.constantFrom("a", "b", "c"),
    start: fc.integer({ min: -10, max: 70 }),
    length: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ kind, id, start, length }): Cover => ({ kind, id, start, end: start + length }));

describe("segments", () => {
  it("join to the whole stretch, in order, without gap or overlap", () => {
    fc.assert(
      fc.property(fc.array(aCover), (covers) => {
        const segments = toSegments(span, covers);
        let at = span.start;
        for (const { start, end } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(span.end);
      }),
    );
  });

  it("carry exactly the covers that lie over every one of their letters", () => {
    fc.assert(
      fc.property(fc.array(aCover), (covers) => {
        for (const { start, end, covers: carried } of toSegments(span, covers)) {
          for (const cover of covers) {
            const letters = Array.from({ length: end - start }, (_, step) => start + step);
            const over = letters.filter((letter) => cover.start <= letter && letter < cover.end);
            expect(over.length === 0 || over.length === letters.length).toBe(true);
            expect(carried.includes(cover)).toBe(over.length > 0);
          }
        }
      }),
    );
  });

  it("cut a mention at the edge of the evidence that runs through it", () => {
    const mention: Cover = { kind: "mention", id: "walmart", start: 10, end: 20 };
    const evidence: Cover = { kind: "evidence", id: "tie", start: 15, end: 30 };
    expect(toSegments(span, [evidence, mention])).toEqual([
      { start: 0, end: 10, covers: [] },
      { start: 10, end: 15, covers: [mention] },
      { start: 15, end: 20, covers: [mention, evidence] },
      { start: 20, end: 30, covers: [evidence] },
      { start: 30, end: 60, covers: [] },
    ]);
  });
});
