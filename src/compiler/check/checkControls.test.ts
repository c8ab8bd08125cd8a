import { expect, test } from "vitest";
import { anArticle } from "../../testing/aStory.ts";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

test("refuses a bidi control in a text", () => {
  const story = breakStory('"The alliance"', '"The \u202ealliance"');
  expect(listRefusals({ story })).toEqual([
    "story.json:18:15 this text holds the invisible control U+202E: remove it, the pages set the direction themselves",
  ]);
});

test("refuses an escaped bidi control in a text", () => {
  const story = breakStory('"The alliance"', '"The \\u2067alliance"');
  expect(listRefusals({ story })).toEqual([
    "story.json:18:15 this text holds the invisible control U+2067: remove it, the pages set the direction themselves",
  ]);
});

test("refuses a direction mark outside the article's words", () => {
  const story = breakStory('"The alliance"', '"The alliance\u200f"');
  expect(listRefusals({ story })).toEqual([
    "story.json:18:15 this text holds the invisible control U+200F: remove it, the pages set the direction themselves",
  ]);
});

test("accepts a direction mark that the article has in the same words", () => {
  const article = anArticle.replace("أقوى معا", "أقوى \u200fمعا");
  const story = breakStory('"exact": "نحن أقوى معا"', '"exact": "نحن أقوى \u200fمعا"');
  expect(listRefusals({ article, story })).toEqual([]);
});
