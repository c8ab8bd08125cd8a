import { describe, expect, it } from "vitest";
import { applyFilter, emptyFilter } from "../../../model/story/filter.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { anEntity, aStory } from "../../../testing/aStory.ts";
import { boundsOfNodes } from "./boundsOfNodes.ts";
import { createDrawing, type Drawing } from "./createDrawing.ts";

function drawingOf(story = aStory()): Drawing {
  const index = createStoryIndex(story);
  return createDrawing(index, applyFilter(index, emptyFilter));
}

describe("the part of the picture that holds some nodes", () => {
  const drawing = drawingOf();

  it("holds each of them with room for its shape and its label", () => {
    const { x, y, width, height } = boundsOfNodes(drawing, ["amazon", "microsoft"]);
    for (const id of ["amazon", "microsoft"]) {
      const home = drawing.nodes.get(id)?.home ?? { x: 0, y: 0 };
      expect(home.x - x).toBeGreaterThan(20);
      expect(home.y - y).toBeGreaterThan(20);
      expect(x + width - home.x).toBeGreaterThan(20);
      expect(y + height - home.y).toBeGreaterThan(40);
    }
  });

  it("leaves room for a side's heading over a name that stands above its node", () => {
    const above = drawingOf(
      aStory({
        entities: [anEntity({ place: { x: 240, y: 180, label: "above" } })],
        relations: [],
      }),
    );
    const [plain, headed] = [drawing, above].map((each) => boundsOfNodes(each, ["walmart"]));
    expect(headed?.y).toBeLessThan(plain?.y ?? 0);
  });

  it("never reaches beyond the canvas", () => {
    const edge = drawingOf(
      aStory({ entities: [anEntity({ place: { x: 10, y: 5, label: "below" } })], relations: [] }),
    );
    expect(boundsOfNodes(edge, ["walmart"])).toMatchObject({ x: 0, y: 0 });
  });

  it("is the whole canvas where none of them is drawn", () => {
    const { width, height } = drawing;
    expect(boundsOfNodes(drawing, ["nobody"])).toEqual({ x: 0, y: 0, width, height });
  });
});
