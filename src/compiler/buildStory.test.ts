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
  expect(story.icons).toEqual([
    { id: "cloud", d: iconTable.cloud.d },
    { id: "shop", d: iconTable.shop.d },
  ]);
  expect(build(passages).icons).toBeUndefined();
});

test("puts the built-in kind under each own one, with its icon where an entity names none", () => {
  const { entities, relations, ...source } = aStorySource();
  const name = { ar: "نوع", en: "Kind" };
  const { entities: built, ...story } = build(new Map(Object.entries(spans)), {
    ...source,
    kinds: {
      entities: [{ id: "shop-chain", over: "company", name, icon: "shop" }],
      relations: [{ id: "pact", over: "support", name, line: "dotted", mark: "meeting" }],
    },
    entities: entities.map((one, at) => ({
      ...one,
      ...(at < 2 && { kind: "shop-chain" }),
      ...(at === 1 && { icon: "cloud" as const }),
    })),
    relations: relations.map((one, at) => (at === 0 ? { ...one, kind: "pact" } : one)),
  });
  expect(built.slice(0, 3).map(({ kind, ownKind, icon }) => [kind, ownKind, icon])).toEqual([
    ["company", "shop-chain", "shop"],
    ["company", "shop-chain", "cloud"],
    ["company", undefined, undefined],
  ]);
  const [pact, other] = story.relations;
  expect([pact?.kind, pact?.ownKind, pact?.symmetric]).toEqual(["support", "pact", false]);
  expect([other?.kind, other?.ownKind]).toEqual(["competition", undefined]);
  expect(story.kinds).toEqual({
    entities: [{ id: "shop-chain", over: "company", name }],
    relations: [{ id: "pact", over: "support", name, line: "dotted", mark: "meeting" }],
  });
  expect(story.icons?.map(({ id }) => id)).toEqual(["shop", "cloud"]);
});

test.each([
  [{}, undefined],
  [{ from: "2016", to: "2018-07" }, true],
  [{ to: "2030", ended: false }, undefined],
  [{ ended: true }, true],
])("%j says whether a relation is over", (dates, ended) => {
  const source = aStorySource();
  const relations = source.relations.map((one) => ({ ...one, ...dates }));
  const story = build(new Map(Object.entries(spans)), { ...source, relations });
  expect(story.relations.map((one) => one.ended)).toEqual([ended, ended]);
});

test("has its version and languages, and who stands on no side stands on neither", () => {
  const { entities, ...source } = aStorySource();
  const [first, ...others] = entities.map(({ side: _, ...entity }) => entity);
  const story = build(new Map(Object.entries(spans)), {
    ...source,
    entities: first ? [{ ...first, holds: ["microsoft"] }, ...others] : [],
  });
  expect(story).toMatchObject({ formatVersion: 2, language: "ar", languages: ["ar", "en"] });
  expect(new Set(story.entities.map(({ side }) => side))).toEqual(new Set(["neither"]));
  expect(story.entities[0]?.holds).toEqual(["microsoft"]);
});

test("makes no story in which a passage has no place", () => {
  expect(() => build(new Map())).toThrow("start");
});
