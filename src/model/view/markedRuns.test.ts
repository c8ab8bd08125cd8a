import { describe, expect, it } from "vitest";
import { aPassage, aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { markedRuns } from "./markedRuns.ts";

const index = createStoryIndex(aStory());
const paragraph = index.story.article.paragraphs[1] ?? aPassage("أعلنت");
const words = aPassage("أعلنت وولمارت Walmart شراكة مع مايكروسوفت");
const markedIn = (passages: Parameters<typeof markedRuns>[2]) =>
  markedRuns(index, paragraph, passages)
    .filter(({ isMarked }) => isMarked)
    .map(({ text }) => text);

describe("the runs of a stretch", () => {
  it("join to the stretch, unaltered", () => {
    const runs = markedRuns(index, paragraph, [words]);
    expect(runs.map(({ text }) => text).join("")).toBe(index.text.slice(paragraph));
  });

  it("are marked where the passages stand, and nowhere else", () => {
    expect(markedIn([words])).toEqual([words.exact]);
    expect(markedIn([aPassage("نحن أقوى معا")])).toEqual([]);
  });

  it("are one where passages overlap, and apart where they do not", () => {
    expect(markedIn([words, aPassage("Walmart شراكة")])).toEqual([words.exact]);
    expect(markedIn([aPassage("عام 2018"), words])).toEqual([words.exact, "عام 2018"]);
  });
});
