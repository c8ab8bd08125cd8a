import { othersOf } from "./namesOf.ts";
import type { Relation } from "./story.ts";
import type { StoryIndex } from "./storyIndex.ts";

/** An entity's relations, grouped by the entity that they relate it to; all in the story's order. */
export function relationsByEnd(index: StoryIndex, id: string): ReadonlyMap<string, Relation[]> {
  const relations = new Map<string, Relation[]>();
  for (const relation of index.relationsOf.get(id) ?? []) {
    for (const end of othersOf(relation, id)) {
      relations.set(end, [...(relations.get(end) ?? []), relation]);
    }
  }
  return relations;
}
