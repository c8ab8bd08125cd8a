import { expect, test } from "vitest";
import { aStorySource, breakStory, listRefusals } from "../../testing/aStorySource.ts";

const earlier =
  "this story is written in format version 1: `npm run migrate -- story.json` brings it to version 2";

test("says of a story of version 1 how to bring it to this one, and nothing else", () => {
  const story = breakStory('"formatVersion": 2', '"formatVersion": 1').replace(
    "partnership",
    "work",
  );
  expect(listRefusals({ story })).toEqual([`story.json:183:20 ${earlier}`]);
  const { formatVersion, languages, ...without } = aStorySource();
  const earliest = JSON.stringify(without, null, 2);
  expect(listRefusals({ story: earliest })).toEqual([`story.json:1:1 ${earlier}`]);
});

test("says of a story with languages that it lacks its version", () => {
  const { formatVersion, ...without } = aStorySource();
  const story = JSON.stringify(without, null, 2);
  expect(listRefusals({ story })).toEqual([
    'story.json:1:1 missing field "formatVersion" in the story',
  ]);
});

test("refuses a later version, and judges nothing else of it", () => {
  const story = breakStory('"formatVersion": 2', '"formatVersion": 3').replace("partnership", "x");
  expect(listRefusals({ story })).toEqual([
    "story.json:183:20 this story is written in format version 3, and this is version 2 of the compiler: update the project to read it",
  ]);
});

test("refuses a version that is none", () => {
  const story = breakStory('"formatVersion": 2', '"formatVersion": "2"');
  expect(listRefusals({ story })).toEqual(['story.json:183:20 "formatVersion" must be 2, not "2"']);
});
