import { neighbourhood } from "../graph/neighbourhood.ts";
import { sideOf } from "../graph/sides.ts";
import { applyFilter, type Filter, formatFilter, type VisibleSet } from "../story/filter.ts";
import { rankEntities, type StoryIndex } from "../story/storyIndex.ts";
import { keyOfSelection, type View } from "../story/view.ts";

type VisibleView = Pick<View, "selection" | "filter" | "depth">;

/** What a view leaves in sight: the list holds all of it, the picture as much as can be read. */
type Visibility = {
  readonly listed: VisibleSet;
  readonly drawn: VisibleSet;
};

/** No reader can read more, no SVG holds 60 frames a second with more, and a page of more would weigh over 30 kB. */
export const mostDrawn = 240;

const known = new WeakMap<StoryIndex, { key: string; visibility: Visibility }>();
const filtered = new WeakMap<StoryIndex, { key: string; left: VisibleSet }>();

/**
 * What is in sight: everything that the filter leaves, of a focused entity only its surroundings. The picture draws
 * at most `mostDrawn` entities: what is chosen and its surroundings first, then those with the most relations and mentions.
 */
export function visibilityOf(index: StoryIndex, view: VisibleView): Visibility {
  const isLarge = index.story.entities.length > mostDrawn;
  const chosen = view.depth > 0 || isLarge ? keyOfSelection(view.selection) : "";
  const key = `${chosen}|${view.depth}|${keyOfHidden(view.filter)}`;
  const last = known.get(index);
  if (last?.key === key) return last.visibility;
  const visibility = look(index, view);
  known.set(index, { key, visibility });
  return visibility;
}

/** What is shown alone puts nothing away: the picture stays as it is drawn. */
function keyOfHidden(filter: Filter): string {
  return formatFilter({ ...filter, only: [] });
}

function look(index: StoryIndex, view: VisibleView): Visibility {
  const left = leftBy(index, view.filter);
  const listed = view.depth > 0 ? around(index, view, left) : left;
  return { listed, drawn: cut(index, view, listed) };
}

/** What the filter leaves; the last answer is kept, for the selection changes more often. */
function leftBy(index: StoryIndex, filter: Filter): VisibleSet {
  const key = keyOfHidden(filter);
  const last = filtered.get(index);
  if (last?.key === key) return last.left;
  const left = applyFilter(index, filter);
  filtered.set(index, { key, left });
  return left;
}

function around(
  index: StoryIndex,
  { selection, depth }: VisibleView,
  left: VisibleSet,
): VisibleSet {
  if (selection.kind !== "entity" || depth === 0) return left;
  const near = neighbourhood(index, selection.id, depth);
  return keep(index, left, (id) => near.entities.has(id));
}

function cut(index: StoryIndex, view: VisibleView, listed: VisibleSet): VisibleSet {
  if (listed.entities.size <= mostDrawn) return listed;
  const first = surroundings(index, view);
  const ranked = rankEntities(index).map(({ id }) => id);
  const order = [...first, ...ranked].filter((id) => listed.entities.has(id));
  const drawn = new Set([...new Set(order)].slice(0, mostDrawn));
  return keep(index, listed, (id) => drawn.has(id));
}

/** What a selection is about, and what is related to it. */
function surroundings(index: StoryIndex, { selection }: VisibleView): string[] {
  switch (selection.kind) {
    case "entity":
      return [selection.id, ...neighbourhood(index, selection.id, 1).entities];
    case "side":
      return sideOf(index, selection.id).members.map(({ id }) => id);
    case "relation": {
      const relation = index.relations.get(selection.id);
      return relation ? [relation.source, relation.target] : [];
    }
    case "quote": {
      const quote = index.quotes.get(selection.id);
      if (!quote) return [];
      return [quote.speaker, ...(quote.medium === undefined ? [] : [quote.medium]), ...quote.about];
    }
    case "path":
    case "compare":
      return [selection.from, selection.to];
    default:
      return [];
  }
}

function keep(
  { story }: StoryIndex,
  shown: VisibleSet,
  isKept: (id: string) => boolean,
): VisibleSet {
  const entities = new Set([...shown.entities].filter(isKept));
  const relations = story.relations.filter(
    ({ id, source, target }) =>
      shown.relations.has(id) && entities.has(source) && entities.has(target),
  );
  return { entities, relations: new Set(relations.map(({ id }) => id)) };
}
