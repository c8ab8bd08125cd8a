// @vitest-environment jsdom
import { expect, test } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aStory } from "../../testing/aStory.ts";
import { mountPart } from "../mountPart.tsx";
import { OverviewCard } from "./OverviewCard.tsx";

test.each([
  ["", ["تواريخ وردت في المقال", "تصريحات في المقال"]],
  ["en/", ["Dates in the article", "Quotes"]],
])("/%s: a story without dates and quotes has no heading for them", async (root, headings) => {
  const headingsOf = async (story: ReturnType<typeof aStory>) => {
    const { texts } = await mountPart(createStoryIndex(story), root, <OverviewCard />);
    return texts("heading");
  };
  expect(await headingsOf(aStory())).toEqual(expect.arrayContaining(headings));
  const bare = await headingsOf(aStory({ quotes: [], events: [] }));
  for (const heading of headings) expect(bare).not.toContain(heading);
});
