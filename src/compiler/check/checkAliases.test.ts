import { expect, test } from "vitest";
import { anArticle } from "../../testing/aStory.ts";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

test("refuses an alias that never occurs", () => {
  const story = breakStory('"Walmart"', '"Walmrt"');
  expect(listRefusals({ story })).toEqual([
    'story.json:40:9 alias «Walmrt» of entity "walmart" never occurs in the article; the nearest form is «Walmart»: write each form as the article has it',
  ]);
});

test("refuses an alias that occurs only inside another word", () => {
  const story = breakStory('"Walmart"', '"Walm"');
  expect(listRefusals({ story })).toEqual([
    'story.json:40:9 alias «Walm» of entity "walmart" stands in the article only inside other words or longer names: remove it, or write the whole form',
  ]);
});

test("refuses an alias like nothing in the article", () => {
  const story = breakStory('"Walmart"', '"Xyzzy"');
  expect(listRefusals({ story })).toEqual([
    'story.json:40:9 alias «Xyzzy» of entity "walmart" never occurs in the article: write each form as the article has it',
  ]);
});

test("refuses an alias of two owners", () => {
  const story = breakStory(
    '"aliases": [\n        "أمازون"',
    '"aliases": [\n        "أمازون", "Walmart"',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:74:19 alias «Walmart» of entity "amazon" belongs to entity "walmart" already: a form of a name has one owner',
  ]);
});

test("refuses an alias written twice", () => {
  const story = breakStory('"Walmart"', '"Walmart", "Walmart"');
  expect(listRefusals({ story })).toEqual([
    'story.json:40:20 alias «Walmart» of entity "walmart" is written twice: keep one',
  ]);
});

test("names what differs in an alias that looks like the article's words", () => {
  const story = breakStory('"أمازون"', '"أمـازون"');
  expect(listRefusals({ story })).toEqual([
    'story.json:74:9 alias «أمـازون» of entity "amazon" never occurs in the article letter for letter: the words at article.txt:2:72 look the same, but after «أم» the article has nothing, the story has U+0640 (tatweel): write each form as the article has it',
  ]);
});

test.each([
  [" أمازون", "begins with U+0020 (space): remove it"],
  ["أمازون\u00a0", "ends with U+00A0 (no-break space): remove it"],
  ["\u200bأمازون", "begins with U+200B (zero-width space): remove it"],
  [" \u200b ", "holds nothing that can be seen: write a text"],
])("says at which end of the alias %j the space is", (alias, words) => {
  const story = breakStory('"أمازون"', JSON.stringify(alias));
  expect(listRefusals({ story })).toEqual([`story.json:74:9 alias 1 of entity "amazon" ${words}`]);
});

test("accepts an alias that stands in the article only after لل, or only beside another form", () => {
  const article = anArticle.replace("قال ساتيا ناديلا", "قيل للرملي");
  const story = breakStory('"ساتيا ناديلا"', '"الرملي"');
  expect(article).toContain("وولمارت Walmart");
  expect(listRefusals({ article, story })).toEqual([]);
});
