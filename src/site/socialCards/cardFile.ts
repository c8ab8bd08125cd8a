import { tourOf } from "../../model/graph/tour.ts";
import { rankEntities, type StoryIndex } from "../../model/story/storyIndex.ts";
import { aView, keyOfSelection, pairKinds, type View } from "../../model/story/view.ts";
import { listViews } from "../../model/view/listAddresses.ts";

/** Cards take a tenth of a second each: a story of more pages than `all` draws those of its `first` things, the rest share one. */
const mostCards = { all: 400, first: 200 };

/** Address of a view's card, from the site's root: `cards/ar/entity-walmart.png`, `cards/en/list.png` … */
export function cardFile({ language, selection, tab }: View): string {
  const whole = tab === "details" ? "overview" : tab;
  const isWhole = selection.kind === "overview";
  const name = isWhole ? whole : keyOfSelection(selection).replaceAll("/", "-");
  return `cards/${language}/${name}.png`;
}

/**
 * The views that get a card of their own, each in all languages: all of them, or in a story that makes more than
 * `most.all` the wholes, and then by turns the next of the names with the most relations, the quotes, the sides, the steps, the
 * relations and the beginnings of pairs.
 */
export function listCardViews(index: StoryIndex, most = mostCards): View[] {
  const views = listViews(index.story);
  if (views.length <= most.all) return views;
  const turns = turnsOf(index);
  const turnOf = ({ selection }: View) => turns.get(keyOfSelection(selection)) ?? -1;
  // A thing has its card in every language or in none.
  const languages = index.story.languages.length;
  const count = Math.max(languages, most.first - (most.first % languages));
  return views.toSorted((a, b) => turnOf(a) - turnOf(b)).slice(0, count);
}

/** At which turn each thing of the story gets its card, by the key of its selection. */
function turnsOf(index: StoryIndex): ReadonlyMap<string, number> {
  const { quotes, relations } = index.story;
  const kinds = [
    { kind: "entity", all: rankEntities(index) },
    { kind: "quote", all: quotes },
    { kind: "side", all: index.story.sides },
    { kind: "step", all: tourOf(index) },
    { kind: "relation", all: relations },
  ] as const;
  const orders = [
    ...kinds.map(({ kind, all }) => all.map(({ id }) => keyOfSelection({ kind, id }))),
    pairKinds.map((of) => keyOfSelection({ kind: "pick", of })),
  ];
  const longest = Math.max(...orders.map(({ length }) => length));
  const keys = Array.from({ length: longest }, (_, turn) =>
    orders.flatMap((each) => each[turn] ?? []),
  );
  return new Map(keys.flat().map((key, turn) => [key, turn]));
}

/** Whose card a page shows: its own, or that of the overview in its language. */
export function cardChooser(cards: readonly View[]): (view: View) => View {
  const files = new Set(cards.map(cardFile));
  return (view) => (files.has(cardFile(view)) ? view : aView(view.language));
}
