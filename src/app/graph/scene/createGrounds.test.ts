import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../i18n/allWords.ts";
import { lineHeight } from "../../../layout/geometry/canvas.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { aStory } from "../../../testing/aStory.ts";
import { createDrawing, homeIn } from "./createDrawing.ts";
import { createGrounds, groundPath } from "./createGrounds.ts";

const index = createStoryIndex(aStory());
const all = {
  entities: new Set(index.story.entities.map(({ id }) => id)),
  relations: new Set(index.story.relations.map(({ id }) => id)),
};

describe("the grounds of the sides", () => {
  it("hold everyone of their side, under the stored heading", () => {
    const drawing = createDrawing(index, all, "tall", wordingOf("ar"));
    const grounds = createGrounds(index, drawing);
    expect(grounds.map(({ id }) => id)).toEqual(["alliance", "rival"]);
    expect(grounds[0]?.heading).toEqual(index.story.drawings.tall.headings.alliance);
    expect(grounds[0]?.nodes.every(({ side }) => side === "alliance")).toBe(true);
  });

  it("go when no one of their side is in sight", () => {
    const drawing = createDrawing(
      index,
      { ...all, entities: new Set(["walmart"]) },
      "tall",
      wordingOf("ar"),
    );
    expect(createGrounds(index, drawing).map(({ id }) => id)).toEqual(["alliance"]);
  });

  it("have their heading over who is left when part of a side is put away", () => {
    const drawing = createDrawing(
      index,
      { ...all, entities: new Set(["microsoft"]) },
      "tall",
      wordingOf("ar"),
    );
    const [ground] = createGrounds(index, drawing);
    const home = drawing.nodes.get("microsoft")?.home;
    expect(ground?.heading.x).toBe(home?.x);
    expect(ground?.heading.y).toBeLessThan(home?.y ?? 0);
  });

  it("have it over a name that stands above the topmost of them", () => {
    const drawing = createDrawing(
      index,
      { ...all, entities: new Set(["microsoft"]) },
      "tall",
      wordingOf("ar"),
    );
    const headingFor = (labelSide: "above" | "below") => {
      const nodes = [...drawing.nodes].map(([id, node]) => [id, { ...node, labelSide }] as const);
      return createGrounds(index, { ...drawing, nodes: new Map(nodes) })[0]?.heading.y ?? 0;
    };
    expect(headingFor("above")).toBeLessThan(headingFor("below") - lineHeight / 2);
  });

  it("are drawn as one closed outline", () => {
    const drawing = createDrawing(index, all, "tall", wordingOf("ar"));
    const [ground] = createGrounds(index, drawing);
    if (!ground) throw new Error("no ground");
    expect(groundPath(ground, homeIn(drawing.nodes))).toMatch(/^M[-\d,L]+Z$/);
  });
});
