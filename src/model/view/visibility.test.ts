import { describe, expect, it } from "vitest";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { emptyFilter } from "../story/filter.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { aView } from "../story/view.ts";
import { mostDrawn, visibilityOf } from "./visibility.ts";

const small = createStoryIndex(aStory());

/** A hub related to `count` others, and the last of them to one more. */
function aLargeStory(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `entity-${at}`);
  const entities = ["hub", ...ids, "far"].map((id) => anEntity({ id }));
  const relations = ids.map((id) => aRelation({ id: `tie-${id}`, source: "hub", target: id }));
  const last = aRelation({ id: "tie-far", source: ids.at(-1) ?? "", target: "far" });
  return createStoryIndex(
    aStory({ entities, relations: [...relations, last], quotes: [], events: [] }),
  );
}

describe("what is in sight", () => {
  it("is the whole of a small story", () => {
    const { listed, drawn } = visibilityOf(small, aView("ar"));
    expect(listed.entities.size).toBe(small.story.entities.length);
    expect(drawn.relations.size).toBe(small.story.relations.length);
  });

  it("loses what the filter puts away, in the list as in the picture", () => {
    const filter = { ...emptyFilter, relationKinds: ["partnership" as const] };
    const { listed, drawn } = visibilityOf(small, { ...aView("ar"), filter });
    for (const { relations } of [listed, drawn]) {
      const kinds = [...relations].map((id) => small.relations.get(id)?.kind);
      expect(kinds).not.toContain("partnership");
    }
  });

  it("shrinks to the surroundings of an entity in focus", () => {
    const view = { ...aView("ar", { kind: "entity", id: "amazon" }), depth: 1 as const };
    const { listed } = visibilityOf(small, view);
    const tied = (small.relationsOf.get("amazon") ?? []).flatMap((relation) => [
      relation.source,
      relation.target,
    ]);
    expect([...listed.entities].sort()).toEqual([...new Set(["amazon", ...tied])].sort());
  });

  it("never draws more of a large story than can be read, and lists all of it", () => {
    const large = aLargeStory(400);
    const { listed, drawn } = visibilityOf(large, aView("ar"));
    expect(listed.entities.size).toBe(402);
    expect(drawn.entities.size).toBe(mostDrawn);
    expect(drawn.entities.has("hub")).toBe(true);
    for (const id of drawn.relations) {
      const relation = large.relations.get(id);
      expect(drawn.entities.has(relation?.source ?? "")).toBe(true);
      expect(drawn.entities.has(relation?.target ?? "")).toBe(true);
    }
  });

  it("draws what is chosen in a large story, however few its relations", () => {
    const large = aLargeStory(400);
    const { drawn } = visibilityOf(large, aView("ar", { kind: "entity", id: "far" }));
    expect(drawn.entities.has("far")).toBe(true);
    expect(drawn.entities.has("entity-399")).toBe(true);
    expect(drawn.entities.size).toBe(mostDrawn);
  });
});
