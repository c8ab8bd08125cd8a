import type { Relation } from "./story.ts";
import { otherEnd, type StoryIndex } from "./storyIndex.ts";

/** An entity's relations, grouped by the entity at their other end; all in the story's order. */
export function relationsByEnd(index: StoryIndex, id: string): ReadonlyMap<string, Relation[]> {
  const relations = new Map<string, Relation[]>();
  for (const relation of index.relationsOf.get(id) ?? []) {
    const end = otherEnd(relation, id);
    relations.set(end, [...(relations.get(end) ?? []), relation]);
  }
  return relations;
}
