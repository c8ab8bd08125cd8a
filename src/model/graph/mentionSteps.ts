import type { Span } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";

/** One mention of an entity among all: numbers count from 0; `previous` and `next` go round. */
type MentionStep = {
  readonly mention: Span;
  readonly at: number;
  readonly total: number;
  readonly previous: number;
  readonly next: number;
};

/** The mention of an entity at `n`, whole or not, below 0 or past the last (it goes round); null if there is none. */
export function mentionAt(index: StoryIndex, id: string, n: number): MentionStep | null {
  const mentions = index.entities.get(id)?.mentions ?? [];
  const total = mentions.length;
  const wrap = (place: number) => ((place % total) + total) % total;
  const at = wrap(Math.trunc(n));
  const mention = mentions[at];
  return mention ? { mention, at, total, previous: wrap(at - 1), next: wrap(at + 1) } : null;
}
