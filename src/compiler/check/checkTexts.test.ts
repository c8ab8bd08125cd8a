import { expect, test } from "vitest";
import { aStorySource, breakStory, listRefusals } from "../../testing/aStorySource.ts";

const inName = 'in "name" of side "alliance"';

test("refuses a language that is not the story's", () => {
  const story = breakStory('"en": "The alliance"', '"en": "The alliance", "de": ""');
  expect(listRefusals({ story })).toEqual([
    `story.json:18:31 unknown language "de" ${inName}; the languages allowed here: ar, en`,
  ]);
});

test("takes a language under another name for one fault", () => {
  const story = breakStory('"en": "The alliance"', '"English": "The alliance"');
  expect(listRefusals({ story })).toEqual([
    `story.json:18:9 unknown language "English" ${inName}; the languages allowed here: ar, en`,
  ]);
});

test("refuses what is no object of texts, and a text that is none", () => {
  for (const [value, said] of [
    ['"Alliance"', 'not a text alone: write { "ar": "Alliance" }'],
    ["[]", "not a list"],
  ]) {
    const story = breakStory(
      '"name": {\n        "ar": "الشراكة",\n        "en": "The alliance"\n      }',
      `"name": ${value}`,
    );
    expect(listRefusals({ story })).toEqual([
      `story.json:16:15 "name" of side "alliance" must be an object in { }, ${said}`,
    ]);
  }
  const story = breakStory('"en": "The alliance"', '"en": 3');
  expect(listRefusals({ story })).toEqual([
    `story.json:18:15 "en" of "name" of side "alliance" must be a text in double quotes, not 3`,
  ]);
});

test("refuses a side without a name", () => {
  const story = breakStory('"sides": [', '"sides": [{ "id": "rival" }, ').replace(
    '"id": "rival",',
    '"id": "third",',
  );
  expect(listRefusals({ story })).toContain(
    'story.json:13:13 missing field "name" in side "rival"',
  );
});

test.each([
  ["English", 'must be a language tag, not "English": did you mean "en"?'],
  ["arabic", 'must be a language tag, not "arabic": did you mean "ar"?'],
  ["EN", 'must be a language tag, not "EN": did you mean "en"?'],
  ["pt_br", 'must be a language tag, not "pt_br": did you mean "pt-BR"?'],
  ["français", 'must be a language tag, not "français": did you mean "fr"?'],
  ["", 'must be a language tag, such as "ar", "en" or "pt-BR", not ""'],
  ["klingonese", 'must be a language tag, such as "ar", "en" or "pt-BR", not "klingonese"'],
])("refuses the language %j, and nothing that hangs on it", (language, words) => {
  const story = breakStory('"language": "ar"', `"language": ${JSON.stringify(language)}`);
  expect(listRefusals({ story })).toEqual([`story.json:3:15 "language" ${words}`]);
  const languages = JSON.stringify([language, "ar"]);
  const listed = breakStory(
    '"languages": [\n    "ar",\n    "en"\n  ]',
    `"languages": ${languages}`,
  );
  expect(listRefusals({ story: listed })).toEqual([`story.json:184:17 languages 1 ${words}`]);
});

test.each([
  ['["ar", "ar"]', '23 the language "ar" stands twice in "languages": keep one'],
  ["[]", '16 "languages" must have at least one entry'],
  ['"ar"', '16 "languages" must be a list in [ ], not "ar"'],
])("refuses the languages %s, and nothing that hangs on them", (languages, words) => {
  const story = breakStory('"languages": [\n    "ar",\n    "en"\n  ]', `"languages": ${languages}`);
  expect(listRefusals({ story })).toEqual([`story.json:184:${words}`]);
});

test("asks for a text in each of the languages, whatever they are", () => {
  const story = JSON.stringify({ ...aStorySource(), languages: ["fr", "en"] });
  const refusals = listRefusals({ story }).map((one) => one.replace(/^\S+ /, ""));
  expect(refusals).toContain('missing field "fr" in "title": write it in "fr" too');
  expect(refusals.filter((one) => one.includes('"title"'))).toHaveLength(2);
});

const translation = '"translation": {\n        "en": "in 2018"\n      }';
const ofEvent = 'of event "announcement"';

test("refuses a missing translation, a missing language of one, and the article's own", () => {
  const without = breakStory(`${translation},`, "");
  expect(listRefusals({ story: without })).toEqual([
    'story.json:170:5 missing field "translation" in event "announcement": translate its words into en',
  ]);
  const empty = breakStory(translation, '"translation": {}');
  expect(listRefusals({ story: empty })).toEqual([
    `story.json:177:22 missing field "en" in "translation" ${ofEvent}: write it in "en" too`,
  ]);
  const own = breakStory('"en": "in 2018"', '"en": "in 2018", "ar": "عام 2018"');
  expect(listRefusals({ story: own })).toEqual([
    `story.json:178:26 unknown language "ar" in "translation" ${ofEvent}; the languages allowed here: en`,
  ]);
});

test("refuses a translation where the story has no other language than the article", () => {
  const keepArabic = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keepArabic);
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => key !== "en");
    return Object.fromEntries(kept.map(([key, one]) => [key, keepArabic(one)]));
  };
  const [quote] = aStorySource().quotes;
  const source = { ...aStorySource(), languages: ["ar"] };
  const story = JSON.stringify(keepArabic(source));
  expect(listRefusals({ story }).map((one) => one.replace(/^\S+ /, ""))).toEqual([
    `"translation" of quote "${quote?.id}" is needless, as the story is written in the article's language alone: remove it`,
    `"translation" ${ofEvent} is needless, as the story is written in the article's language alone: remove it`,
  ]);
  expect(listRefusals({ story: story.replaceAll(',"translation":{}', "") })).toEqual([]);
});
