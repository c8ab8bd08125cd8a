import { expect, test } from "vitest";
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
