import type { Relation } from "./story.ts";
import { otherEnd, type StoryIndex } from "./storyIndex.ts";

/** An entity's relations, grouped by the entity at their other end; all in the story's order. */
export function tiesByEnd(index: StoryIndex, id: string): ReadonlyMap<string, Relation[]> {
  const ties = new Map<string, Relation[]>();
  for (const relation of index.relationsOf.get(id) ?? []) {
    const end = otherEnd(relation, id);
    ties.set(end, [...(ties.get(end) ?? []), relation]);
  }
  return ties;
}
