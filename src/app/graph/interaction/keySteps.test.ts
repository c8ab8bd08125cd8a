import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../i18n/allWords.ts";
import { applyFilter, emptyFilter } from "../../../model/story/filter.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import type { DrawnTarget } from "../../../model/story/view.ts";
import { aStory } from "../../../testing/aStory.ts";
import { createDrawing } from "../scene/createDrawing.ts";
import { stepTo, walkFrom } from "./keySteps.ts";

// Amazon stands left of Walmart, Microsoft below at its right, Nadella at the bottom.
const index = createStoryIndex(aStory());
const drawing = createDrawing(index, applyFilter(index, emptyFilter), "tall", wordingOf("ar"));
const entity = (id: string): DrawnTarget => ({ kind: "entity", id });
const relation = (id: string): DrawnTarget => ({ kind: "relation", id });

describe("an arrow key", () => {
  it("goes from a name to the nearest one that way", () => {
    expect(stepTo(drawing, entity("walmart"), "left")).toEqual(entity("amazon"));
    expect(stepTo(drawing, entity("walmart"), "down")).toEqual(entity("microsoft"));
  });

  it("goes from a connection to that of its ends which lies that way, and to no other name", () => {
    const between = relation("walmart-microsoft-partnership");
    expect(stepTo(drawing, between, "up")).toEqual(entity("walmart"));
    expect(stepTo(drawing, between, "down")).toEqual(entity("microsoft"));
  });

  it("goes to a side's heading as to a name, and from there on", () => {
    const [[id, { x, y }] = ["", { x: 0, y: 0 }]] = drawing.sides;
    const side: DrawnTarget = { kind: "side", id };
    const [first] = drawing.nodes.values();
    if (!first) throw new Error("The drawing has no node");
    const below = { ...first, home: { x, y: y + 3 } };
    const near = { ...drawing, nodes: new Map([...drawing.nodes, [below.id, below]]) };
    expect(stepTo(near, entity(below.id), "up")).toEqual(side);
    expect(stepTo(near, side, "down")).toEqual(entity(below.id));
  });

  it("stays where nothing lies that way, and where it stands on what is not drawn", () => {
    expect(stepTo(drawing, entity("amazon"), "left")).toBeNull();
    expect(stepTo(drawing, entity("nobody"), "left")).toBeNull();
  });
});

describe("a page key", () => {
  const [first, second] = ["walmart-microsoft-partnership", "walmart-amazon-competition"];

  it("walks the connections of a name, one after another, and around", () => {
    expect(walkFrom(index, entity("walmart"), "walmart", "PageDown")).toEqual(relation(first));
    expect(walkFrom(index, relation(first), "walmart", "PageDown")).toEqual(relation(second));
    expect(walkFrom(index, relation(second), "walmart", "PageDown")).toEqual(relation(first));
  });

  it("walks them backwards too, from the last", () => {
    expect(walkFrom(index, entity("walmart"), "walmart", "PageUp")).toEqual(relation(second));
    expect(walkFrom(index, relation(second), "walmart", "PageUp")).toEqual(relation(first));
  });

  it("keeps to the name that the walk began at: from its connection, not from the connection's other end", () => {
    const before = relation("walmart-microsoft-partnership");
    expect(walkFrom(index, before, "microsoft", "PageDown")).toEqual(
      relation("nadella-microsoft-work"),
    );
  });

  it("does nothing for a name without connections, nor is any other key one", () => {
    expect(walkFrom(index, entity("nobody"), "nobody", "PageDown")).toBeNull();
    expect(walkFrom(index, entity("walmart"), "walmart", "a")).toBeNull();
  });
});

describe("Home and End", () => {
  it("go to the first and the last name in rank", () => {
    expect(walkFrom(index, entity("amazon"), "amazon", "Home")).toEqual(entity("walmart"));
    expect(walkFrom(index, entity("walmart"), "walmart", "End")).not.toEqual(entity("walmart"));
  });
});
