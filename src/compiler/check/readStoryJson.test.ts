import { expect, test } from "vitest";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

test("refuses a key written twice", () => {
  const story = breakStory('"language": "ar",', '"language": "ar", "language": "ar",');
  expect(listRefusals({ story })).toEqual([
    'story.json:3:21 the field "language" is written twice in the same object: keep one',
  ]);
});

test("refuses a trailing comma and a comment", () => {
  const story = breakStory('"source": {},', '"source": {}, // none\n "x": [1,],');
  expect(listRefusals({ story })).toEqual([
    "story.json:12:17 invalid JSON: JSON has no comments: remove it",
    "story.json:13:9 invalid JSON: JSON has no comma before a closing ]: remove it",
  ]);
});

test("refuses JSON that is not closed", () => {
  const story = breakStory('"en"\n  ]\n}', '"en"\n  ]');
  expect(listRefusals({ story })).toEqual([
    "story.json:187:4 invalid JSON: a closing } is missing",
  ]);
});

test("refuses a text without its closing quote", () => {
  const story = breakStory('"id": "a-story",', '"id": "a-story,');
  expect(listRefusals({ story })).toEqual([
    "story.json:2:9 invalid JSON: this text has no closing quote on its line",
    "story.json:3:3 invalid JSON: a comma is expected here",
  ]);
});

test("refuses an empty file", () => {
  expect(listRefusals({ story: "" })).toEqual(["story.json:1:1 invalid JSON: the file is empty"]);
});

test.each([
  'قال "نعم" ثم مضى',
  '"نعم" قال',
  'قال: "نعم"',
  'قال " نعم " ثم',
  'قال ""نعم"" ثم',
  '5" و 7" معا',
  'قال "نعم ثم مضى',
])("says how a double quote is written within a text: %s", (text) => {
  const story = breakStory('"ar": "الشراكة"', `"ar": "${text}"`);
  expect(listRefusals({ story })).toEqual([
    `story.json:17:${16 + text.indexOf('"')} invalid JSON: this double quote ends the text: within a text write \\", or «»`,
  ]);
});

test("knows a missing comma from a double quote within a text", () => {
  const story = breakStory('"language": "ar",', '"language": "ar" "x": "y",');
  expect(listRefusals({ story })).toEqual([
    "story.json:3:20 invalid JSON: a comma is expected here",
  ]);
});

test("says each slip of a keyboard once, and what else is wrong", () => {
  const marks = `{ “id”: “a”, "b": «c», "d": [1 2] }`;
  expect(listRefusals({ story: marks })).toEqual([
    'story.json:1:3 invalid JSON: a text stands between straight double quotes ("), not “',
    'story.json:1:9 invalid JSON: a text stands between straight double quotes ("), not “',
    'story.json:1:19 invalid JSON: a text stands between straight double quotes ("), not «',
    "story.json:1:32 invalid JSON: a comma is expected here",
  ]);
  const comma = `{ "id": "a"، "b": "c" }`;
  expect(listRefusals({ story: comma })).toEqual([
    "story.json:1:12 invalid JSON: a comma is expected here",
  ]);
  const digits =
    "invalid JSON: a number is written with the digits 0–9 alone, without commas or spaces between them, such as 40000";
  for (const number of ["٤٠٠٠٠", "40,000", "1,040,000"]) {
    const story = `{ "value": ${number}, "b": "c" }`;
    expect(new Set(listRefusals({ story })), number).toEqual(
      new Set([`story.json:1:12 ${digits}`]),
    );
  }
});

test("knows typographic quotation marks", () => {
  const story = breakStory('"language": "ar"', "“language”: “ar”");
  expect(listRefusals({ story })[0]).toBe(
    'story.json:3:3 invalid JSON: a text stands between straight double quotes ("), not “',
  );
});
