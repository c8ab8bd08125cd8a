import fc from "fast-check";
import { expect, test } from "vitest";
import { theWalmartSearches } from "../../testing/theWalmartSearches.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";

const searches = theWalmartSearches();

const storyWords = theWalmartStory().article.text.split(/\s+/);
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(..."ًٌٍَُِّْـ\u200d\u202e\u2066\0\n .*+?^{$}()|[]\\<>/") }),
  fc.array(fc.constantFrom(...storyWords), { maxLength: 4 }).map((words) => words.join(" ")),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "(",
    "[",
    "\\",
    "a".repeat(10_000),
    "ا".repeat(10_000),
    "َ".repeat(10_000),
    "\u202eabc\u2066ابج",
    "__proto__",
    "constructor",
    "\ud800",
  ),
);

test("no input throws; marks lie in their text, in order; results are the stricter the earlier", () => {
  fc.assert(
    fc.property(odd, fc.constantFrom("ar" as const, "en" as const), (query, language) => {
      for (const { results, total } of searches[language](query)) {
        expect(total).toBeGreaterThanOrEqual(results.length);
        const ranks = results.map(({ rank }) => rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        for (const result of results) {
          for (const { text, marks } of [result, result.matched ?? result]) {
            const edges = marks.flatMap(({ start, end }) => [start, end]);
            expect(edges).toEqual(edges.toSorted((a, b) => a - b));
            expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true);
          }
          // Two names stand there whole.
          const marks = [...result.marks, ...(result.matched?.marks ?? [])];
          if (result.group !== "paths") expect(marks).not.toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each(["", "   ", "ًٌٍ", "ــ", "\u200f\u202e", "؟!.", "<>", "🙂", "a".repeat(10_000)])(
  "%j finds nothing",
  (query) => {
    expect(searches.ar(query)).toEqual([]);
  },
);

test("only the first hundred graphemes are read", () => {
  expect(searches.ar(`أمازون${" ".repeat(100)}زرافة`)[0]?.results[0]?.selection).toEqual({
    kind: "entity",
    id: "amazon",
  });
});
