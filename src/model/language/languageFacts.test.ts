import { describe, expect, test } from "vitest";
import { factsOf, factsOfScript } from "./languageFacts.ts";
import { isCased, isUnspaced, letterScript } from "./letters.ts";

describe("factsOf", () => {
  test.each([
    ["ar", "Arab"],
    ["fa-AF", "Arab"],
    ["he", "Hebr"],
    ["en-GB", "Latn"],
    ["ru", "Cyrl"],
    ["sr-Latn", "Latn"],
    ["el", "Grek"],
    ["uk", "Cyrl"],
    ["not a tag", "Latn"],
    ["", "Latn"],
  ])("«%s» is written in %s", (tag, script) => {
    expect(factsOf(tag).script).toBe(script);
  });

  test("a region or script changes nothing else", () => {
    expect(factsOf("fr-CA").titles).toBe(factsOf("fr").titles);
  });

  test("a language without a row has the plain facts, whatever it is called", () => {
    expect(factsOf("sw").quotes).toEqual(factsOf("constructor").quotes);
    expect(factsOf("sw").titles.size).toBe(0);
  });

  test("nothing need stand around a name, and quotation marks are pairs", () => {
    for (const facts of ["Arab", "Hebr", "Latn", "Cyrl", "Kore"].flatMap(factsOfScript)) {
      expect([facts.before.test(""), facts.after.test("")]).toEqual([true, true]);
      expect(facts.quotes.every((pair) => Array.from(pair).length === 2)).toBe(true);
      expect(facts.endings?.test("") ?? false).toBe(false);
    }
  });
});

describe("letterScript", () => {
  test.each([
    ["Walmart", "Latn"],
    ["365", "Latn"],
    ["وول Walmart", "Arab"],
    ["گوگل", "Arab"],
    ["גוגל", "Hebr"],
    ["Путин", "Cyrl"],
    ["アー", "Kana"],
    ["沃尔玛", "Hani"],
  ])("«%s» is of %s", (text, script) => {
    expect(letterScript(text)).toBe(script);
  });

  test("tells scripts with capitals, and those without spaces", () => {
    expect(["Latn", "Cyrl", "Arab", "Hani"].map(isCased)).toEqual([true, true, false, false]);
    expect(["Latn", "Cyrl", "Arab", "Hani"].map(isUnspaced)).toEqual([false, false, false, true]);
  });
});
