import fc from "fast-check";
import { expect, test } from "vitest";
import { aStory } from "../../testing/aStory.ts";
import {
  applyFilter,
  countKinds,
  emptyFilter,
  type Filter,
  formatFilter,
  isEmptyFilter,
  parseFilter,
} from "./filter.ts";
import { entityKinds, relationKinds, standingKinds } from "./kinds.ts";
import { createStoryIndex } from "./storyIndex.ts";

const index = createStoryIndex(aStory());
const parse = (query: string) => parseFilter(new URLSearchParams(query));

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  relationKinds: fc.subarray([...relationKinds]),
  entityKinds: fc.subarray([...entityKinds]),
  sides: fc.subarray(["alliance", "amazon", "neither"]),
  standings: fc.subarray([...standingKinds]),
  only: fc.subarray(["competition", "icon.cloud", "person", "standing.planned"]),
});

test("reads what it writes, and one filter has one form", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const query = formatFilter(filter);
      expect(parse(query)).toEqual(filter);
      const turned = query.replace(/=([^&]*)/g, (_, all) => `=${all.split(",").toReversed()}`);
      expect(formatFilter(parse(turned))).toBe(query);
    }),
  );
});

test("writes compact pieces in a stable order", () => {
  const query = "hide=competition,person,side.amazon,standing.planned";
  expect(formatFilter(parse("hide=standing.planned,side.amazon&hide=person,competition"))).toBe(
    query,
  );
  expect(formatFilter(emptyFilter)).toBe("");
});

test("says what is shown alone beside what is put away, and takes no facet that the story has not", () => {
  const query = "hide=person&only=competition,icon.cloud";
  expect(formatFilter(parse("only=icon.cloud,competition&hide=person"))).toBe(query);
  expect(isEmptyFilter(parse("only=use"))).toBe(false);
  const params = new URLSearchParams("only=use,icon.castle,use,<b>");
  expect(parseFilter(params, { sides: [], facets: new Set(["use"]) }).only).toEqual(["use"]);
  expect(parse("only=<b>,use").only).toEqual(["use"]);
});

test("what is shown alone puts nothing away", () => {
  const { entities, relations } = applyFilter(index, parse("only=competition"));
  expect([entities.size, relations.size]).toEqual([4, 3]);
});

test("ignores unknown and repeated values, and sides that the story has not", () => {
  expect(parse("hide=,nonsense,side.<b>,standing.x,use,use").relationKinds).toEqual(["use"]);
  expect(isEmptyFilter(parse("hide=,nonsense,side.<b>,standing.x"))).toBe(true);
  expect(isEmptyFilter(parse(""))).toBe(true);
  const params = new URLSearchParams("hide=side.alliance,side.foreign,side.neither");
  expect(parseFilter(params, { sides: ["alliance"] }).sides).toEqual(["alliance", "neither"]);
});

test("no relation kind is named like an entity kind, so that a piece has one meaning", () => {
  const kinds: string[] = [...relationKinds, ...entityKinds];
  expect(new Set(kinds).size).toBe(kinds.length);
});

test("any query is read without a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const filter = parseFilter(new URLSearchParams([["hide", text]]));
      expect(parse(formatFilter(filter))).toEqual(filter);
    }),
  );
});

test("a relation falls with either end, its kind or its standing", () => {
  const left = (query: string) => [...applyFilter(index, parse(query)).relations];
  expect(left("hide=side.rival")).toEqual([
    "walmart-microsoft-partnership",
    "nadella-microsoft-work",
  ]);
  expect(left("hide=partnership,role")).toEqual(["walmart-amazon-competition"]);
  expect(left("hide=standing.stated")).toEqual([]);
});

test("an entity that loses all its relations stays only if it speaks a quote", () => {
  const left = (query: string) => [...applyFilter(index, parse(query)).entities];
  expect(left("hide=competition")).toEqual(["walmart", "microsoft", "satya-nadella"]);
  expect(left("hide=standing.stated")).toEqual(["satya-nadella"]);
});

test("an entity that never had a relation stays", () => {
  const lonely = createStoryIndex(aStory({ relations: [], quotes: [] }));
  expect(applyFilter(lonely, parse("hide=use")).entities.size).toBe(4);
});

test("what is left always holds both ends of every relation that is left", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const { entities, relations } = applyFilter(index, filter);
      for (const id of relations) {
        const relation = index.relations.get(id);
        expect(entities.has(relation?.source ?? "") && entities.has(relation?.target ?? "")).toBe(
          true,
        );
      }
    }),
  );
});

test("counts what the story has and what is shown of it", () => {
  const counts = countKinds(index, parse("hide=competition"));
  expect(counts.relationKinds).toEqual([
    { value: "partnership", total: 1, shown: 1 },
    { value: "competition", total: 1, shown: 0 },
    { value: "role", total: 1, shown: 1 },
  ]);
  expect(counts.sides).toEqual([
    { value: "alliance", total: 3, shown: 3 },
    { value: "rival", total: 1, shown: 0 },
  ]);
  expect(counts.standings).toEqual([{ value: "stated", total: 3, shown: 2 }]);
});

const kinds = {
  entities: [{ id: "ministry", over: "government" as const, name: { en: "Ministry" } }],
  relations: [
    { id: "gift", over: "payment" as const, name: { en: "Gift" } },
    { id: "bribe", over: "payment" as const, name: { en: "Bribe" } },
  ],
};

test("an address written for a former version still names the same kind", () => {
  expect(parse("hide=work&only=work")).toMatchObject({ relationKinds: ["role"], only: ["role"] });
  const facets = new Set(["role"]);
  expect(parseFilter(new URLSearchParams("only=work"), { facets }).only).toEqual(["role"]);
  const work = { entities: [], relations: [{ id: "work", over: "role" as const, name: {} }] };
  const own = parseFilter(new URLSearchParams("hide=work"), { kinds: work });
  expect(own.relationKinds).toEqual(["work"]);
});

test("a story's own kinds are read and written after the built-in ones, and unknown ones are not", () => {
  const query = "hide=payment,bribe,gift,person,ministry";
  const read = (text: string) => parseFilter(new URLSearchParams(text), { kinds });
  expect(formatFilter(read("hide=ministry,gift,loan,person,bribe,payment"))).toBe(query);
  expect(read(query)).toMatchObject({
    relationKinds: ["payment", "bribe", "gift"],
    entityKinds: ["person", "ministry"],
  });
  expect(parse(query).relationKinds).toEqual(["payment"]);
});

test("an own kind is put away and counted by itself, and not with the kind that it is over", () => {
  const { relations } = aStory();
  const bribes = relations.map((one) =>
    one.kind === "role" ? { ...one, kind: "payment" as const, ownKind: "bribe" } : one,
  );
  const own = createStoryIndex(aStory({ kinds, relations: bribes }));
  const leftBy = (relationKinds: string[]) =>
    applyFilter(own, { ...emptyFilter, relationKinds }).relations.size;
  expect([leftBy(["payment"]), leftBy(["bribe"])]).toEqual([3, 2]);
  expect(countKinds(own, emptyFilter).relationKinds.map(({ value }) => value)).toEqual([
    "partnership",
    "competition",
    "bribe",
  ]);
});
