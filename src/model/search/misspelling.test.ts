import fc from "fast-check";
import { expect, test } from "vitest";
import { countSlips } from "./misspelling.ts";

test.each([
  ["wallmart", "walmart", 1],
  ["walmrat", "walmart", 1],
  ["مازون", "امازون", 1],
  ["microsft", "microsoft", 1],
])("%s is %s with %i slip", (a, b, slips) => {
  expect(countSlips(a, b, 2)).toBe(slips);
});

test.each([
  ["jet", "jest"],
  ["balmart", "walmart"],
  ["walmart", "microsoft"],
])("%s is not %s", (a, b) => {
  expect(countSlips(a, b, 2)).toBeNull();
});

test("counts the same both ways, nothing for the same word, never more than asked", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ابتو"), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = countSlips(a, b, 2);
      expect(countSlips(b, a, 2)).toBe(slips);
      expect(countSlips(a, a, 2)).toBe(0);
      expect(slips ?? 0).toBeLessThanOrEqual(2);
    }),
  );
});
