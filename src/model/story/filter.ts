import { standingsOf } from "./claim.ts";
import { kindOf } from "./kindName.ts";
import { entityKinds, neither, relationKinds, type StandingKind, standingKinds } from "./kinds.ts";
import { namesOf } from "./namesOf.ts";
import type { Story } from "./story.ts";
import type { StoryIndex } from "./storyIndex.ts";

/** What the reader has put away, and what is shown alone. Empty lists: nothing is hidden, nothing is shown alone. */
export type Filter = {
  /** Built-in kinds, and the story's own by their ids. */
  readonly relationKinds: readonly string[];
  readonly entityKinds: readonly string[];
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

/** What kinds are called in addresses that were written for earlier versions of the format. */
const former: ReadonlyMap<string, string> = new Map([["work", "role"]]);

/** What a story has: its sides, its facets and its own kinds. */
type Known = {
  readonly sides?: readonly string[];
  readonly facets?: ReadonlySet<string>;
  readonly kinds?: Story["kinds"];
};

/**
 * Reads `hide=competition,person,side.amazon,standing.planned` and `only=use,icon.cloud`. Unknown and repeated values are
 * ignored; so is a side or facet that is not among `sides` or `facets`, where they are given. Lists come in the order of
 * `formatFilter`.
 */
export function parseFilter(params: URLSearchParams, { sides, facets, kinds }: Known = {}): Filter {
  const own = { relations: idsOf(kinds?.relations), entities: idsOf(kinds?.entities) };
  const isOwn = (value: string) => own.relations.includes(value) || own.entities.includes(value);
  const present = (value: string) => (isOwn(value) ? value : (former.get(value) ?? value));
  const read = (name: string) =>
    new Set(params.getAll(name).flatMap((value) => value.split(",").map(present)));
  const hidden = read("hide");
  const named = [...hidden]
    .filter((value) => value.startsWith(side))
    .map((value) => value.slice(side.length))
    .filter((id) => (sides ? id === neither || sides.includes(id) : /^[a-z0-9-]+$/.test(id)));
  return {
    relationKinds: inOrder(relationKinds, [...relationKinds, ...own.relations], hidden),
    entityKinds: inOrder(entityKinds, [...entityKinds, ...own.entities], hidden),
    sides: named.sort(),
    standings: standingKinds.filter((kind) => hidden.has(standing + kind)),
    only: [...read("only")]
      .filter((facet) => (facets ? facets.has(facet) : /^[a-z0-9.-]+$/.test(facet)))
      .sort(),
  };
}

function idsOf(kinds: readonly { readonly id: string }[] = []): string[] {
  return kinds.map(({ id }) => id);
}

/** Those of some kinds that are among `chosen`: the built-in ones in their order, then the others by their ids. */
function inOrder(
  builtIn: readonly string[],
  kinds: readonly string[],
  chosen: ReadonlySet<string>,
): string[] {
  const place = (kind: string) => builtIn.indexOf(kind) + 1 || builtIn.length + 1;
  const found = [...new Set(kinds)].filter((kind) => chosen.has(kind));
  return found.sort().sort((a, b) => place(a) - place(b));
}

/** The part of a query that says a filter, without `?` or `&`; "" for an empty one. One filter has one form. */
export function formatFilter(filter: Filter): string {
  const pieces = [
    ...inOrder(relationKinds, filter.relationKinds, new Set(filter.relationKinds)),
    ...inOrder(entityKinds, filter.entityKinds, new Set(filter.entityKinds)),
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
 * An entity falls with its kind or side; a relation with any of its names, its kind or any of its standings. An entity that so loses
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
        (entity) =>
          !filter.entityKinds.includes(kindOf(entity)) && !filter.sides.includes(entity.side),
      )
      .map(({ id }) => id),
  );
  const relations = new Set(
    story.relations
      .filter((relation) => namesOf(relation).every((name) => kept.has(name)))
      .filter((relation) => !filter.relationKinds.includes(kindOf(relation)))
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
  readonly relationKinds: readonly Count<string>[];
  readonly entityKinds: readonly Count<string>[];
  readonly sides: readonly Count<string>[];
  readonly standings: readonly Count<StandingKind>[];
};

/** Counts for a legend that is also the filter: only values that the story has, in the format's order, then its own kinds. */
export function countKinds(index: StoryIndex, filter: Filter): Counts {
  const { story } = index;
  const shown = applyFilter(index, filter);
  const { entities, relations, kinds } = story;
  const ofRelations = [...relationKinds, ...idsOf(kinds?.relations)];
  const ofEntities = [...entityKinds, ...idsOf(kinds?.entities)];
  return {
    relationKinds: count(ofRelations, relations, (one) => [kindOf(one)], shown.relations),
    entityKinds: count(ofEntities, entities, (one) => [kindOf(one)], shown.entities),
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
