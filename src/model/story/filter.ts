import { standingsOf } from "./claim.ts";
import {
  type EntityKind,
  entityKinds,
  neither,
  type RelationKind,
  relationKinds,
  type StandingKind,
  standingKinds,
} from "./kinds.ts";
import type { StoryIndex } from "./storyIndex.ts";

/** What the reader has put away, and what is shown alone. Empty lists: nothing is hidden, nothing is shown alone. */
export type Filter = {
  readonly relationKinds: readonly RelationKind[];
  readonly entityKinds: readonly EntityKind[];
  readonly sides: readonly string[];
  readonly standings: readonly StandingKind[];
  /** The facets that the picture lights and the list holds alone (`facets.ts`). They put nothing away. */
  readonly only: readonly string[];
};

/** Nothing is put away. */
export const emptyFilter: Filter = {
  relationKinds: [],
  entityKinds: [],
  sides: [],
  standings: [],
  only: [],
};

/** Whether nothing is put away or shown alone. */
export function isEmptyFilter(filter: Filter): boolean {
  return Object.values(filter).every((hidden) => hidden.length === 0);
}

const side = "side.";
const standing = "standing.";

/**
 * Reads `hide=competition,person,side.amazon,standing.planned` and `only=use,icon.cloud`. Unknown and repeated values are
 * ignored; so is a side or facet that is not among `sides` or `facets`, where they are given. Lists come in the order of
 * `formatFilter`.
 */
export function parseFilter(
  params: URLSearchParams,
  sides?: readonly string[],
  facets?: ReadonlySet<string>,
): Filter {
  const read = (name: string) => new Set(params.getAll(name).flatMap((value) => value.split(",")));
  const hidden = read("hide");
  const named = [...hidden]
    .filter((value) => value.startsWith(side))
    .map((value) => value.slice(side.length))
    .filter((id) => (sides ? id === neither || sides.includes(id) : /^[a-z0-9-]+$/.test(id)));
  return {
    relationKinds: relationKinds.filter((kind) => hidden.has(kind)),
    entityKinds: entityKinds.filter((kind) => hidden.has(kind)),
    sides: named.sort(),
    standings: standingKinds.filter((kind) => hidden.has(standing + kind)),
    only: [...read("only")]
      .filter((facet) => (facets ? facets.has(facet) : /^[a-z0-9.-]+$/.test(facet)))
      .sort(),
  };
}

/** The part of a query that says a filter, without `?` or `&`; "" for an empty one. One filter has one form. */
export function formatFilter(filter: Filter): string {
  const pieces = [
    ...relationKinds.filter((kind) => filter.relationKinds.includes(kind)),
    ...entityKinds.filter((kind) => filter.entityKinds.includes(kind)),
    ...[...new Set(filter.sides)].sort().map((id) => side + id),
    ...standingKinds
      .filter((kind) => filter.standings.includes(kind))
      .map((kind) => standing + kind),
  ];
  return [
    ...(pieces.length > 0 ? [`hide=${pieces.join(",")}`] : []),
    ...(filter.only.length > 0 ? [`only=${[...filter.only].sort().join(",")}`] : []),
  ].join("&");
}

/** Ids of what is left in the picture, the list and the article. */
export type VisibleSet = {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
};

/** What is left where nothing is put away: asked for at each choice. */
const wholes = new WeakMap<StoryIndex, VisibleSet>();

/**
 * An entity falls with its kind or side; a relation with either end, its kind or any of its standings. An entity that so loses
 * all its relations stays only if it speaks a quote or never had one.
 */
export function applyFilter(index: StoryIndex, filter: Filter): VisibleSet {
  if (!isEmptyFilter({ ...filter, only: [] })) return leave(index, filter);
  const whole = wholes.get(index) ?? leave(index, filter);
  wholes.set(index, whole);
  return whole;
}

function leave({ story, relationsOf }: StoryIndex, filter: Filter): VisibleSet {
  const kept = new Set(
    story.entities
      .filter(
        ({ kind, side }) => !filter.entityKinds.includes(kind) && !filter.sides.includes(side),
      )
      .map(({ id }) => id),
  );
  const relations = new Set(
    story.relations
      .filter(({ source, target }) => kept.has(source) && kept.has(target))
      .filter(({ kind }) => !filter.relationKinds.includes(kind))
      .filter(
        (relation) => !standingsOf(relation).some(({ kind }) => filter.standings.includes(kind)),
      )
      .map(({ id }) => id),
  );
  const speakers = new Set(story.quotes.map(({ speaker }) => speaker));
  const stays = (id: string) => {
    const own = relationsOf.get(id) ?? [];
    return (
      own.length === 0 || speakers.has(id) || own.some((relation) => relations.has(relation.id))
    );
  };
  return { entities: new Set([...kept].filter(stays)), relations };
}

/** A line of the legend: how many the story has (`total`, never 0) and how many are shown. */
export type Count<T> = { readonly value: T; readonly total: number; readonly shown: number };

type Counts = {
  readonly relationKinds: readonly Count<RelationKind>[];
  readonly entityKinds: readonly Count<EntityKind>[];
  readonly sides: readonly Count<string>[];
  readonly standings: readonly Count<StandingKind>[];
};

/** Counts for a legend that is also the filter: only values that the story has, in the format's order. */
export function countKinds(index: StoryIndex, filter: Filter): Counts {
  const { story } = index;
  const shown = applyFilter(index, filter);
  const { entities, relations } = story;
  return {
    relationKinds: count(relationKinds, relations, ({ kind }) => [kind], shown.relations),
    entityKinds: count(entityKinds, entities, ({ kind }) => [kind], shown.entities),
    sides: count(
      [...story.sides.map(({ id }) => id), neither],
      entities,
      ({ side }) => [side],
      shown.entities,
    ),
    standings: count(
      standingKinds,
      relations,
      (relation) => standingsOf(relation).map(({ kind }) => kind),
      shown.relations,
    ),
  };
}

function count<T, Item extends { readonly id: string }>(
  values: readonly T[],
  items: readonly Item[],
  readValues: (item: Item) => readonly T[],
  shown: ReadonlySet<string>,
): Count<T>[] {
  return values
    .map((value) => {
      const own = items.filter((item) => readValues(item).includes(value));
      return { value, total: own.length, shown: own.filter(({ id }) => shown.has(id)).length };
    })
    .filter(({ total }) => total > 0);
}
