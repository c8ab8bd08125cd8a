import { type Weight, weights } from "../story/kinds.ts";
import { othersOf } from "../story/namesOf.ts";
import { getEntity, type StoryIndex } from "../story/storyIndex.ts";

/**
 * The ids of an entity's direct neighbours: by the weight of the heaviest relation between the two, then by that of the
 * neighbour, then by the number of its relations, then in the story's order. Empty if the story has no such entity.
 */
export function neighboursOf(index: StoryIndex, id: string): string[] {
  const found = new Map<string, number>();
  for (const relation of index.relationsOf.get(id) ?? []) {
    for (const near of othersOf(relation, id)) {
      found.set(near, Math.min(found.get(near) ?? weights.length, rankOf(relation)));
    }
  }
  const counts = (near: string) => index.relationsOf.get(near)?.length ?? 0;
  const lightness = (near: string, ofTie: number) =>
    ofTie * weights.length + rankOf(getEntity(index, near));
  return [...found]
    .map(([near, ofTie]) => ({ near, light: lightness(near, ofTie), count: counts(near) }))
    .sort((a, b) => a.light - b.light || b.count - a.count)
    .map(({ near }) => near);
}

function rankOf({ weight }: { weight: Weight }): number {
  return weights.indexOf(weight);
}
