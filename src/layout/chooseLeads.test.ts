import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weights } from "../model/story/kinds.ts";
import { chooseLeads } from "./chooseLeads.ts";

type Name = { id: string; side: string; weight: (typeof weights)[number] };

const aName = (id: string, side: string, weight: Name["weight"] = "minor"): Name => ({
  id,
  side,
  weight,
});
const aTie = (source: string, target: string, weight: Name["weight"] = "minor") => ({
  id: `${source}-${target}`,
  source,
  target,
  weight,
});

/** Any story of up to 60 names on three sides. */
const anyStory = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    entities: fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        fc.record({
          id: fc.constant(`n${at}`),
          side: fc.constantFrom("a", "b", "neither"),
          weight: fc.constantFrom(...weights),
        }),
      ),
    ),
    relations: fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom(...weights)))
      .map((ties) =>
        ties
          .filter(([from, to]) => from !== to)
          .map(([from, to, weight], at) => ({
            ...aTie(`n${from}`, `n${to}`, weight),
            id: `t${at}`,
          })),
      ),
  }),
);

describe("the names of an overview", () => {
  it("are all of a story for which there is room", () => {
    const story = { entities: [aName("a", "x"), aName("b", "y")], relations: [aTie("a", "b")] };
    expect(chooseLeads(story, 2)).toBe(story);
  });

  it("fill the room, and only relations among them are drawn", () => {
    fc.assert(
      fc.property(anyStory, fc.integer({ min: 1, max: 40 }), (story, room) => {
        const { entities, relations } = chooseLeads(story, room);
        expect(entities).toHaveLength(Math.min(room, story.entities.length));
        const ids = new Set<string>(entities.map(({ id }) => id));
        for (const { source, target } of relations) {
          expect(ids.has(source)).toBe(true);
          expect(ids.has(target)).toBe(true);
        }
      }),
    );
  });

  it("hang together as far as their relations let them, though many relations are left out", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { entities, relations } = chooseLeads(story, 12);
        const ids = new Set<string>(entities.map(({ id }) => id));
        const among = story.relations.filter(
          ({ source, target }) => ids.has(source) && ids.has(target),
        );
        expect(countParts(ids, relations)).toBe(countParts(ids, among));
      }),
    );
  });

  it("hold the leads of each side, also of a small one", () => {
    const entities = [
      ...Array.from({ length: 40 }, (_, at) => aName(`big-${at}`, "big")),
      aName("big-lead", "big", "lead"),
      ...Array.from({ length: 4 }, (_, at) => aName(`small-${at}`, "small")),
      aName("small-lead", "small", "lead"),
    ];
    const { entities: chosen } = chooseLeads({ entities, relations: [] }, 10);
    const ids = chosen.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["big-lead", "small-lead"]));
    expect(chosen.filter(({ side }) => side === "small").length).toBeGreaterThanOrEqual(3);
  });

  it("are those with the most relations among the equally heavy, and those related to others first", () => {
    const names = ["hub", "leaf-1", "leaf-2", "alone", "far-1", "far-2", "far-3"];
    const relations = [
      aTie("hub", "leaf-1"),
      aTie("hub", "leaf-2"),
      aTie("hub", "far-1"),
      aTie("far-2", "far-3"),
    ];
    const story = { entities: names.map((id) => aName(id, "x")), relations };
    const { entities } = chooseLeads(story, 4);
    expect(entities.map(({ id }) => id)).toEqual(["hub", "leaf-1", "leaf-2", "far-1"]);
  });
});

function countParts(ids: ReadonlySet<string>, ties: readonly { source: string; target: string }[]) {
  const left = new Set(ids);
  let parts = 0;
  for (const first of ids) {
    if (!left.delete(first)) continue;
    parts += 1;
    const open = [first];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { source, target } of ties) {
        if (source !== at && target !== at) continue;
        const other = source === at ? target : source;
        if (left.delete(other)) open.push(other);
      }
    }
  }
  return parts;
}
