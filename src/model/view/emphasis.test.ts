import { describe, expect, it } from "vitest";
import { aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { overview } from "../story/view.ts";
import { emphasisOf, litBy } from "./emphasis.ts";

const index = createStoryIndex(aStory());
const [tie] = index.story.relations;
const relation = { kind: "relation", id: tie?.id ?? "" } as const;
const source = { kind: "entity", id: tie?.source ?? "" } as const;
const target = { kind: "entity", id: tie?.target ?? "" } as const;

describe("emphasis", () => {
  it("is plain everywhere while nothing is chosen", () => {
    const lit = litBy(index, overview, null);
    expect(emphasisOf(lit, source)).toBe("plain");
    expect(emphasisOf(lit, relation)).toBe("plain");
  });

  it("keeps a chosen entity with its ties and their other ends", () => {
    const lit = litBy(index, source, null);
    expect(emphasisOf(lit, source)).toBe("chosen");
    expect(emphasisOf(lit, relation)).toBe("near");
    expect(emphasisOf(lit, target)).toBe("near");
  });

  it("fades what a chosen entity has no tie with", () => {
    const lit = litBy(index, source, null);
    expect(emphasisOf(lit, { kind: "entity", id: "stranger" })).toBe("far");
  });

  it("keeps a chosen relation with its two ends", () => {
    const lit = litBy(index, relation, null);
    expect(emphasisOf(lit, relation)).toBe("chosen");
    expect(emphasisOf(lit, source)).toBe("near");
    expect(emphasisOf(lit, target)).toBe("near");
  });

  it("lights the speaker of a chosen quote and those it speaks of", () => {
    const [quote] = index.story.quotes;
    const lit = litBy(index, { kind: "quote", id: quote?.id ?? "" }, null);
    expect(emphasisOf(lit, { kind: "entity", id: quote?.speaker ?? "" })).toBe("chosen");
    for (const id of quote?.about ?? [])
      expect(emphasisOf(lit, { kind: "entity", id })).toBe("near");
  });

  it("follows what is pointed at before what is chosen", () => {
    const lit = litBy(index, source, relation);
    expect(emphasisOf(lit, relation)).toBe("chosen");
    expect(emphasisOf(lit, source)).toBe("near");
  });
});
