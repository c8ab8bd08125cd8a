import { readFrom } from "../story/claim.ts";
import { kindTable, type Role } from "../story/kindTable.ts";
import { namesOf } from "../story/namesOf.ts";
import { relationsByEnd } from "../story/relationsByEnd.ts";
import type { Relation } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { Texts } from "../story/texts.ts";

/** One step of a chain: every relation between its two ends is an alternative, in the story's order. */
export type PathStep = {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly Relation[];
};
export type Path = readonly PathStep[];

/** `isCut`: there are more shortest chains than are given. */
export type Paths = { readonly paths: readonly Path[]; readonly isCut: boolean };

const mostPaths = 20;

/**
 * All shortest chains of relations from one entity to another, whichever way the relations point. The order is
 * stable: at each step the story's order of relations. Empty where there is none, where an id is unknown, and from an
 * entity to itself.
 */
export function findPaths(index: StoryIndex, from: string, to: string): Paths {
  const far = measure(index, to);
  const paths: PathStep[][] = [];
  const walk = (at: string, path: PathStep[]) => {
    if (paths.length > mostPaths) return;
    const left = far.get(at);
    if (left === undefined) return;
    if (left === 0) {
      if (path.length > 0) paths.push(path);
      return;
    }
    for (const step of stepsFrom(index, at)) {
      if (far.get(step.to) === left - 1) walk(step.to, [...path, step]);
    }
  };
  walk(from, []);
  return { paths: paths.slice(0, mostPaths), isCut: paths.length > mostPaths };
}

/** How many steps each entity is from `id`: breadth first. */
function measure(index: StoryIndex, id: string): ReadonlyMap<string, number> {
  const far = new Map(index.entities.has(id) ? [[id, 0]] : []);
  for (const [at, steps] of far) {
    for (const relation of index.relationsOf.get(at) ?? []) {
      for (const next of namesOf(relation)) if (!far.has(next)) far.set(next, steps + 1);
    }
  }
  return far;
}

function stepsFrom(index: StoryIndex, from: string): PathStep[] {
  return Array.from(relationsByEnd(index, from), ([to, relations]) => ({ from, to, relations }));
}

/** A step as it is told: each relation by its own role and read from `from`; `mixed` where roles differ. */
export type ToldStep = {
  readonly from: string;
  readonly to: string;
  readonly tone: Role | "mixed";
  readonly relations: readonly { relation: Relation; tone: Role; sentence: Texts }[];
};

/** Tells a chain step by step: what sets apart never reads as what binds. */
export function tellPath(path: Path): ToldStep[] {
  return path.map(({ from, to, relations }) => {
    const told = relations.map((relation) => ({
      relation,
      tone: kindTable.relation[relation.kind].role,
      sentence: readFrom(relation, from),
    }));
    const [tone = "other", ...others] = new Set(told.map(({ tone }) => tone));
    return { from, to, relations: told, tone: others.length > 0 ? "mixed" : tone };
  });
}
