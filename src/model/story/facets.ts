import { standingsOf } from "./claim.ts";
import type { VisibleSet } from "./filter.ts";
import { type RelationKind, relationKinds, standingKinds, weights } from "./kinds.ts";
import type { Entity, Relation, Story } from "./story.ts";

/**
 * A facet is what a line of the key tells of a relation or an entity, as addresses write it: `competition`,
 * `standing.planned`, `icon.cloud`, or `person` where the icon is that of the kind.
 */

/** The facets of a relation: its kind, and each of its standings. */
export function facetsOfRelation(relation: Relation): string[] {
  return [relation.kind, ...standingsOf(relation).map(({ kind }) => `standing.${kind}`)];
}

/** The facet of an entity: the icon that it shows. */
export function facetOfEntity({ icon, kind }: Pick<Entity, "icon" | "kind">): string {
  return icon ? `icon.${icon}` : kind;
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

export type FacetCount = { readonly facet: string; readonly total: number; readonly shown: number };

const counted = new WeakMap<VisibleSet, readonly FacetCount[]>();

/**
 * How many relations or entities of a story have each facet, and how many of them are among `shown`. Kinds of relation stand
 * first, those that carry the picture before others; then what is not simply stated, then icons in the order of the entities.
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
  const ranks = new Map<RelationKind, number>();
  const add = (facet: string, isShown: boolean) => {
    const { total, shown } = counts.get(facet) ?? { total: 0, shown: 0 };
    counts.set(facet, { total: total + 1, shown: shown + (isShown ? 1 : 0) });
  };
  const rank = (kind: RelationKind) => ranks.get(kind) ?? weights.length;
  for (const one of relations) {
    ranks.set(one.kind, Math.min(rank(one.kind), weights.indexOf(one.weight)));
    for (const facet of facetsOfRelation(one)) add(facet, shown.relations.has(one.id));
  }
  const ofRelations = [
    ...relationKinds.toSorted((a, b) => rank(a) - rank(b)),
    ...standingKinds.slice(1).map((kind) => `standing.${kind}`),
  ];
  for (const one of entities) add(facetOfEntity(one), shown.entities.has(one.id));
  const order = new Set([...ofRelations, ...entities.map(facetOfEntity)]);
  return [...order].flatMap((facet) => {
    const found = counts.get(facet);
    return found ? [{ facet, ...found }] : [];
  });
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
  const ends = left.flatMap(({ source, target }) => [source, target]);
  return { entities: new Set([...named, ...ends]), relations: new Set(left.map(({ id }) => id)) };
}
