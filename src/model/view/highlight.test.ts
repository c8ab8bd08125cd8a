import { describe, expect, it } from "vitest";
import { aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { overview } from "../story/view.ts";
import { emphasisOf, highlightOf } from "./highlight.ts";

const index = createStoryIndex(aStory());
const [first] = index.story.relations;
const relation = { kind: "relation", id: first?.id ?? "" } as const;
const source = { kind: "entity", id: first?.source ?? "" } as const;
const target = { kind: "entity", id: first?.target ?? "" } as const;

describe("emphasis", () => {
  it("is plain everywhere while nothing is chosen", () => {
    const highlight = highlightOf(index, overview, null);
    expect(emphasisOf(highlight, source)).toBe("plain");
    expect(emphasisOf(highlight, relation)).toBe("plain");
  });

  it("keeps a chosen entity with its relations and their other ends", () => {
    const highlight = highlightOf(index, source, null);
    expect(emphasisOf(highlight, source)).toBe("chosen");
    expect(emphasisOf(highlight, relation)).toBe("near");
    expect(emphasisOf(highlight, target)).toBe("near");
  });

  it("fades what a chosen entity has no relation with", () => {
    const highlight = highlightOf(index, source, null);
    expect(emphasisOf(highlight, { kind: "entity", id: "stranger" })).toBe("far");
  });

  it("keeps a chosen relation with its two ends", () => {
    const highlight = highlightOf(index, relation, null);
    expect(emphasisOf(highlight, relation)).toBe("chosen");
    expect(emphasisOf(highlight, source)).toBe("near");
    expect(emphasisOf(highlight, target)).toBe("near");
  });

  it("lights the speaker of a chosen quote and those it speaks of", () => {
    const [quote] = index.story.quotes;
    const highlight = highlightOf(index, { kind: "quote", id: quote?.id ?? "" }, null);
    expect(emphasisOf(highlight, { kind: "entity", id: quote?.speaker ?? "" })).toBe("chosen");
    for (const id of quote?.about ?? [])
      expect(emphasisOf(highlight, { kind: "entity", id })).toBe("near");
  });

  it("follows what is pointed at before what is chosen", () => {
    const highlight = highlightOf(index, source, relation);
    expect(emphasisOf(highlight, relation)).toBe("chosen");
    expect(emphasisOf(highlight, source)).toBe("near");
  });
});
