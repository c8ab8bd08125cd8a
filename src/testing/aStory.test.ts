import * as v from "valibot";
import { expect, test } from "vitest";
import { createTextIndex } from "../model/story/span.ts";
import { storySchema } from "../model/story/story.ts";
import { aStory } from "./aStory.ts";

test("the story that tests build is one of the public format", () => {
  const story = aStory();
  expect(v.parse(storySchema, story)).toEqual(story);
});

test("its passages and mentions stand where they say", () => {
  const { article, entities, relations, quotes, events } = aStory();
  const { slice } = createTextIndex(article.text);
  for (const passage of [...relations.flatMap(({ evidence }) => evidence), ...quotes, ...events]) {
    expect(slice(passage)).toBe(passage.exact);
  }
  for (const { aliases, mentions } of entities) {
    expect(mentions.map(slice).every((name) => aliases.includes(name))).toBe(true);
  }
});
