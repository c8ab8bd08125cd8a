import { listViews } from "../store/listAddresses.ts";
import { rankEntities, type StoryIndex } from "../story/storyIndex.ts";
import { aView, keyOfSelection, type View } from "../story/view.ts";

/** Cards take a tenth of a second each: a large story draws those of its first things, the rest share one. */
const mostCards = 400;

/** Address of a view's card, from the site's root: `cards/ar/entity-walmart.png`, `cards/en/list.png` … */
export function cardFile({ language, selection, tab }: View): string {
  const whole = tab === "details" ? "overview" : tab;
  const isWhole = selection.kind === "overview";
  const name = isWhole ? whole : keyOfSelection(selection).replaceAll("/", "-");
  return `cards/${language}/${name}.png`;
}

/** The views that get a card of their own: all of them, or in a large story the wholes, quotes and first names. */
export function listCardViews(index: StoryIndex, limit = mostCards): View[] {
  const views = listViews(index.story);
  if (views.length <= limit) return views;
  const ranks = new Map(rankEntities(index).map(({ id }, rank) => [id, rank]));
  const rankOf = ({ selection }: View): number => {
    if (selection.kind === "overview") return -2;
    if (selection.kind === "quote" || selection.kind === "step") return -1;
    if (selection.kind === "entity") return ranks.get(selection.id) ?? ranks.size;
    return Number.POSITIVE_INFINITY;
  };
  const ranked = views.map((view) => ({ view, rank: rankOf(view) }));
  return ranked
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .slice(0, limit)
    .map(({ view }) => view);
}

/** Whose card a page shows: its own, or that of the overview in its language. */
export function cardChooser(cards: readonly View[]): (view: View) => View {
  const files = new Set(cards.map(cardFile));
  return (view) => (files.has(cardFile(view)) ? view : aView(view.language));
}
