import { namesOf } from "./namesOf.ts";
import { createTextIndex, type TextIndex } from "./span.ts";
import type { Entity, Quote, Relation, Story, StoryEvent } from "./story.ts";

/** A story with its look-ups, built once on entry. Every list keeps the story's own order. */
export type StoryIndex = {
  readonly story: Story;
  readonly text: TextIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  /** Relations that an entity stands at either end of, and those that go through it. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
};

/** Builds the look-ups of a compiled story; relations stand with all names that they relate. */
export function createStoryIndex(story: Story): StoryIndex {
  const relationsOf = new Map<string, Relation[]>(story.entities.map(({ id }) => [id, []]));
  for (const relation of story.relations) {
    for (const name of namesOf(relation)) relationsOf.get(name)?.push(relation);
  }
  return {
    story,
    text: createTextIndex(story.article.text),
    entities: byId(story.entities),
    relations: byId(story.relations),
    quotes: byId(story.quotes),
    events: byId(story.events),
    relationsOf,
  };
}

/**
 * An entity by its id.
 * @throws if the story has none: the compiler refuses such a story, so this is a fault of ours.
 */
export function getEntity(index: StoryIndex, id: string): Entity {
  const entity = index.entities.get(id);
  if (!entity) throw new Error(`The story has no entity "${id}"`);
  return entity;
}

/** The end of a relation that is not `id`; its source, where `id` is neither. */
export function otherEnd(relation: Relation, id: string): string {
  return relation.source === id ? relation.target : relation.source;
}

const ranked = new WeakMap<StoryIndex, readonly Entity[]>();

/** Entities from the most related to the least; relations in rank keep the story's order. Ranked once an index. */
export function rankEntities(index: StoryIndex): readonly Entity[] {
  const weight = ({ id, mentions }: Entity) =>
    (index.relationsOf.get(id)?.length ?? 0) * 1000 + mentions.length;
  const entities =
    ranked.get(index) ?? index.story.entities.toSorted((a, b) => weight(b) - weight(a));
  ranked.set(index, entities);
  return entities;
}

/** Quotes that an entity speaks, and quotes that speak of it. */
export function quotesOf(index: StoryIndex, id: string): { said: Quote[]; about: Quote[] } {
  const { quotes } = index.story;
  return {
    said: quotes.filter((quote) => quote.speaker === id),
    about: quotes.filter((quote) => quote.speaker !== id && quote.about.includes(id)),
  };
}

/** Quotes about a relation: those that say so, those that hold some of its evidence, and those whose speaker is one of its ends. */
export function quotesAbout(index: StoryIndex, relation: Relation): Quote[] {
  return index.story.quotes.filter((quote) => bearsOn(quote, relation));
}

function bearsOn(quote: Quote, { id, source, target, evidence }: Relation): boolean {
  return (
    quote.relations?.includes(id) ||
    quote.speaker === source ||
    quote.speaker === target ||
    evidence.some((passage) => overlaps(passage, quote))
  );
}

/** Relations that a quote bears on: the inverse of `quotesAbout`. */
export function relationsIn(index: StoryIndex, quote: Quote): Relation[] {
  return index.story.relations.filter((relation) => bearsOn(quote, relation));
}

type Stretch = { readonly start: number; readonly end: number };

/** Whether two stretches of one text share anything; touching ends do not. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
