import { describe, expect, it } from "vitest";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { emptyFilter } from "../story/filter.ts";
import { forms } from "../story/kinds.ts";
import type { StoryDrawing } from "../story/story.ts";
import { createStoryIndex, type StoryIndex } from "../story/storyIndex.ts";
import { aView, type Selection, type View } from "../story/view.ts";
import { mostOpened } from "./mostOpened.ts";
import {
  countMore,
  mostAround,
  mostWithFar,
  mostWithOpened,
  surroundingsOf,
} from "./surroundings.ts";
import { isLarge, listedOf, visibilityOf } from "./visibility.ts";

const small = createStoryIndex(aStory());

const drawingOf = (ids: readonly string[], relations?: string[]): StoryDrawing => ({
  width: 360,
  height: 350,
  nodes: Object.fromEntries(ids.map((id) => [id, { x: 0, y: 0, label: "below" }])),
  headings: {},
  captions: {},
  ...(relations && { relations }),
});

/** A hub related to `count` others, and the last of them to one more; the drawings hold the hub and the first twenty. */
function aLargeStory(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `entity-${at}`);
  const entities = ["hub", ...ids, "far"].map((id) => anEntity({ id }));
  const relations = ids.map((id) => aRelation({ id: `tie-${id}`, source: "hub", target: id }));
  const last = aRelation({ id: "tie-far", source: ids.at(-1) ?? "", target: "far" });
  const chord = aRelation({ id: "chord", source: "entity-0", target: "entity-1" });
  const stored = drawingOf(
    ["hub", ...ids.slice(0, 20)],
    ids.slice(0, 20).map((id) => `tie-${id}`),
  );
  return createStoryIndex(
    aStory({
      entities,
      relations: [...relations, last, chord],
      quotes: [],
      events: [],
      drawings: { tall: stored, wide: stored, short: stored },
    }),
  );
}

const large = aLargeStory(100);

const drawnBy = (index: StoryIndex, selection: Selection, change: Partial<View> = {}) =>
  visibilityOf(index, { ...aView("ar", selection), ...change }, "tall", surroundingsOf).drawn;

const entity = (id: string): Selection => ({ kind: "entity", id });

describe("what is in sight", () => {
  it("is the whole of a small story, in every form", () => {
    for (const form of forms) {
      const { listed, drawn, around } = visibilityOf(small, aView("ar", entity("amazon")), form);
      expect(listed.entities.size).toBe(small.story.entities.length);
      expect(drawn.entities.size).toBe(small.story.entities.length);
      expect(drawn.relations.size).toBe(small.story.relations.length);
      expect(around).toBeUndefined();
    }
  });

  it("loses what the filter puts away, in the list as in the picture", () => {
    const filter = { ...emptyFilter, relationKinds: ["partnership" as const] };
    const { listed, drawn } = visibilityOf(small, { ...aView("ar"), filter }, "wide");
    for (const { relations } of [listed, drawn]) {
      const kinds = [...relations].map((id) => small.relations.get(id)?.kind);
      expect(kinds).not.toContain("partnership");
    }
  });

  it("shrinks to the surroundings of an entity in focus", () => {
    const view = { ...aView("ar", entity("amazon")), depth: 1 as const };
    const tied = (small.relationsOf.get("amazon") ?? []).flatMap((relation) => [
      relation.source,
      relation.target,
    ]);
    expect([...listedOf(small, view).entities].sort()).toEqual(
      [...new Set(["amazon", ...tied])].sort(),
    );
  });

  it("depends on the form: a story may fit one and be too large for another", () => {
    const index = aLargeStory(33);
    expect(isLarge(index.story, "tall")).toBe(true);
    expect(isLarge(index.story, "wide")).toBe(false);
    expect(visibilityOf(index, aView("ar"), "tall").drawn.entities.size).toBe(21);
    expect(visibilityOf(index, aView("ar"), "wide").drawn.entities.size).toBe(35);
  });

  it("is the same object for the same question", () => {
    const ask = () => visibilityOf(large, aView("ar", entity("hub")), "tall", surroundingsOf);
    const first = ask();
    visibilityOf(large, aView("ar", entity("hub")), "wide", surroundingsOf);
    expect(ask()).toBe(first);
  });
});

describe("the overview of a large story", () => {
  const overview = visibilityOf(large, aView("ar"), "tall", surroundingsOf);

  it("draws what its drawing holds, names and relations, and lists all", () => {
    expect(overview.listed.entities.size).toBe(102);
    expect(overview.around).toBeUndefined();
    expect(overview.drawn.entities.size).toBe(21);
    expect(overview.drawn.relations.has("tie-entity-0")).toBe(true);
    expect(overview.drawn.relations.has("chord")).toBe(false);
  });

  it("stays while a side is chosen or a pair is to be picked", () => {
    for (const selection of [
      { kind: "side", id: "alliance" },
      { kind: "pick", of: "path" },
    ] as const)
      expect(drawnBy(large, selection)).toEqual(overview.drawn);
  });

  it("loses what the filter puts away", () => {
    const filter = { ...emptyFilter, sides: ["alliance"] };
    expect(drawnBy(large, { kind: "overview" }, { filter }).entities.size).toBe(0);
  });
});

describe("a choice in a large story", () => {
  it("draws what is chosen and its heaviest neighbours, as many as can be read", () => {
    const { entities, relations } = drawnBy(large, entity("hub"));
    expect(entities.size).toBe(mostAround.tall);
    expect(entities.has("hub")).toBe(true);
    for (const id of relations) {
      const relation = large.relations.get(id);
      expect(entities.has(relation?.source ?? "")).toBe(true);
      expect(entities.has(relation?.target ?? "")).toBe(true);
    }
  });

  it("leaves the overview as it is where nothing tells what is around", () => {
    const { drawn, around } = visibilityOf(aLargeStory(100), aView("ar", entity("far")), "tall");
    expect(drawn.entities.size).toBe(21);
    expect(around).toBeUndefined();
  });

  it("draws the relations among the neighbours too", () => {
    expect(drawnBy(large, entity("hub")).relations.has("chord")).toBe(true);
  });

  it("fills up with the neighbours' own neighbours where there are few", () => {
    expect([...drawnBy(large, entity("far")).entities].sort()).toEqual(["entity-99", "far", "hub"]);
    const { entities } = drawnBy(large, entity("entity-99"));
    expect([...entities]).toEqual(expect.arrayContaining(["far", "hub", "entity-0"]));
    expect(entities.size).toBe(mostWithFar.tall);
  });

  it("draws both ends of a relation, and all names of a path and no other", () => {
    const { entities } = drawnBy(large, { kind: "relation", id: "tie-far" });
    expect([...entities]).toEqual(expect.arrayContaining(["far", "entity-99"]));
    const path = drawnBy(large, { kind: "path", from: "far", to: "entity-5" });
    expect([...path.entities].sort()).toEqual(["entity-5", "entity-99", "far", "hub"]);
  });

  it("draws no more names than its form has room for", () => {
    const opened = Array.from({ length: 6 }, () => "hub");
    const { entities } = drawnBy(large, entity("hub"), { opened });
    expect(entities.size).toBe(mostWithOpened.tall);
    expect(entities.has("hub")).toBe(true);
  });

  it("holds to the filter", () => {
    const filter = { ...emptyFilter, relationKinds: ["partnership" as const] };
    expect(drawnBy(large, entity("hub"), { filter }).relations.size).toBe(0);
  });
});

describe("opening a name of a large story", () => {
  const view = aView("ar", entity("hub"));
  const all = listedOf(large, view);

  it("adds its next neighbours each time, and says how many are left", () => {
    expect(countMore(large, view, all, "tall", "hub")).toBe(100 - (mostAround.tall - 1));
    const once = { ...view, opened: ["hub"] };
    expect(visibilityOf(large, once, "wide", surroundingsOf).drawn.entities.size).toBe(
      mostAround.wide + mostOpened,
    );
    expect(countMore(large, once, all, "tall", "hub")).toBe(
      100 - (mostAround.tall - 1) - mostOpened,
    );
  });

  it("reaches every neighbour in the end", () => {
    const opened = Array.from({ length: 8 }, () => "hub");
    const seen = new Set(
      ["none", ...opened].flatMap((_, at) => [
        ...drawnBy(large, entity("hub"), { opened: opened.slice(0, at) }).entities,
      ]),
    );
    expect(countMore(large, { ...view, opened }, all, "tall", "hub")).toBe(0);
    expect(seen.size).toBe(101);
  });

  it("is not offered for what has no more", () => {
    expect(countMore(large, aView("ar", entity("far")), all, "tall", "far")).toBe(0);
  });
});
