import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../i18n/allWords.ts";
import { applyFilter, emptyFilter } from "../../../model/story/filter.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { aStory } from "../../../testing/aStory.ts";
import { createDrawing } from "../scene/createDrawing.ts";
import { boundsAt, frameNodes } from "./frameNodes.ts";

const index = createStoryIndex(aStory());
const nodes = [
  ...createDrawing(index, applyFilter(index, emptyFilter), "tall", wordingOf("ar")).nodes.values(),
];
const stage = { width: 390, height: 240 };

describe("the frame of some names", () => {
  it("fills the stage with them, labels and all, in the middle", () => {
    const { middle, scale } = frameNodes(nodes, "ar", stage, 50);
    const { left, right, top, bottom } = boundsAt(nodes, "ar", scale);
    const [across, down] = [(right - left) / stage.width, (bottom - top) / stage.height];
    expect(Math.max(across, down)).toBeLessThanOrEqual(1);
    expect(Math.max(across, down)).toBeGreaterThan(0.9);
    expect(middle.x * scale).toBeCloseTo((left + right) / 2);
    expect(middle.y * scale).toBeCloseTo((top + bottom) / 2);
  });

  it("is never nearer than it is asked for", () => {
    expect(frameNodes(nodes.slice(0, 1), "en", stage, 1.6).scale).toBe(1.6);
  });
});
