import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextIndex, findGraphemeBoundaries } from "./span.ts";

const pieces = fc.constantFrom(
  "a",
  "و",
  "😀",
  "👩‍👩‍👧",
  "شدّة",
  "é",
  "e\u0301",
  "🇸🇦",
  "\u200f",
  "\n",
  "\ud83d",
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));
const textsWithSpan = texts.chain((text) => {
  const length = Array.from(text).length;
  const end = fc.nat({ max: length });
  return end.chain((to) => fc.nat({ max: to }).map((from) => ({ text, start: from, end: to })));
});

test("slices by code points, as Array.from counts them", () => {
  fc.assert(
    fc.property(textsWithSpan, ({ text, start, end }) => {
      const expected = Array.from(text).slice(start, end).join("");
      expect(createTextIndex(text).slice({ start, end })).toBe(expected);
    }),
  );
});

test("converts to UTF-16 and back without loss", () => {
  fc.assert(
    fc.property(textsWithSpan, ({ text, start, end }) => {
      const index = createTextIndex(text);
      const units = index.toUtf16({ start, end });
      expect(text.slice(0, units.start)).toBe(Array.from(text).slice(0, start).join(""));
      expect(index.toCodePoints(units.start, units.end)).toEqual({ start, end });
    }),
  );
});

test("counts an emoji before a quote as one", () => {
  const index = createTextIndex("😀 قال");
  expect(index.length).toBe(5);
  expect(index.toCodePoints(3, 6)).toEqual({ start: 2, end: 5 });
  expect(index.slice({ start: 2, end: 5 })).toBe("قال");
});

test("refuses a span that is not within the text", () => {
  const index = createTextIndex("ab");
  expect(() => index.slice({ start: 0, end: 3 })).toThrow(RangeError);
  expect(() => index.slice({ start: 2, end: 1 })).toThrow(RangeError);
  expect(() => index.toCodePoints(0, 3)).toThrow(RangeError);
});

test("refuses an offset inside a surrogate pair", () => {
  expect(() => createTextIndex("😀").toCodePoints(1, 2)).toThrow(RangeError);
});

test("finds no boundary inside a grapheme", () => {
  expect([...findGraphemeBoundaries("e\u0301👩‍👧a")].sort((a, b) => a - b)).toEqual([0, 2, 7, 8]);
});

test("has every code point boundary of plain text as a grapheme boundary", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]*$/), (text) => {
      expect(findGraphemeBoundaries(text).size).toBe(text.length + 1);
    }),
  );
});

test("finds the same boundaries in a whole text as in its pieces", () => {
  const whole = (text: string) =>
    [...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length);
  const characters = [..."ab. \n\rنيَ\u0640\u0301\u0600\u200d\u{1f469}\u{1f467}\u{1f1ea}क\u094d"];
  const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 30 });
  fc.assert(
    fc.property(texts, (text) => {
      expect([...findGraphemeBoundaries(text)].sort((a, b) => a - b)).toEqual([
        ...new Set(whole(text)),
      ]);
    }),
    { numRuns: 1000 },
  );
});
