import fc from "fast-check";
import { expect, test } from "vitest";
import { theWalmartArticle } from "../../testing/theWalmartStory.ts";
import { findLookalike } from "./findLookalike.ts";

const article = theWalmartArticle();
const words = article.slice(0, 1500).split(/\s+/);
const unseen = ["\u200b", "\u0640", "\u200c", "\ufeff", "\u00ad", "\u2060"];

const passages = fc
  .tuple(fc.nat(words.length - 4), fc.integer({ min: 1, max: 4 }))
  .map(([from, length]) => words.slice(from, from + length).join(" "));

test("finds any passage of the article with letters taken apart and something unseen within", () => {
  const changes = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...unseen)), { minLength: 1 });
  fc.assert(
    fc.property(passages, changes, (passage, changed) => {
      const letters = Array.from(passage.normalize("NFD"));
      for (const [at, character] of changed) letters.splice(at % letters.length, 0, character);
      const found = findLookalike(passage, letters.join(""));
      // What was put before the first letter or behind the last is told, too.
      expect(found?.start).toBe(0);
      expect(found?.end).toBe(passage.length);
      expect(found?.differences.length).toBeGreaterThan(0);
    }),
  );
});

test("finds nothing for a passage as it is, nor for one that looks different", () => {
  fc.assert(
    fc.property(passages, (passage) => {
      expect(findLookalike(passage, passage)).toBeUndefined();
      expect(findLookalike(passage, `${passage}\u064b`)).toBeUndefined();
      expect(findLookalike(passage, `${passage}ظ`)).toBeUndefined();
    }),
  );
});

test("ends on any two texts", () => {
  const text = fc.string({ unit: "binary", maxLength: 20 });
  fc.assert(
    fc.property(text, text, text, (before, wanted, after) => {
      const found = findLookalike(`${before}${wanted.normalize("NFKD")}${after}`, wanted);
      expect(found === undefined || found.start <= found.end).toBe(true);
    }),
  );
});

test.each([
  ["L’Oréal", "L'Oréal", "’", "'"],
  ["said “yes”, then", 'said "yes", then', "“", '"'],
  ["צה״ל", 'צה"ל', "״", '"'],
  ["2016–2018", "2016-2018", "–", "-"],
])("sees that %s was copied as %s", (article, wanted, text, other) => {
  expect(findLookalike(`x ${article} y`, wanted)?.differences[0]).toMatchObject({
    text,
    wanted: other,
  });
});

test("tells where each differs, with the words before it", () => {
  expect(findLookalike("قال إن شراكة\u00a0كبرى قامت", " شـراكة كبرى\u200b")).toEqual({
    start: 7,
    end: 17,
    differences: [
      { at: "first", before: "", text: "", wanted: " " },
      { at: "within", before: "ش", text: "", wanted: "\u0640" },
      { at: "within", before: "شراكة", text: "\u00a0", wanted: " " },
      { at: "last", before: "", text: "", wanted: "\u200b" },
    ],
  });
});
