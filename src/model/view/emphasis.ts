import { compareEntities } from "../graph/compareEntities.ts";
import { coverage } from "../graph/coverage.ts";
import { pathsOf } from "../graph/pathsOf.ts";
import { litByTour, tourOf } from "../graph/tour.ts";
import type { Relation } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import { keyOf, type Selection, type Target } from "../story/view.ts";

/**
 * How strongly a thing of the picture is shown. `plain`: nothing is chosen. `seen`: a step of the tour before this
 * one has shown it.
 */
export type Emphasis = "plain" | "chosen" | "near" | "seen" | "far";

/** What is lit, as keys made by `keyOf`; everything else is far. */
export type Lit = {
  readonly chosen: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly seen?: ReadonlySet<string>;
};

/**
 * What is lit, or null while nothing is pointed at or chosen. What is pointed at shows itself in place of the
 * selection, so that a reader can look around without losing it.
 */
export function litBy(index: StoryIndex, selection: Selection, hover: Target | null): Lit | null {
  const focus = hover ?? selection;
  switch (focus.kind) {
    case "overview":
      return null;
    case "entity":
      return litByEntity(index, focus.id);
    case "relation":
      return litByRelations(index, [focus.id]);
    case "sentence":
      return litByRelations(index, coverage(index)[Number(focus.id)]?.relations ?? []);
    case "quote":
      return litByQuote(index, focus.id);
    case "step":
      return litByStep(index, focus.id);
    case "path":
      return litByPath(index, focus.from, focus.to);
    case "compare":
      return litByComparison(index, focus.from, focus.to);
  }
}

/** How strongly a thing is shown where `lit` is lit; null: nothing is chosen. */
export function emphasisOf(lit: Lit | null, target: Target): Emphasis {
  if (!lit) return "plain";
  const key = keyOf(target);
  if (lit.chosen.has(key)) return "chosen";
  if (lit.near.has(key)) return "near";
  return lit.seen?.has(key) ? "seen" : "far";
}

const entityKey = (id: string) => keyOf({ kind: "entity", id });
const relationKey = (id: string) => keyOf({ kind: "relation", id });
const endsOf = (relations: readonly Relation[]) =>
  relations.flatMap(({ source, target }) => [entityKey(source), entityKey(target)]);
const keysOf = (relations: readonly Relation[]) => relations.map(({ id }) => relationKey(id));

function litByEntity(index: StoryIndex, id: string): Lit {
  const relations = index.relationsOf.get(id) ?? [];
  return {
    chosen: new Set([entityKey(id)]),
    near: new Set([...keysOf(relations), ...endsOf(relations)]),
  };
}

function litByRelations(index: StoryIndex, ids: readonly string[]): Lit {
  const relations = ids.flatMap((id) => index.relations.get(id) ?? []);
  return { chosen: new Set(keysOf(relations)), near: new Set(endsOf(relations)) };
}

/** A quote lights its speaker, those it speaks of, and the ties between them. */
function litByQuote(index: StoryIndex, id: string): Lit {
  const quote = index.quotes.get(id);
  if (!quote) return { chosen: new Set(), near: new Set() };
  const ends = new Set([quote.speaker, ...quote.about]);
  const ties = index.story.relations.filter(
    ({ source, target }) => ends.has(source) && ends.has(target),
  );
  return {
    chosen: new Set([entityKey(quote.speaker)]),
    near: new Set([...quote.about.map(entityKey), ...keysOf(ties)]),
  };
}

/** A step shows what it adds, stays with what it tells again, and keeps what was seen half lit. */
function litByStep(index: StoryIndex, id: string): Lit {
  const steps = tourOf(index);
  const at = steps.findIndex((step) => step.id === id);
  const { lit, seen } = litByTour(index, steps, at);
  const added = new Set((steps[at]?.adds.relations ?? []).map(relationKey));
  return { chosen: added, near: lit, seen };
}

function litByPath(index: StoryIndex, from: string, to: string): Lit {
  const relations = pathsOf(index, from, to).paths.flatMap((path) =>
    path.flatMap((step) => step.relations),
  );
  return {
    chosen: new Set([entityKey(from), entityKey(to)]),
    near: new Set([...keysOf(relations), ...endsOf(relations)]),
  };
}

function litByComparison(index: StoryIndex, from: string, to: string): Lit {
  const { shared, between, against } = compareEntities(index, from, to);
  const relations = [
    ...shared.flatMap(({ withA, withB }) => [...withA, ...withB]),
    ...between,
    ...against,
  ];
  return {
    chosen: new Set([entityKey(from), entityKey(to)]),
    near: new Set([...keysOf(relations), ...endsOf(relations)]),
  };
}
