import { neighboursOf } from "../graph/neighboursOf.ts";
import type { Form } from "../story/kinds.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { View } from "../story/view.ts";
import { highlightOf } from "./highlight.ts";

/** How many names the picture of a choice draws at first, what is chosen included; and how many more each opening adds. */
export const mostAround = 16;
export const mostOpened = 12;
/** Names up to which the neighbours' own neighbours are drawn as well: those of a choice with few of its own. */
export const mostWithFar = 12;

/** Names that a quick drawing of each form has room for, with all that is opened. */
export const mostWithOpened: Readonly<Record<Form, number>> = { tall: 24, wide: 40, short: 24 };

/** The names about a choice, by id. Each list continues the one before; no name stands in two. */
export type Surroundings = {
  /** What is chosen, and what belongs to it. */
  readonly first: readonly string[];
  /** Its neighbours and theirs, or what the tour has told last. */
  readonly rest: readonly string[];
  /** What each opening adds, in the order of the view. */
  readonly opened: readonly (readonly string[])[];
};

/**
 * The names that a choice in a large story is shown with, of those that `isListed` leaves; nothing where the overview
 * stays: while nothing is chosen, or a side, whose leads it holds. The answers of a path or a comparison stand alone.
 */
export function surroundingsOf(
  index: StoryIndex,
  { selection, opened }: Pick<View, "selection" | "opened">,
  isListed: (id: string) => boolean,
): Surroundings | undefined {
  const lit = selection.kind === "side" ? null : highlightOf(index, selection, null);
  if (!lit) return undefined;
  const nearTo = (id: string) => neighboursOf(index, id).filter(isListed);
  const chosen = [...lit.chosen, ...(selection.kind === "entity" ? [] : lit.near)];
  const names = new Set(namesIn(chosen).filter(isListed));
  const take = (ids: readonly string[], most: number): string[] => {
    const fresh = [...new Set(ids)].filter((id) => !names.has(id)).slice(0, Math.max(0, most));
    for (const id of fresh) names.add(id);
    return fresh;
  };
  const first = [...names];
  const rest: string[] = [];
  if (!("from" in selection)) {
    const told = namesIn(lit.seen ?? []).filter(isListed);
    const near = selection.kind === "step" ? told.reverse() : first.flatMap(nearTo);
    rest.push(...take(near, mostAround - names.size));
    rest.push(...take([...first, ...rest].flatMap(nearTo), mostWithFar - names.size));
  }
  return { first, rest, opened: opened.map((id) => take(nearTo(id), mostOpened)) };
}

const prefix = "entity:";

function namesIn(keys: Iterable<string>): string[] {
  return [...keys].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}
