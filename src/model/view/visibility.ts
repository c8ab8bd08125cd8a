import { neighbourhood } from "../graph/neighbourhood.ts";
import { applyFilter, type Filter, formatFilter, type VisibleSet } from "../story/filter.ts";
import { capacities, type Form } from "../story/kinds.ts";
import { namesOf } from "../story/namesOf.ts";
import type { Story } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import { keyOfSelection, type View } from "../story/view.ts";
import type { surroundingsOf } from "./surroundings.ts";

type VisibleView = Pick<View, "selection" | "filter" | "depth" | "opened">;

/** What a view leaves in sight: the list holds all of it, the picture as much as can be read. */
export type Visibility = {
  readonly listed: VisibleSet;
  readonly drawn: VisibleSet;
  /**
   * The names that are chosen, where the picture draws the surroundings of a choice in a large story, which the stored
   * drawing may not hold. Otherwise it draws what is stored.
   */
  readonly around?: readonly string[] | undefined;
};

/** Whether a story has more names than a drawing of this form holds. */
export function isLarge({ entities }: Story, form: Form): boolean {
  return entities.length > capacities[form];
}

type Known<T> = WeakMap<StoryIndex, Map<string, { key: string; value: T }>>;
const known: Known<Visibility> = new WeakMap();
const listings: Known<VisibleSet> = new WeakMap();
const filtered: Known<VisibleSet> = new WeakMap();

/** The last answer of each `place`, for a view is asked for often and changes seldom. */
function remember<T>(of: Known<T>, index: StoryIndex, place: string, key: string, make: () => T) {
  const places = of.get(index) ?? new Map<string, { key: string; value: T }>();
  of.set(index, places);
  const last = places.get(place);
  if (last?.key === key) return last.value;
  const value = make();
  places.set(place, { key, value });
  return value;
}

/**
 * What is in sight in a drawing of this form. A story that fits the form is drawn whole. Of a larger one the overview
 * draws the names of its stored drawing, and a choice its surroundings: what is chosen, its neighbours, the heaviest
 * first, and what the reader has opened.
 * @param around `surroundingsOf`, which a small story does without; the overview stays where it is missing
 */
export function visibilityOf(
  index: StoryIndex,
  view: VisibleView,
  form: Form,
  around?: typeof surroundingsOf,
): Visibility {
  const { selection, depth, filter, opened } = view;
  const choice = depth > 0 || isLarge(index.story, form) ? keyOfSelection(selection) : "";
  const key = [choice, depth, opened, keyOfHidden(filter)].join("|");
  return remember(known, index, form, key, () => {
    const listed = listedOf(index, view);
    if (!isLarge(index.story, form)) return { listed, drawn: listed };
    const { chosen, names } = around?.(index, view, listed, form) ?? {};
    if (!names) return { listed, drawn: keepStored(index, listed, form) };
    return { listed, drawn: keep(index, listed, new Set(names)), around: chosen };
  });
}

/** All that the filter leaves; of a focused entity only its surroundings. */
export function listedOf(index: StoryIndex, view: VisibleView): VisibleSet {
  const { selection, depth, filter } = view;
  const hidden = keyOfHidden(filter);
  const left = remember(filtered, index, "", hidden, () => applyFilter(index, filter));
  if (selection.kind !== "entity" || depth === 0) return left;
  const key = `${selection.id}|${depth}|${hidden}`;
  return remember(listings, index, "", key, () =>
    keep(index, left, neighbourhood(index, selection.id, depth).entities),
  );
}

/** What is shown alone puts nothing away: the picture stays as it is drawn. */
function keyOfHidden(filter: Filter): string {
  return formatFilter({ ...filter, only: [] });
}

function keepStored(index: StoryIndex, listed: VisibleSet, form: Form): VisibleSet {
  const { nodes, relations } = index.story.drawings[form];
  return keep(index, listed, new Set(Object.keys(nodes)), relations);
}

/** What of `shown` is among some names; of the relations among them those that `drawn` names, where it is given. */
function keep(
  { story }: StoryIndex,
  shown: VisibleSet,
  names: ReadonlySet<string>,
  drawn?: readonly string[],
): VisibleSet {
  const entities = new Set([...shown.entities].filter((id) => names.has(id)));
  const isDrawn = drawn && new Set(drawn);
  const relations = story.relations.filter(
    (relation) =>
      shown.relations.has(relation.id) &&
      namesOf(relation).every((name) => entities.has(name)) &&
      (isDrawn?.has(relation.id) ?? true),
  );
  return { entities, relations: new Set(relations.map(({ id }) => id)) };
}
