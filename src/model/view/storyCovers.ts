import type { Story } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { Cover } from "./segments.ts";

const known = new WeakMap<Story, readonly Cover[]>();

/** Every mention, piece of relation evidence, quote and misprint of the story, as covers of the article. Made once a story. */
export function storyCovers({ story }: StoryIndex): readonly Cover[] {
  const covers = known.get(story) ?? makeCovers(story);
  known.set(story, covers);
  return covers;
}

function makeCovers(story: Story): Cover[] {
  return [
    ...story.entities.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => ({ kind: "mention" as const, id, start, end })),
    ),
    ...story.relations.flatMap(({ id, evidence }) =>
      evidence.map(({ start, end }) => ({ kind: "evidence" as const, id, start, end })),
    ),
    ...story.quotes.map(({ id, start, end }) => ({ kind: "quote" as const, id, start, end })),
    ...(story.misprints ?? []).map(({ start, end }) => ({
      kind: "misprint" as const,
      id: "",
      start,
      end,
    })),
  ];
}
