import { spansOver } from "../story/spansOver.ts";
import type { Both, Relation, Span } from "../story/story.ts";
import { overlaps, type StoryIndex } from "../story/storyIndex.ts";
import { keyOf } from "../story/view.ts";
import { coverage } from "./coverage.ts";

/** A tour as its author writes it: named steps, each of the relations and quotes it tells. Unknown ids are ignored. */
export type TourSource = readonly {
  readonly id: string;
  readonly title: Both;
  readonly relations: readonly string[];
  readonly quotes: readonly string[];
}[];

/**
 * A step of the tour. `spans`: its sentences of the article (code points, in order, never none); `relations` and
 * `quotes`: told here; `entities`: named in the sentences or at an end of what is told; `adds`: the relations told here
 * first.
 */
export type TourStep = {
  readonly id: string;
  readonly title?: Both;
  readonly spans: readonly Span[];
  readonly relations: readonly string[];
  readonly quotes: readonly string[];
  readonly entities: readonly string[];
  readonly adds: readonly string[];
};

type Told = Pick<TourStep, "id" | "spans" | "relations" | "quotes"> & { readonly title?: Both };

/**
 * The tour of a story in the article's own order: the author's steps, or, without them, one step for each sentence that
 * bears a relation or a quote (`sentence-3`: the third of the article).
 */
export function createTour(index: StoryIndex, source: TourSource = []): TourStep[] {
  const told = source.length > 0 ? groupByAuthor(index, source) : groupBySentence(index);
  const seen = new Set<string>();
  const places = new Map(index.story.entities.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const named = namesBySentence(index);
  return told.map((step) => {
    const entities = entitiesOf(index, step, named).sort((a, b) => placeOf(a) - placeOf(b));
    return { ...step, entities, adds: takeNew(step.relations, seen) };
  });
}

const tours = new WeakMap<StoryIndex, readonly TourStep[]>();

/** The story's own tour, made once an index. */
export function tourOf(index: StoryIndex): readonly TourStep[] {
  const steps = tours.get(index) ?? createTour(index, index.story.tour);
  tours.set(index, steps);
  return steps;
}

/** The id of the step that the tour begins with, found without making the whole of it. */
export function firstStepOf(index: StoryIndex): string | undefined {
  const { tour = [] } = index.story;
  if (tour.length === 0) return groupBySentence(index)[0]?.id;
  return tour.find((step) => beginSteps(index, [step]).length > 0)?.id;
}

/** What a step lights, and what earlier steps have shown: keys made by `keyOf`, no key in both. */
export function highlightByTour(
  steps: readonly TourStep[],
  at: number,
): { highlight: ReadonlySet<string>; seen: ReadonlySet<string> } {
  const highlight = new Set(steps.slice(at, at + 1).flatMap(keysOf));
  const earlier = steps.slice(0, at).flatMap(keysOf);
  return { highlight, seen: new Set(earlier.filter((key) => !highlight.has(key))) };
}

function groupBySentence(index: StoryIndex): Told[] {
  return coverage(index)
    .map(({ span, relations, quotes }, at) => {
      return { id: `sentence-${at + 1}`, spans: [span], relations, quotes };
    })
    .filter(({ relations, quotes }) => relations.length + quotes.length > 0);
}

/**
 * A relation may be stated in many places. A step tells those from its own beginning to where the next step with a later
 * beginning begins; it begins at the first passage of what it is first to tell (of all it tells, where nothing is new)
 * that does not lie before the step before it.
 */
function groupByAuthor(index: StoryIndex, source: TourSource): Told[] {
  const steps = beginSteps(index, source);
  return steps.map(({ passages, start, ...step }, at) => {
    const end = steps.slice(at + 1).find((next) => next.start > start)?.start ?? Infinity;
    const spans = index.story.article.sentences.filter(
      (sentence) =>
        sentence.start >= start &&
        sentence.start < end &&
        passages.some((passage) => overlaps(passage, sentence)),
    );
    return { ...step, spans };
  });
}

type Begun = Omit<Told, "spans"> & {
  readonly passages: readonly Span[];
  readonly start: number;
};

/** The author's steps, each with all passages of what it tells and the sentence that it begins at. */
function beginSteps(index: StoryIndex, source: TourSource): Begun[] {
  const steps: Begun[] = [];
  const known = new Set<string>();
  let floor = 0;
  for (const { id, title, ...ids } of source) {
    const relations = pick(ids.relations, index.relations);
    const quotes = pick(ids.quotes, index.quotes);
    const passages = [...relations.flatMap(({ evidence }) => evidence), ...quotes];
    const added = relations.filter((relation) => !known.has(relation.id));
    for (const relation of added) known.add(relation.id);
    const fresh = [...added.flatMap(({ evidence }) => evidence), ...quotes];
    const first = firstFrom(floor, fresh.length > 0 ? fresh : passages);
    const start = index.story.article.sentences.find((sentence) => sentence.end > first)?.start;
    if (start === undefined) continue;
    floor = start;
    const told = { relations: relations.map(toId), quotes: quotes.map(toId) };
    steps.push({ id, title, ...told, passages, start });
  }
  return steps;
}

/** Where the first passage that does not lie before `floor` starts; where all do, the first of them. */
function firstFrom(floor: number, passages: readonly Span[]): number {
  const starts = passages.map(({ start }) => start);
  const later = starts.filter((start) => start >= floor);
  return Math.min(...(later.length > 0 ? later : starts));
}

type Names = ReadonlyMap<number, readonly string[]>;

/** The ids of the entities that each sentence names, by where it starts. */
function namesBySentence({ story }: StoryIndex): Names {
  const { sentences } = story.article;
  const names = new Map(sentences.map(({ start }): [number, string[]] => [start, []]));
  for (const { id, mentions } of story.entities) {
    for (const mention of mentions) {
      const { from, to } = spansOver(sentences, mention);
      for (const { start } of sentences.slice(from, to)) names.get(start)?.push(id);
    }
  }
  return names;
}

function entitiesOf(index: StoryIndex, step: Told, named: Names): string[] {
  const ends = [
    ...pick(step.relations, index.relations).flatMap(({ source, target }: Relation) => [
      source,
      target,
    ]),
    ...pick(step.quotes, index.quotes).map(({ speaker }) => speaker),
  ].filter((id) => index.entities.has(id));
  return [...new Set([...ends, ...step.spans.flatMap(({ start }) => named.get(start) ?? [])])];
}

function takeNew(ids: readonly string[], seen: Set<string>): string[] {
  const added = ids.filter((id) => !seen.has(id));
  for (const id of added) seen.add(id);
  return added;
}

function keysOf({ entities, relations }: TourStep): string[] {
  return [
    ...entities.map((id) => keyOf({ kind: "entity", id })),
    ...relations.map((id) => keyOf({ kind: "relation", id })),
  ];
}

function pick<T>(ids: readonly string[], known: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => known.get(id) ?? []);
}

function toId({ id }: { id: string }): string {
  return id;
}
