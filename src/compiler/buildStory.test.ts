import { expect, test } from "vitest";
import { iconTable } from "../model/story/iconTable.ts";
import { anArticle } from "../testing/aStory.ts";
import { aStorySource, inARow } from "../testing/aStorySource.ts";
import { buildStory } from "./buildStory.ts";

const spans = {
  "relations/0/evidence/0": { start: 1, end: 2 },
  "relations/1/evidence/0": { start: 3, end: 4 },
  "quotes/0": { start: 5, end: 6 },
  "events/0": { start: 7, end: 8 },
};

/** Builds the small story from places that no search in its article would find. */
function build(passages: Parameters<typeof buildStory>[0]["passages"], source = aStorySource()) {
  return buildStory({
    source,
    text: anArticle,
    passages,
    mentions: new Map([["walmart", [{ start: 9, end: 10 }]]]),
    sha256: "0".repeat(64),
    layout: inARow,
  }).story;
}

test("takes passages and mentions as the checks found them, without a search of its own", () => {
  const { entities, relations, quotes, events } = build(new Map(Object.entries(spans)));
  const passages = [...relations.flatMap(({ evidence }) => evidence), ...quotes, ...events];
  expect(passages.map(({ start, end }) => ({ start, end }))).toEqual(Object.values(spans));
  expect(entities.map(({ mentions }) => mentions)).toEqual([[{ start: 9, end: 10 }], [], [], []]);
});

test("puts the icons that entities name into the story, each once, and no other", () => {
  const source = aStorySource();
  const icons = ["cloud", undefined, "cloud", "shop"] as const;
  const entities = source.entities.map((entity, at) => ({ ...entity, icon: icons[at] }));
  const passages = new Map(Object.entries(spans));
  const story = build(passages, { ...source, entities });
  expect(story.entities.map(({ icon }) => icon)).toEqual(icons);
  expect(story.icons?.map(({ id, name }) => [id, name.en])).toEqual([
    ["cloud", "Cloud"],
    ["shop", "Shop"],
  ]);
  expect(story.icons?.[0]?.d).toBe(iconTable.cloud.d);
  expect(build(passages).icons).toBeUndefined();
});

test("makes no story in which a passage has no place", () => {
  expect(() => build(new Map())).toThrow("start");
});
