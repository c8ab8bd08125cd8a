import { standingsOf } from "./claim.ts";
import type { VisibleSet } from "./filter.ts";
import { kindOf } from "./kindName.ts";
import { relationKinds, standingKinds, weights } from "./kinds.ts";
import { kindTable, type Role } from "./kindTable.ts";
import { namesOf } from "./namesOf.ts";
import type { Entity, Relation, Story } from "./story.ts";

/**
 * A facet is what a line of the key tells of a relation or an entity, as addresses write it: `competition`,
 * `standing.planned`, `time.ended`, `icon.cloud`, or `person` where the icon is that of the kind. A kind of the story's own
 * goes by its own id.
 */

/** What the relations that are over have in common. */
export const endedFacet = "time.ended";

/** The facets of a relation: its kind, each of its standings, and whether it is over. */
export function facetsOfRelation(relation: Relation): string[] {
  return [
    kindOf(relation),
    ...standingsOf(relation).map(({ kind }) => `standing.${kind}`),
    ...(relation.ended ? [endedFacet] : []),
  ];
}

/** The facet of an entity: the story's own kind, else the icon that it shows. */
export function facetOfEntity(entity: Pick<Entity, "icon" | "kind" | "ownKind">): string {
  const { icon, ownKind } = entity;
  return icon && ownKind === undefined ? `icon.${icon}` : kindOf(entity);
}

const facets = new WeakMap<Story, ReadonlySet<string>>();

/** Every facet that a story has, found once a story. */
export function facetsOf(story: Story): ReadonlySet<string> {
  const all =
    facets.get(story) ??
    new Set([...story.relations.flatMap(facetsOfRelation), ...story.entities.map(facetOfEntity)]);
  facets.set(story, all);
  return all;
}

export type FacetCount = {
  readonly facet: string;
  readonly total: number;
  readonly shown: number;
  /** Of more kinds of relation than are read at once, one that carries less: seen where all of the key is. */
  readonly isFurther?: boolean;
};

/** How many kinds of relation a key shows at once. */
const atOnce = 9;

const counted = new WeakMap<VisibleSet, readonly FacetCount[]>();

/**
 * How many relations or entities of a story have each facet, and how many of them are among `shown`. Kinds of relation stand
 * first, those that carry the picture before others, and like with like where they are many; then what is not simply stated,
 * what is over, and icons in the order of the entities.
 * Counted once for each `shown`, which is of one story.
 */
export function countFacets(
  story: Pick<Story, "relations" | "entities">,
  shown: VisibleSet,
): readonly FacetCount[] {
  const counts = counted.get(shown) ?? count(story, shown);
  counted.set(shown, counts);
  return counts;
}

function count(
  { relations, entities }: Pick<Story, "relations" | "entities">,
  shown: VisibleSet,
): FacetCount[] {
  const counts = new Map<string, { total: number; shown: number }>();
  const add = (facet: string, isShown: boolean) => {
    const { total, shown } = counts.get(facet) ?? { total: 0, shown: 0 };
    counts.set(facet, { total: total + 1, shown: shown + (isShown ? 1 : 0) });
  };
  for (const one of relations) {
    for (const facet of facetsOfRelation(one)) add(facet, shown.relations.has(one.id));
  }
  for (const one of entities) add(facetOfEntity(one), shown.entities.has(one.id));
  const { kinds, further } = orderKinds(relations);
  const standings = standingKinds.slice(1).map((kind) => `standing.${kind}`);
  const order = new Set([...kinds, ...standings, endedFacet, ...entities.map(facetOfEntity)]);
  return [...order].flatMap((facet) => {
    const found = counts.get(facet);
    return found ? [{ facet, ...found, ...(further.has(facet) && { isFurther: true }) }] : [];
  });
}

const roles: readonly Role[] = ["against", "with", "other"];

/** The kinds of some relations, the heaviest first. Of more than are read at once, like stands with like. */
function orderKinds(relations: readonly Relation[]) {
  const found = new Map<string, { kind: Relation["kind"]; rank: number; total: number }>();
  for (const one of relations) {
    const { rank, total } = found.get(kindOf(one)) ?? { rank: weights.length, total: 0 };
    const lower = Math.min(rank, weights.indexOf(one.weight));
    found.set(kindOf(one), { kind: one.kind, rank: lower, total: total + 1 });
  }
  const byPlace = [...found]
    .map(([id, facts]) => ({ id, ...facts }))
    .sort((a, b) => relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind))
    .sort((a, b) => a.rank - b.rank);
  const roleOf = ({ kind }: { kind: Relation["kind"] }) =>
    roles.indexOf(kindTable.relation[kind].role);
  // What sets apart is seen before what binds.
  const heaviest = byPlace.toSorted(
    (a, b) => a.rank - b.rank || roleOf(a) - roleOf(b) || b.total - a.total,
  );
  const kinds =
    byPlace.length > atOnce ? byPlace.toSorted((a, b) => roleOf(a) - roleOf(b)) : byPlace;
  return {
    kinds: kinds.map(({ id }) => id),
    further: new Set(heaviest.slice(atOnce).map(({ id }) => id)),
  };
}

/**
 * What is left when a story shows these facets alone: relations with one of them, their ends, entities with one of them, and
 * the relations between two such entities.
 */
export function isolate(
  { relations, entities }: Pick<Story, "relations" | "entities">,
  facets: readonly string[],
): VisibleSet {
  const named = new Set(
    entities.filter((one) => facets.includes(facetOfEntity(one))).map(({ id }) => id),
  );
  const left = relations.filter(
    (one) =>
      facetsOfRelation(one).some((facet) => facets.includes(facet)) ||
      (named.has(one.source) && named.has(one.target)),
  );
  const ends = left.flatMap(namesOf);
  return { entities: new Set([...named, ...ends]), relations: new Set(left.map(({ id }) => id)) };
}
