import { compareEntities } from "../graph/compareEntities.ts";
import { coverage } from "../graph/coverage.ts";
import { pathsOf } from "../graph/pathsOf.ts";
import { sideOf } from "../graph/sides.ts";
import { highlightByTour, tourOf } from "../graph/tour.ts";
import { namesOf } from "../story/namesOf.ts";
import type { Relation } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import { keyOf, type Selection, type Target } from "../story/view.ts";

/**
 * How strongly a thing of the picture is shown. `plain`: nothing is chosen. `seen`: a step of the tour before this
 * one has shown it, or it stands against the side that is chosen.
 */
export type Emphasis = "plain" | "chosen" | "near" | "seen" | "far";

/** What is lit, as keys made by `keyOf`; everything else is far. */
export type Highlight = {
  readonly chosen: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly seen?: ReadonlySet<string>;
};

/**
 * What is lit, or null while nothing is pointed at or chosen. What is pointed at shows itself in place of the
 * selection, so that a reader can look around without losing it.
 */
export function highlightOf(
  index: StoryIndex,
  selection: Selection,
  hover: Target | null,
): Highlight | null {
  const focus = hover ?? selection;
  switch (focus.kind) {
    case "overview":
    case "pick":
      return null;
    case "entity":
      return highlightByEntity(index, focus.id);
    case "relation":
      return highlightByRelations(index, [focus.id]);
    case "sentence":
      return highlightByRelations(index, coverage(index)[Number(focus.id)]?.relations ?? []);
    case "quote":
      return highlightByQuote(index, focus.id);
    case "side":
      return highlightBySide(index, focus.id);
    case "step":
      return highlightByStep(index, focus.id);
    case "path":
      return highlightByPath(index, focus.from, focus.to);
    case "compare":
      return highlightByComparison(index, focus.from, focus.to);
  }
}

/** How strongly a thing is shown where `highlight` is lit; null: nothing is chosen. */
export function emphasisOf(highlight: Highlight | null, target: Target): Emphasis {
  if (!highlight) return "plain";
  const key = keyOf(target);
  if (highlight.chosen.has(key)) return "chosen";
  if (highlight.near.has(key)) return "near";
  return highlight.seen?.has(key) ? "seen" : "far";
}

const entityKey = (id: string) => keyOf({ kind: "entity", id });
const relationKey = (id: string) => keyOf({ kind: "relation", id });
const endsOf = (relations: readonly Relation[]) => relations.flatMap(namesOf).map(entityKey);
const keysOf = (relations: readonly Relation[]) => relations.map(({ id }) => relationKey(id));

function highlightByEntity(index: StoryIndex, id: string): Highlight {
  const relations = index.relationsOf.get(id) ?? [];
  return {
    chosen: new Set([entityKey(id)]),
    near: new Set([...keysOf(relations), ...endsOf(relations)]),
  };
}

function highlightByRelations(index: StoryIndex, ids: readonly string[]): Highlight {
  const relations = ids.flatMap((id) => index.relations.get(id) ?? []);
  return { chosen: new Set(keysOf(relations)), near: new Set(endsOf(relations)) };
}

/** A quote lights its speaker, who it was told to, those it speaks of, and the relations between them. */
function highlightByQuote(index: StoryIndex, id: string): Highlight {
  const quote = index.quotes.get(id);
  if (!quote) return { chosen: new Set(), near: new Set() };
  const others = quote.medium === undefined ? quote.about : [quote.medium, ...quote.about];
  const ends = new Set([quote.speaker, ...others]);
  const relations = index.story.relations.filter(
    ({ source, target }) => ends.has(source) && ends.has(target),
  );
  const between = relations.flatMap(({ via }) => via ?? []);
  return {
    chosen: new Set([entityKey(quote.speaker)]),
    near: new Set([...others.map(entityKey), ...keysOf(relations), ...between.map(entityKey)]),
  };
}

/** A side lights who stands on it, what lies between them and what sets them against others, and half lights those. */
function highlightBySide(index: StoryIndex, id: string): Highlight {
  const { members, within, against } = sideOf(index, id);
  const entities = members.map((member) => entityKey(member.id));
  return {
    chosen: new Set([keyOf({ kind: "side", id })]),
    near: new Set([...entities, ...keysOf([...within, ...against])]),
    seen: new Set(endsOf(against)),
  };
}

/** A step shows what is new in it, with what that hangs on and what it tells again, and keeps what was seen half lit. */
function highlightByStep(index: StoryIndex, id: string): Highlight {
  const steps = tourOf(index);
  const at = steps.findIndex((step) => step.id === id);
  const { highlight, seen } = highlightByTour(steps, at);
  const { adds = [], names = [] } = steps[at] ?? {};
  const added = [...adds.map(relationKey), ...names.map(entityKey)];
  return { chosen: new Set(added), near: highlight, seen };
}

function highlightByPath(index: StoryIndex, from: string, to: string): Highlight {
  const relations = pathsOf(index, from, to).paths.flatMap((path) =>
    path.flatMap((step) => step.relations),
  );
  return {
    chosen: new Set([entityKey(from), entityKey(to)]),
    near: new Set([...keysOf(relations), ...endsOf(relations)]),
  };
}

function highlightByComparison(index: StoryIndex, from: string, to: string): Highlight {
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
