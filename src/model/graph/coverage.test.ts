import { expect, test } from "vitest";
import { aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { coverage } from "./coverage.ts";

test("says of every sentence what it bears", () => {
  const sentences = coverage(createStoryIndex(aStory()));
  expect(sentences.map(({ relations, quotes }) => ({ relations, quotes }))).toEqual([
    { relations: [], quotes: [] },
    { relations: ["walmart-microsoft-partnership"], quotes: [] },
    { relations: ["walmart-amazon-competition"], quotes: [] },
    { relations: ["nadella-microsoft-work"], quotes: ["nadella-stronger"] },
  ]);
});
