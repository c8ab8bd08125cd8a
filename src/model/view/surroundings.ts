import { neighboursOf } from "../graph/neighboursOf.ts";
import type { VisibleSet } from "../story/filter.ts";
import type { Form } from "../story/kinds.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { View } from "../story/view.ts";
import { highlightOf } from "./highlight.ts";
import { mostOpened } from "./mostOpened.ts";

/**
 * How many names the picture of a choice draws at first, what is chosen included: on a phone it has a third of the screen.
 */
export const mostAround: Readonly<Record<Form, number>> = { tall: 10, wide: 16, short: 12 };
/** Names up to which the neighbours' own neighbours are drawn as well: those of a choice with few of its own. */
export const mostWithFar: Readonly<Record<Form, number>> = { tall: 8, wide: 12, short: 9 };
/** Names that a quick drawing of each form has room for, with all that is opened. */
export const mostWithOpened: Readonly<Record<Form, number>> = { tall: 22, wide: 40, short: 24 };

type ChosenView = Pick<View, "selection" | "opened">;

/** The ids of what is chosen, and of all that is drawn: what is chosen, what was opened last, its neighbours and theirs. */
type Surroundings = { readonly chosen: readonly string[]; readonly names: readonly string[] };

/**
 * The names that a choice in a large story is drawn with in a form, of those that are listed; nothing where the overview
 * stays: while nothing is chosen, or a side, whose leads it holds. The answers of a path or a comparison stand alone.
 */
export function surroundingsOf(
  index: StoryIndex,
  view: ChosenView,
  listed: VisibleSet,
  form: Form,
): Surroundings | undefined {
  const all = gather(index, view, listed, form);
  return all && { ...all, names: all.names.slice(0, mostWithOpened[form]) };
}

/** How many listed neighbours of an entity another opening could add. */
export function countMore(
  index: StoryIndex,
  view: ChosenView,
  listed: VisibleSet,
  form: Form,
  id: string,
): number {
  const known = new Set(gather(index, view, listed, form)?.names);
  return neighboursOf(index, id).filter((near) => listed.entities.has(near) && !known.has(near))
    .length;
}

/** As `surroundingsOf`, however many there are. */
function gather(
  index: StoryIndex,
  { selection, opened }: ChosenView,
  { entities }: VisibleSet,
  form: Form,
): Surroundings | undefined {
  const lit = selection.kind === "side" ? null : highlightOf(index, selection, null);
  if (!lit) return undefined;
  const isListed = (id: string) => entities.has(id);
  const nearTo = (id: string) => neighboursOf(index, id).filter(isListed);
  const own = [...lit.chosen, ...(selection.kind === "entity" ? [] : lit.near)];
  const names = new Set(namesIn(own).filter(isListed));
  const take = (ids: readonly string[], most: number): string[] => {
    const fresh = [...new Set(ids)].filter((id) => !names.has(id)).slice(0, Math.max(0, most));
    for (const id of fresh) names.add(id);
    return fresh;
  };
  const chosen = [...names];
  const rest: string[] = [];
  if (!("from" in selection)) {
    const told = namesIn(lit.seen ?? []).filter(isListed);
    const near = selection.kind === "step" ? told.reverse() : chosen.flatMap(nearTo);
    rest.push(...take(near, mostAround[form] - names.size));
    rest.push(...take([...chosen, ...rest].flatMap(nearTo), mostWithFar[form] - names.size));
  }
  const more = opened.map((id) => take(nearTo(id), mostOpened));
  return { chosen, names: [...chosen, ...more.reverse().flat(), ...rest] };
}

const prefix = "entity:";

function namesIn(keys: Iterable<string>): string[] {
  return [...keys].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}
