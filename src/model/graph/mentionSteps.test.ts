import fc from "fast-check";
import { expect, test } from "vitest";
import { anEntity, aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { mentionAt } from "./mentionSteps.ts";

const index = createStoryIndex(aStory());

test("goes through the mentions and round", () => {
  const total = index.entities.get("walmart")?.mentions.length ?? 0;
  expect(total).toBeGreaterThan(2);
  expect(mentionAt(index, "walmart", 0)).toMatchObject({ at: 0, previous: total - 1, next: 1 });
  expect(mentionAt(index, "walmart", total)).toEqual(mentionAt(index, "walmart", 0));
  expect(mentionAt(index, "walmart", -1)?.at).toBe(total - 1);
});

test("any number has its mention", () => {
  fc.assert(
    fc.property(fc.integer(), (n) => {
      const step = mentionAt(index, "walmart", n);
      expect(step?.mention).toEqual(index.entities.get("walmart")?.mentions[step?.at ?? -1]);
    }),
  );
});

test("there is none of what is never named, and none at no number", () => {
  const silent = createStoryIndex(aStory({ entities: [anEntity({ mentions: [] })] }));
  expect(mentionAt(silent, "walmart", 0)).toBeNull();
  expect(mentionAt(index, "nobody", 0)).toBeNull();
  expect(mentionAt(index, "walmart", Number.NaN)).toBeNull();
});
