import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../i18n/allWords.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { anEntity, aRelation, aStory } from "../../../testing/aStory.ts";
import { createDrawing, homeIn } from "./createDrawing.ts";
import { createGrounds, groundEdge } from "./createGrounds.ts";
import { createGroups, groupPath } from "./createGroups.ts";

const ids = ["holder", "one", "two", "stranger"];
const story = aStory({
  sides: ["a", "b", "c", "d"].map((id) => ({ id, name: { ar: id, en: id } })),
  entities: ids.map((id, at) =>
    anEntity({
      id,
      side: ["a", "b", "c", "d"][at] ?? "a",
      ...(at === 0 && { holds: ["one", "two"] }),
    }),
  ),
  relations: [aRelation({ id: "through", source: "holder", target: "two", via: "one" })],
});
const index = createStoryIndex(story);
const drawingOf = (entities: readonly string[]) =>
  createDrawing(
    index,
    { entities: new Set(entities), relations: new Set(["through"]) },
    "tall",
    wordingOf("en"),
  );

describe("a group", () => {
  it("holds a name and those that belong to it, of which some may be put away", () => {
    const [group, ...others] = createGroups(drawingOf(ids));
    expect(others).toEqual([]);
    expect(group?.nodes.map(({ id }) => id)).toEqual(["holder", "one", "two"]);
    expect(createGroups(drawingOf(["holder", "two"]))[0]?.nodes).toHaveLength(2);
  });

  it("goes with its name, and with the last that belongs to it", () => {
    expect(createGroups(drawingOf(["one", "two"]))).toEqual([]);
    expect(createGroups(drawingOf(["holder", "stranger"]))).toEqual([]);
  });

  it("has another outline for a small stage, which leaves some of its names out", () => {
    const shown = (near: readonly string[]) => {
      const { nodes } = drawingOf(ids);
      const placed = [...nodes].map(
        ([id, node]) => [id, { ...node, isNear: near.includes(id) }] as const,
      );
      return createGroups({ nodes: new Map(placed) }).map((group) => [
        group.at,
        group.nodes.map(({ id }) => id).join(),
      ]);
    };
    expect(shown([])).toEqual([[undefined, "holder,one,two"]]);
    expect(shown(["two"])).toEqual([
      ["near", "holder,one,two"],
      ["far", "holder,one"],
    ]);
    expect(shown(["one", "two"])).toEqual([["near", "holder,one,two"]]);
    expect(shown(["holder"])).toEqual([["near", "holder,one,two"]]);
  });

  it("is drawn as one closed outline with round corners", () => {
    const drawing = drawingOf(ids);
    const [group] = createGroups(drawing);
    expect(group && groupPath(group, homeIn(drawing.nodes))).toMatch(/^M[-\d.,LA ]+Z$/);
  });
});

describe("a ground's edge", () => {
  it("is drawn of a third and a fourth side", () => {
    const drawing = drawingOf(ids);
    const edges = createGrounds(index, drawing).map((ground) =>
      groundEdge(ground, homeIn(drawing.nodes)),
    );
    expect(edges.map((edge) => edge !== undefined)).toEqual([false, false, true, true]);
  });
});

describe("a relation through a third name", () => {
  it("is drawn while all three are", () => {
    expect([...drawingOf(ids).links.keys()]).toEqual(["through"]);
    expect(drawingOf(ids).links.get("through")?.home.first).toBeDefined();
    expect(drawingOf(["holder", "two"]).links.size).toBe(0);
  });
});
