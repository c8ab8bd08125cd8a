import { describe, expect, it } from "vitest";
import { aPassage, aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { evidenceSentences } from "./evidenceSentences.ts";

const story = aStory();
const index = createStoryIndex(story);
const [headline, announced, competes, said] = story.article.sentences;
const paragraph = story.article.paragraphs[1];
const spansOf = (...passages: string[]) =>
  evidenceSentences(index, passages.map(aPassage)).map(({ span }) => span);

describe("the sentences of evidence", () => {
  it("stand whole, in the author's order, which is best first, and not in the article's", () => {
    expect(spansOf("نحن أقوى معا", "شراكة بين", "شركة أمازون")).toEqual([said, headline, competes]);
  });

  it("stand once, however many passages they hold", () => {
    expect(spansOf("شركة أمازون", "عام 2018", "تنافس وولمارت", "Walmart شراكة")).toEqual([
      competes,
      announced,
    ]);
  });

  it("are one stretch where a passage runs over several, in the place of the first of them", () => {
    const both = { start: announced?.start, end: competes?.end };
    expect(spansOf("عام 2018. تنافس وولمارت")).toEqual([both]);
    expect(spansOf("شركة أمازون", "نحن أقوى", "عام 2018", "2018. تنافس")).toEqual([both, said]);
  });

  it("come with their paragraph where that says more than they do", () => {
    const sentences = evidenceSentences(index, ["شركة أمازون", "نحن أقوى معا"].map(aPassage));
    expect(sentences).toEqual([{ span: competes, paragraph }, { span: said }]);
  });

  it("are the passages themselves in an article of which no sentence is known", () => {
    const { text, sha256 } = story.article;
    const bare = createStoryIndex(
      aStory({ article: { text, sha256, sentences: [], paragraphs: [] } }),
    );
    const passage = aPassage("عام 2018");
    expect(evidenceSentences(bare, [passage])).toEqual([{ span: passage }]);
  });
});
