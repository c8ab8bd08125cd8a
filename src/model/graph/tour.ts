import { namesOf } from "../story/namesOf.ts";
import { spansOver } from "../story/spansOver.ts";
import type { Span } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { Texts } from "../story/texts.ts";
import { keyOf } from "../story/view.ts";
import { coverage } from "./coverage.ts";

/** Steps of a tour that no author made: a reader walks no more, and each step is a page. */
const mostSentences = 30;

/** A tour as its author writes it: named steps, each of the relations and quotes it tells. Unknown ids are ignored. */
export type TourSource = readonly {
  readonly id: string;
  readonly title: Texts;
  readonly relations: readonly string[];
  readonly quotes: readonly string[];
}[];

/**
 * A step of the tour. `spans`: the sentences of the article (code points, in order) that this step alone shows; none where
 * others show all of them. `relations`: all that it tells; `adds` and `quotes`: those that are told here first. `names`: what
 * the sentences or the relations name for the first time; `entities`: these, and the ends of what is told. `others`: the steps
 * that tell its other relations, or show a sentence of what it adds.
 */
export type TourStep = {
  readonly id: string;
  readonly title?: Texts;
  readonly spans: readonly Span[];
  readonly relations: readonly string[];
  readonly quotes: readonly string[];
  readonly entities: readonly string[];
  readonly adds: readonly string[];
  readonly names: readonly string[];
  readonly others: readonly string[];
};

type Told = Pick<TourStep, "id" | "relations" | "quotes" | "adds"> & {
  readonly title?: Texts;
  /** Where the step is made of it. */
  readonly sentence?: Span;
};

/**
 * The tour of a story: the author's steps, or, without them, one step for each sentence that bears a relation or a quote
 * for the first time (`sentence-3`: the third of the article), of more than `mostSentences` those that tell the heaviest.
 * Nothing is told twice, and no sentence stands in two steps.
 */
export function createTour(index: StoryIndex, source: TourSource = []): TourStep[] {
  const told = tellOnce(index, source);
  const owners = shareSentences(index, told);
  const seen = new Set<string>();
  const places = new Map(index.story.entities.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const named = namesBySentence(index);
  return told.map((step) => {
    const { sentence: _, ...own } = step;
    const spans = index.story.article.sentences.filter(({ start }) => owners.get(start) === step);
    const ends = endsOf(index, step);
    const all = [...new Set([...ends, ...spans.flatMap(({ start }) => named.get(start) ?? [])])];
    const names = takeNew(
      all.sort((a, b) => placeOf(a) - placeOf(b)),
      seen,
    );
    const entities = all.filter((id) => ends.includes(id) || names.includes(id));
    const others = otherSteps(index, step, told, owners);
    return { ...own, spans, entities, names, others };
  });
}

const tours = new WeakMap<StoryIndex, readonly TourStep[]>();

/** The story's own tour, made once an index. */
export function tourOf(index: StoryIndex): readonly TourStep[] {
  const steps = tours.get(index) ?? createTour(index, index.story.tour);
  tours.set(index, steps);
  return steps;
}

/** The id of the step that the tour begins with, found without making the whole of it; none where one step were all. */
export function firstStepOf(index: StoryIndex): string | undefined {
  const [first, second] = tellOnce(index, index.story.tour);
  return second && first?.id;
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

/** What each step tells, of what there is. Nothing is left of a sentence that tells nothing new. */
function tellOnce(index: StoryIndex, source: TourSource): Told[] {
  const known = new Set<string>();
  const knownQuotes = new Set<string>();
  const tell = ({ relations, ...step }: Omit<Told, "adds">): Told => {
    const [adds, quotes] = [takeNew(relations, known), takeNew(step.quotes, knownQuotes)];
    return { ...step, relations, adds, quotes };
  };
  if (source.length === 0) {
    const told = coverage(index)
      .map(({ span: sentence, ...ids }, at) => tell({ id: `sentence-${at + 1}`, sentence, ...ids }))
      .filter(({ adds, quotes }) => adds.length + quotes.length > 0);
    const heaviest = told.toSorted((a, b) => heavinessOf(index, b) - heavinessOf(index, a));
    const kept = new Set(heaviest.slice(0, mostSentences));
    return told.filter((step) => kept.has(step));
  }
  return source
    .map(({ id, title, ...ids }) =>
      tell({
        id,
        title,
        relations: ids.relations.filter((one) => index.relations.has(one)),
        quotes: ids.quotes.filter((one) => index.quotes.has(one)),
      }),
    )
    .filter(({ relations, quotes }) => relations.length + quotes.length > 0);
}

/** By the heaviest relation that a step tells; a quote is as heavy as a main one. */
function heavinessOf(index: StoryIndex, { adds, quotes }: Told): number {
  const weights = pick(adds, index.relations).map(({ weight }) => weight);
  if (weights.includes("lead")) return 2;
  return weights.includes("main") || quotes.length > 0 ? 1 : 0;
}

/** The step that shows a sentence, by where the sentence starts. */
type Owners = ReadonlyMap<number, Told>;

/**
 * A sentence stands in the step that is made of it, else in the first of which it holds a quote or the best passage of a
 * relation, else in the first that it proves anything of.
 */
function shareSentences(index: StoryIndex, steps: readonly Told[]): Owners {
  const owners = new Map(
    steps.flatMap((step): [number, Told][] => (step.sentence ? [[step.sentence.start, step]] : [])),
  );
  for (const most of [1, Infinity]) {
    for (const step of steps) {
      const evidence = pick(step.adds, index.relations).flatMap((one) =>
        one.evidence.slice(0, most),
      );
      for (const start of startsOver(index, [...evidence, ...pick(step.quotes, index.quotes)])) {
        if (!owners.has(start)) owners.set(start, step);
      }
    }
  }
  return owners;
}
/** Where the sentences start that some passages share something with. */
function startsOver({ story }: StoryIndex, passages: readonly Span[]): number[] {
  const { sentences } = story.article;
  return passages.flatMap((passage) => {
    const { from, to } = spansOver(sentences, passage);
    return sentences.slice(from, to).map(({ start }) => start);
  });
}

function otherSteps(
  index: StoryIndex,
  step: Told,
  steps: readonly Told[],
  owners: Owners,
): string[] {
  const passages = pick(step.adds, index.relations).flatMap(({ evidence }) => evidence);
  const elsewhere = new Set(startsOver(index, passages).map((start) => owners.get(start)));
  const again = step.relations.filter((id) => !step.adds.includes(id));
  return steps
    .filter(
      (one) => one !== step && (elsewhere.has(one) || again.some((id) => one.adds.includes(id))),
    )
    .map(toId);
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

/** The names that a step's relations relate, and the speakers of its quotes. */
function endsOf(index: StoryIndex, step: Told): string[] {
  return [
    ...pick(step.relations, index.relations).flatMap(namesOf),
    ...pick(step.quotes, index.quotes).map(({ speaker }) => speaker),
  ].filter((id) => index.entities.has(id));
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
