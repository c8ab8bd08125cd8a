import { kindTable } from "../story/kindTable.ts";
import { relationsByEnd } from "../story/relationsByEnd.ts";
import type { Entity, Relation } from "../story/story.ts";
import { otherEnd, type StoryIndex } from "../story/storyIndex.ts";

/**
 * What two entities have in common and what parts them. Each list is in the story's order.
 * `against` holds what sets apart (competition, prohibition) between the two, and between either one (or another of its
 * camp: what it owns or partners with) and one of the other's camp; what is of both camps stands on neither's side.
 */
type Comparison = {
  readonly shared: readonly {
    entity: Entity;
    withA: readonly Relation[];
    withB: readonly Relation[];
  }[];
  readonly between: readonly Relation[];
  readonly against: readonly Relation[];
};

/** Compares two entities by their relations. An entity with itself, or an unknown one, has nothing to compare. */
export function compareEntities(index: StoryIndex, a: string, b: string): Comparison {
  const ofA = relationsByEnd(index, a);
  const ofB = relationsByEnd(index, b);
  const others = index.story.entities.filter(({ id }) => id !== a && id !== b);
  const tiesOf = (relations: ReadonlyMap<string, Relation[]>, id: string) =>
    relations.get(id) ?? [];
  return {
    shared: others
      .filter(({ id }) => ofA.has(id) && ofB.has(id))
      .map((entity) => ({
        entity,
        withA: tiesOf(ofA, entity.id),
        withB: tiesOf(ofB, entity.id),
      })),
    between: a === b ? [] : tiesOf(ofA, b),
    against: a === b ? [] : findAgainst(index, a, b),
  };
}

function findAgainst(index: StoryIndex, a: string, b: string): Relation[] {
  const campA = campOf(index, a);
  const campB = campOf(index, b);
  const isOwn = (id: string, own: ReadonlySet<string>, other: ReadonlySet<string>, rival: string) =>
    id !== rival && own.has(id) && (!other.has(id) || id === a || id === b);
  const isA = (id: string) => isOwn(id, campA, campB, b);
  const isB = (id: string) => isOwn(id, campB, campA, a);
  return index.story.relations.filter(
    ({ kind, source, target }) =>
      kindTable.relation[kind].role === "against" &&
      ((isA(source) && isB(target)) || (isB(source) && isA(target))),
  );
}

/** An entity with what it owns and whom it partners with. */
function campOf(index: StoryIndex, id: string): ReadonlySet<string> {
  const allies = (index.relationsOf.get(id) ?? []).filter(
    ({ kind, source, via }) =>
      via !== id &&
      kindTable.relation[kind].isCamp &&
      (kindTable.relation[kind].isSymmetric || source === id),
  );
  return new Set([id, ...allies.map((relation) => otherEnd(relation, id))]);
}
