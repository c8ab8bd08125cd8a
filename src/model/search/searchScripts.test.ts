import { describe, expect, test } from "vitest";
import { matchWord, tiers, toKey } from "./matchWord.ts";
import { readQuery } from "./readQuery.ts";
import { withoutElisions, withoutProclitics } from "./withoutProclitics.ts";
import { initialsOf, wordsOf } from "./wordsOf.ts";

/** How the strictest way to read a query finds a name of which every word is asked for; undefined if none does. */
function find(name: string, query: string): string | undefined {
  const { words, joined } = wordsOf(name);
  const keys = [...words, ...joined, ...initialsOf(name, words)].map(toKey);
  const ranks = readQuery(query).map((way) =>
    Math.max(...way.map((word) => Math.min(...keys.map((key) => matchWord(key, word)?.rank ?? 9)))),
  );
  return tiers[Math.min(...ranks)];
}

test.each([
  ["Élysée", "elysee", "folded"],
  ["Élysée", "l’Élysée", "exact"],
  ["l'Élysée", "elysée", "folded"],
  ["L’Oréal", "loreal", "folded"],
  ["François Hollande", "francois d'hollande", "folded"],
  ["Straßburg", "strassburg", "folded"],
  ["Merkel", "merkels", "misspelt"],
  ["Горбачёв", "горбачев", "folded"],
  ["Навальный", "навальныи", "folded"],
  ["Навальный", "Навальный", "exact"],
  ["Τσίπρας", "τσιπρασ", "folded"],
  ["ישראל", "בישראל", "proclitic"],
  ["ישראל", "וכשבישראל", "proclitic"],
  ["ירושלים", "ירושלימ", "folded"],
  ["בנימין נתניהו", "לנתניהו", "proclitic"],
  ["רמלי", "שרמלי", "proclitic"],
  ["صدا و سیما", "صدا و سيما", "folded"],
  ["رملی‌ها", "رمليها", "folded"],
  ["Общественное телевидение России", "отр", "exact"],
  ["Εθνική Τράπεζα", "ετ", "exact"],
  ["British Broadcasting Corporation", "bbc", "exact"],
  ["沃尔玛公司", "沃尔玛", "prefix"],
])("%s is found by «%s»: %s", (name, query, how) => {
  expect(find(name, query)).toBe(how);
});

describe("withoutProclitics", () => {
  test.each([
    ["وبالهند", ["بالهند", "الهند", "هند"]],
    ["והממשלה", ["הממשלה", "ממשלה"]],
    ["שישראל", ["ישראל"]],
    ["lamazon", []],
  ])("%s may be %j", (word, found) => {
    expect(withoutProclitics(word)).toEqual(found);
  });
});

test.each([
  ["l’Élysée", "Élysée"],
  ["Qu’Élysée d'Orsay", "Élysée Orsay"],
  ["dell’Eni", "Eni"],
  ["O’Brien", "O’Brien"],
  ["McDonald’s", "McDonald’s"],
  ["moral’s", "moral’s"],
])("%s without elisions is %s", (text, bare) => {
  expect(withoutElisions(text)).toBe(bare);
});

test("a word ends where Arabic or Hebrew meets another script", () => {
  expect(wordsOf("بGoogle ול-Google בGoogle M6").words.map(({ raw }) => raw)).toEqual([
    "ب",
    "google",
    "ול",
    "google",
    "ב",
    "google",
    "m6",
  ]);
});

test("names without capitals have no initials", () => {
  for (const name of ["بنك الرياض", "بانک ملی", "בנק ישראל"]) {
    expect(initialsOf(name, wordsOf(name).words)).toEqual([]);
  }
});
