import { describe, expect, it } from "vitest";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { overview, type Selection } from "../story/view.ts";
import { highlightOf } from "./highlight.ts";
import { isolateHighlight } from "./isolateHighlight.ts";

const index = createStoryIndex(theWalmartStory());

function lit(selection: Selection, ...facets: string[]) {
  const highlight = isolateHighlight(index, highlightOf(index, selection, null), facets);
  const named = (kind: string) =>
    [...(highlight?.near ?? [])].flatMap((key) => key.split(`${kind}:`)[1] ?? []).sort();
  return {
    chosen: [...(highlight?.chosen ?? [])],
    names: named("entity"),
    lines: named("relation"),
  };
}

const rivalries = index.story.relations.filter(({ kind }) => kind === "competition");

describe("what is lit while a kind is shown alone", () => {
  it("is every relation of the kind with its ends, where nothing is chosen", () => {
    const { chosen, names, lines } = lit(overview, "competition");
    expect(chosen).toEqual([]);
    expect(lines).toEqual(rivalries.map(({ id }) => id).sort());
    const ends = rivalries.flatMap(({ source, target }) => [source, target]);
    expect(names).toEqual([...new Set(ends)].sort());
  });

  it("is the name that is chosen and its own relations of the kind: who competes with Amazon", () => {
    const { chosen, names, lines } = lit({ kind: "entity", id: "amazon" }, "competition");
    expect(chosen).toEqual(["entity:amazon"]);
    expect(names).toEqual(["amazon", "microsoft", "walmart"]);
    const own = rivalries.filter(({ source, target }) => [source, target].includes("amazon"));
    expect(lines).toEqual(own.map(({ id }) => id).sort());
  });

  it("is all of the kind beside what is chosen, where that has none of it", () => {
    const { chosen, names, lines } = lit(
      { kind: "relation", id: "flipkart-india-location" },
      "role",
    );
    expect(chosen).toEqual(["relation:flipkart-india-location"]);
    expect(names).toEqual(expect.arrayContaining(["flipkart", "india", "gartner"]));
    expect(lines).toHaveLength(index.story.relations.filter(({ kind }) => kind === "role").length);
  });

  it("is what it was, where nothing is shown alone", () => {
    const highlight = highlightOf(index, { kind: "entity", id: "amazon" }, null);
    expect(isolateHighlight(index, highlight, [])).toBe(highlight);
    expect(isolateHighlight(index, null, [])).toBeNull();
  });
});
