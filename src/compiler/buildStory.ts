import * as v from "valibot";
import type { Drawing } from "../layout/layoutGraph.ts";
import type { StoryLayout } from "../layout/layoutStory.ts";
import type { Quality } from "../layout/measureDrawing.ts";
import { isSymmetric } from "../model/story/kinds.ts";
import { createTextIndex } from "../model/story/span.ts";
import { type Passage, type Place, type Story, storySchema } from "../model/story/story.ts";
import type { SelectorSource, StorySource } from "../model/story/storySource.ts";
import { findMentions } from "./text/findMentions.ts";
import { findParagraphs } from "./text/findParagraphs.ts";
import { findPassage } from "./text/findPassage.ts";
import { findSentences } from "./text/findSentences.ts";

type Parts = {
  source: StorySource;
  text: string;
  sha256: string;
  layout: StoryLayout;
  stored?: Drawing | undefined;
};

/**
 * Builds the compiled story from a source that was found without problems: spans in code points, places from the
 * layout, `quality` as the layout gives it.
 * @throws if the result does not satisfy the public schema, or a passage or place is not there.
 */
export function buildStory({ source, text, sha256, layout, stored }: Parts): {
  story: Story;
  quality: Quality;
} {
  const toPassage = createPassageFinder(text);
  const mentions = findMentions(text, source.entities);
  const paragraphs = findParagraphs(text, mentions);
  const entities = source.entities.map((entity) => ({
    ...entity,
    evidence: entity.evidence.map(toPassage),
    mentions: mentions.get(entity.id) ?? [],
  }));
  const { places, labels, headings, quality } = layout({ ...source, entities, stored });
  const story = {
    ...source,
    $schema: "./story.schema.json",
    formatVersion: 1,
    article: {
      text,
      sha256,
      paragraphs,
      sentences: findSentences(text, paragraphs, mentions),
    },
    sides: source.sides.map((side) => ({ ...side, place: takePlace(headings, side.id) })),
    entities: entities.map((entity) => ({
      ...entity,
      place: { ...takePlace(places, entity.id), label: labels[entity.id] ?? "below" },
    })),
    relations: source.relations.map((relation) => ({
      ...relation,
      symmetric: isSymmetric(relation.kind),
      evidence: relation.evidence.map(toPassage),
      figures: (relation.figures ?? []).map((figure) => resolve(figure, toPassage)),
    })),
    quotes: source.quotes.map((quote) => resolve(quote, toPassage)),
    events: source.events.map((event) => ({
      ...resolve(event, toPassage),
      inferred: event.inferred ?? false,
    })),
    tour: source.tour ?? [],
  };
  return { story: v.parse(storySchema, story), quality };
}

/** The same object with its place instead of what the author needed to find it. */
function resolve<T extends SelectorSource>(source: T, toPassage: (source: T) => Passage) {
  const { prefix, suffix, ...rest } = source;
  return { ...rest, ...toPassage(source) };
}

function createPassageFinder(text: string): (selector: SelectorSource) => Passage {
  const index = createTextIndex(text);
  return (selector) => {
    const { exact } = selector;
    const [place, ...others] = findPassage(text, selector);
    if (place === undefined || others.length > 0) throw new Error(`No one place for «${exact}»`);
    return { exact, ...index.toCodePoints(place, place + exact.length) };
  };
}

function takePlace(places: Readonly<Record<string, Place>>, id: string): Place {
  const place = places[id];
  if (!place) throw new Error(`The layout has no place for "${id}"`);
  return { x: place.x, y: place.y };
}
