import { describe, expect, it } from "vitest";
import { aPassage, aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { passagesInContext } from "./passagesInContext.ts";

const index = createStoryIndex(aStory());
const words = aPassage("أعلنت وولمارت Walmart شراكة مع مايكروسوفت");

describe("passages in context", () => {
  it("come with their whole paragraph, unaltered", () => {
    const [paragraph] = passagesInContext(index, [words]);
    const text = paragraph?.runs.map((run) => run.text).join("");
    expect(text).toBe(paragraph && index.text.slice(paragraph.span));
    expect(text).toContain(words.exact);
  });

  it("are the only words that are marked", () => {
    const [paragraph] = passagesInContext(index, [words]);
    const marked = paragraph?.runs.filter(({ isMarked }) => isMarked).map(({ text }) => text);
    expect(marked).toEqual([words.exact]);
  });

  it("are marked as one where they overlap", () => {
    const [paragraph] = passagesInContext(index, [words, aPassage("Walmart شراكة")]);
    expect(paragraph?.runs.filter(({ isMarked }) => isMarked)).toHaveLength(1);
  });

  it("in two paragraphs give both, in the article's order", () => {
    const paragraphs = passagesInContext(index, [aPassage("نحن أقوى معا"), words]);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]?.span.start).toBeLessThan(paragraphs[1]?.span.start ?? 0);
  });
});
