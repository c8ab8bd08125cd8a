// @vitest-environment jsdom
import { expect, it } from "vitest";
import { relationKinds } from "../../model/story/kinds.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aStory } from "../../testing/aStory.ts";
import { mountPart } from "../mountPart.tsx";
import { Marks } from "./Marks.tsx";

/** More units than the outline of any mark is long: around a square of 40, each of its lines twice. */
const longest = 4 * 40 * 2;

it("a mark has one dash of its own, longer than its outline, and takes none of its line", async () => {
  const { page } = await mountPart(createStoryIndex(aStory()), "", <Marks />);
  const dashes = relationKinds.map((kind) =>
    page.querySelector(`#mark-${kind}-main path`)?.getAttribute("stroke-dasharray"),
  );
  for (const dash of dashes) {
    expect(dash).toMatch(/^\d+$/);
    expect(Number(dash)).toBeGreaterThan(longest);
  }
});
