import type { Relation } from "./story.ts";

type Related = Pick<Relation, "source" | "target" | "via">;

/** All names that a relation relates, by id: its ends, and between them the one that it goes through. */
export function namesOf({ source, target, via }: Related): string[] {
  return via === undefined ? [source, target] : [source, via, target];
}

/** The names that a relation relates to one of its names: the other end; of one that goes through a third name both others. */
export function othersOf({ source, target, via }: Related, id: string): string[] {
  if (via === undefined) return [source === id ? target : source];
  return [source, via, target].filter((name) => name !== id);
}
