import { spansOver } from "../story/spansOver.ts";
import type { Span } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";

/** A sentence of the article (code points) with the ids of what it bears, in the story's order. */
export type CoveredSentence = {
  readonly span: Span;
  readonly relations: readonly string[];
  readonly quotes: readonly string[];
};

const known = new WeakMap<StoryIndex, readonly CoveredSentence[]>();

/** Every sentence of the article in order, with the relations whose evidence it holds some of, and its quotes. */
export function coverage(index: StoryIndex): readonly CoveredSentence[] {
  const sentences = known.get(index) ?? cover(index);
  known.set(index, sentences);
  return sentences;
}

/** Each passage looks for its sentences, not each sentence for its passages: stories have thousands of both. */
function cover({ story }: StoryIndex): CoveredSentence[] {
  const { sentences } = story.article;
  const covered = sentences.map((span) => {
    const relations: string[] = [];
    const quotes: string[] = [];
    return { span, relations, quotes };
  });
  const put = (list: "relations" | "quotes", id: string, passage: Span) => {
    const { from, to } = spansOver(sentences, passage);
    for (const sentence of covered.slice(from, to)) {
      if (sentence[list].at(-1) !== id) sentence[list].push(id);
    }
  };
  for (const { id, evidence } of story.relations) {
    for (const passage of evidence) put("relations", id, passage);
  }
  for (const quote of story.quotes) put("quotes", quote.id, quote);
  return covered;
}
