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

/** Every facet that a story has. */
export function facetsOf({ relations, entities }: Story): ReadonlySet<string> {
  return new Set([...relations.flatMap(facetsOfRelation), ...entities.map(facetOfEntity)]);
}

export type FacetCount = { readonly facet: string; readonly total: number; readonly shown: number };

/**
 * How many relations or entities of a story have each facet, and how many of them are among `shown`. Kinds of relation stand
 * first, those that carry the picture before others; then what is not simply stated, then icons in the order of the entities.
 */
export function countFacets(
  { relations, entities }: Pick<Story, "relations" | "entities">,
  shown: VisibleSet,
): FacetCount[] {
  const counts = new Map<string, { total: number; shown: number }>();
  const count = (facet: string, isShown: boolean) => {
    const { total, shown } = counts.get(facet) ?? { total: 0, shown: 0 };
    counts.set(facet, { total: total + 1, shown: shown + (isShown ? 1 : 0) });
  };
  for (const one of relations) {
    for (const facet of facetsOfRelation(one)) count(facet, shown.relations.has(one.id));
  }
  const rank = (kind: RelationKind) =>
    Math.min(...relations.map((one) => (one.kind === kind ? weights.indexOf(one.weight) : 9)));
  const ofRelations = [
    ...relationKinds.toSorted((a, b) => rank(a) - rank(b)),
    ...standingKinds.slice(1).map((kind) => `standing.${kind}`),
  ];
  for (const one of entities) count(facetOfEntity(one), shown.entities.has(one.id));
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
