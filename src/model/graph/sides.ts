import { weights } from "../story/kinds.ts";
import { kindTable } from "../story/kindTable.ts";
import type { Entity, Relation } from "../story/story.ts";
import { rankEntities, type StoryIndex } from "../story/storyIndex.ts";

/**
 * A side of the story. `members`: who stands on it, the foremost first. `within`: the relations among them. `against`: what sets
 * one of them apart (competition, prohibition) from one who does not stand on it.
 */
type Side = {
  readonly members: readonly Entity[];
  readonly within: readonly Relation[];
  readonly against: readonly Relation[];
};

/** Who stands on a side, and against whom. Lists of relations are in the story's order; all are empty where no one does. */
export function sideOf(index: StoryIndex, id: string): Side {
  const weightOf = ({ weight }: Entity) => weights.indexOf(weight);
  const members = rankEntities(index)
    .filter(({ side }) => side === id)
    .sort((a, b) => weightOf(a) - weightOf(b));
  const isMember = (end: string) => index.entities.get(end)?.side === id;
  const ends = ({ source, target }: Relation) => [source, target].filter(isMember).length;
  return {
    members,
    within: index.story.relations.filter((relation) => ends(relation) === 2),
    against: index.story.relations.filter(
      (relation) => ends(relation) === 1 && kindTable.relation[relation.kind].role === "against",
    ),
  };
}
