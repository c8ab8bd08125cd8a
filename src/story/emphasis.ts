import type { StoryIndex } from "./storyIndex.ts";
import type { Selection, Target } from "./view.ts";

/** How strongly a thing of the picture is shown. `plain`: nothing is chosen. */
export type Emphasis = "plain" | "chosen" | "near" | "far";

export type Lit = {
  readonly chosen: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
};

/**
 * What is lit, as keys made by `keyOf`, or null while nothing is pointed at or chosen. A hover shows itself
 * in place of the selection, so that a reader can look around without losing it.
 */
export function litBy(index: StoryIndex, selection: Selection, hover: Target | null): Lit | null {
  const focus = hover ?? selection;
  switch (focus.kind) {
    case "overview":
      return null;
    case "entity":
      return litByEntity(index, focus.id);
    case "relation":
      return litByRelation(index, focus.id);
    case "quote":
      return litByQuote(index, focus.id);
  }
}

/** Entities and relations may share an id, so a key says which is meant. */
export function keyOf({ kind, id }: Target): string {
  return `${kind}:${id}`;
}

export function emphasisOf(lit: Lit | null, target: Target): Emphasis {
  if (!lit) return "plain";
  const key = keyOf(target);
  if (lit.chosen.has(key)) return "chosen";
  return lit.near.has(key) ? "near" : "far";
}

function litByEntity(index: StoryIndex, id: string): Lit {
  const relations = index.relationsOf.get(id) ?? [];
  const near = relations.flatMap((relation) => [
    keyOf({ kind: "relation", id: relation.id }),
    keyOf({ kind: "entity", id: relation.source }),
    keyOf({ kind: "entity", id: relation.target }),
  ]);
  return { chosen: new Set([keyOf({ kind: "entity", id })]), near: new Set(near) };
}

function litByRelation(index: StoryIndex, id: string): Lit {
  const relation = index.relations.get(id);
  const ends = relation ? [relation.source, relation.target] : [];
  return {
    chosen: new Set([keyOf({ kind: "relation", id })]),
    near: new Set(ends.map((end) => keyOf({ kind: "entity", id: end }))),
  };
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
    chosen: new Set([keyOf({ kind: "entity", id: quote.speaker })]),
    near: new Set([
      ...quote.about.map((about) => keyOf({ kind: "entity", id: about })),
      ...ties.map((tie) => keyOf({ kind: "relation", id: tie.id })),
    ]),
  };
}
