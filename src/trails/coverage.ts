import type { Span } from "../story/story.ts";
import { overlaps, type StoryIndex } from "../story/storyIndex.ts";

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

function cover({ story }: StoryIndex): CoveredSentence[] {
  return story.article.sentences.map((span) => ({
    span,
    relations: story.relations
      .filter(({ evidence }) => evidence.some((passage) => overlaps(passage, span)))
      .map(({ id }) => id),
    quotes: story.quotes.filter((quote) => overlaps(quote, span)).map(({ id }) => id),
  }));
}
