import type { EntityKind, RelationKind, StandingKind, Weight } from "../model/story/kinds.ts";
import { kindTable } from "../model/story/kindTable.ts";
import type { Span } from "../model/story/story.ts";
import { overlaps } from "../model/story/storyIndex.ts";

type WeighedEntity = {
  id: string;
  kind: EntityKind;
  mentions: readonly Span[];
  weight?: Weight | undefined;
};
type WeighedRelation = {
  id: string;
  kind: RelationKind;
  source: string;
  target: string;
  /** What was found of it in the article. */
  evidence: readonly { start?: number | undefined; end?: number | undefined }[];
  standing: { kind: StandingKind };
  weight?: Weight | undefined;
};
type Weighed = {
  entities: readonly WeighedEntity[];
  relations: readonly WeighedRelation[];
  /** The article's headline, and what it begins with. */
  headline: Span | undefined;
  opening: Span | undefined;
};
type Weights = { entities: ReadonlyMap<string, Weight>; relations: ReadonlyMap<string, Weight> };

/** A reader takes in three names and three lines at a glance; a third of the names stand behind them. */
const most = { leads: 3, leadRelations: 3, mains: 24 };
/** Shares of the highest score from which on an entity is a lead, or a main one. */
const share = { lead: 0.55, main: 0.22 };

/**
 * How much of the picture each entity and relation carries. The author's word holds; what is left is reckoned: an entity
 * from its mentions, the headline, the opening and its relations; a relation from its ends, its role, its
 * standing, and whether the headline and the opening state it.
 */
export function reckonWeights(story: Weighed): Weights {
  const entities = weighEntities(story);
  return { entities, relations: weighRelations(story, entities) };
}

const within = (spans: WeighedRelation["evidence"], part: Span | undefined): number =>
  Number(
    spans.some(
      ({ start, end }) =>
        part !== undefined &&
        start !== undefined &&
        end !== undefined &&
        overlaps({ start, end }, part),
    ),
  );

function weighEntities({ entities, relations, headline, opening }: Weighed): Map<string, Weight> {
  const highest = entities.reduce((most, { mentions }) => Math.max(most, mentions.length), 1);
  const owns = countRelations(relations);
  const scored = entities
    .map((entity) => {
      const { id, mentions } = entity;
      const own = owns.get(id) ?? 0;
      const score =
        2 * Math.sqrt(mentions.length / highest) +
        within(mentions, headline) +
        within(mentions, opening) +
        Math.min(own, 6) / 6;
      return { entity, score };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const mains = Math.min(most.mains, Math.ceil(entities.length / 3));
  const loud = scored.filter(({ entity }) => !kindTable.entity[entity.kind].isQuiet);
  const ranks = new Map(loud.map(({ entity }, rank) => [entity, rank]));
  const reckoned = (entity: WeighedEntity, score: number): Weight => {
    const rank = ranks.get(entity);
    if (rank === undefined) return "minor";
    if (rank < most.leads && score >= share.lead * best) return "lead";
    return rank < most.leads + mains && score >= share.main * best ? "main" : "minor";
  };
  return new Map(
    scored.map(({ entity, score }) => [entity.id, entity.weight ?? reckoned(entity, score)]),
  );
}

/** By entity id, the relations that it stands at either end of. */
function countRelations(relations: readonly WeighedRelation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of relations) {
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const ofEnd: Readonly<Record<Weight, number>> = { lead: 2, main: 1, minor: 0 };

function weighRelations(
  { relations, headline, opening }: Weighed,
  weightOf: ReadonlyMap<string, Weight>,
): Map<string, Weight> {
  const heavy = (id: string) => ofEnd[weightOf.get(id) ?? "minor"];
  const scored = relations
    .map((relation) => {
      const { kind, source, target, evidence, standing } = relation;
      const { role, isCamp } = kindTable.relation[kind];
      const score =
        heavy(source) +
        heavy(target) +
        within(evidence, headline) +
        within(evidence, opening) +
        Number(role !== "other") +
        Number(isCamp) / 2 +
        Number(standing.kind === "stated");
      return { relation, score };
    })
    .sort((a, b) => b.score - a.score);
  const pairs = new Set<string>();
  let leads = relations.filter(({ weight }) => weight === "lead").length;
  const reckoned = ({ kind, source, target, standing }: WeighedRelation): Weight => {
    if (kindTable.relation[kind].role === "other") return "minor";
    const isFirm = standing.kind === "stated";
    const pair = [source, target].sort().join(" ");
    const both = heavy(source) + heavy(target);
    if (isFirm && both === 4 && leads < most.leadRelations && !pairs.has(pair)) {
      leads += 1;
      pairs.add(pair);
      return "lead";
    }
    return isFirm && both >= 3 ? "main" : "minor";
  };
  return new Map(
    scored.map(({ relation }) => [relation.id, relation.weight ?? reckoned(relation)]),
  );
}
