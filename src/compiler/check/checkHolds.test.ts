import { expect, test } from "vitest";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

/** Walmart and Microsoft hold such entities; Walmart has relations with Microsoft and Amazon. */
const holding = (walmart: readonly string[], microsoft: readonly string[] = []) =>
  breakStory('"id": "walmart"', `"id": "walmart", "holds": ${JSON.stringify(walmart)}`).replace(
    '"id": "microsoft"',
    `"id": "microsoft", "holds": ${JSON.stringify(microsoft)}`,
  );

test("takes a group of which each is related to its holder", () => {
  expect(listRefusals({ story: holding(["microsoft", "amazon"]) })).toEqual([]);
});

test("refuses what is held without a relation, by two, by itself, in a circle, or is unknown", () => {
  expect(listRefusals({ story: holding(["satya-nadella"]) })).toEqual([
    'story.json:31:34 entity "walmart" holds "satya-nadella", but no relation connects them: add one with its evidence, such as a membership, or remove it from "holds"',
  ]);
  expect(listRefusals({ story: holding(["amazon"], ["amazon"]) })).toEqual([
    'story.json:49:36 entity "amazon" is held by "walmart" already: name it in one "holds" alone',
  ]);
  expect(listRefusals({ story: holding(["walmart"]) })).toEqual([
    'story.json:31:34 entity "walmart" cannot hold "walmart", as it would hold itself: remove it from "holds"',
  ]);
  expect(listRefusals({ story: holding(["microsoft"], ["walmart"]) })).toEqual([
    'story.json:49:36 entity "microsoft" cannot hold "walmart", as it would hold itself: remove it from "holds"',
  ]);
  expect(listRefusals({ story: holding(["amazn"]) })).toEqual([
    'story.json:31:34 holds 1 of entity "walmart" names the unknown entity "amazn": did you mean "amazon"?',
  ]);
});

test("judges the way of a relation", () => {
  const via = (id: string) =>
    breakStory('"when": "announcement"', `"when": "announcement", "via": "${id}"`);
  expect(listRefusals({ story: via("satya-nadella") })).toEqual([]);
  expect(listRefusals({ story: via("microsoft") })).toEqual([
    'story.json:123:38 relation "walmart-microsoft-partnership" goes through "microsoft", which is one of its ends: name the entity between them, or remove "via"',
  ]);
  expect(listRefusals({ story: via("amazn") })).toEqual([
    'story.json:123:38 "via" of relation "walmart-microsoft-partnership" names the unknown entity "amazn": did you mean "amazon"?',
  ]);
});

test("refuses more than four sides", () => {
  const sides = [..."abc"].map((id) => `{ "id": "${id}", "name": { "ar": "أ", "en": "a" } }`);
  const story = breakStory('"sides": [', `"sides": [${sides}, `);
  expect(listRefusals({ story })[0]).toBe(
    "story.json:13:12 the story has 5 sides, and the graph has room for 4: join some of them, or leave some out",
  );
});
