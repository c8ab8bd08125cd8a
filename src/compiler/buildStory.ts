import type { JSONPath } from "jsonc-parser";
import * as v from "valibot";
import type { StoredDrawings, StoryLayout } from "../layout/layoutStory.ts";
import type { Quality } from "../layout/measureDrawing.ts";
import { toStoryDrawing } from "../layout/toStoryDrawing.ts";
import { isSymmetric } from "../model/story/kinds.ts";
import { type Span, type Story, storySchema } from "../model/story/story.ts";
import type { SelectorSource, StorySource } from "../model/story/storySource.ts";
import { passageKey } from "./check/checkPassages.ts";
import { listIcons } from "./listIcons.ts";
import { reckonWeights } from "./reckonWeights.ts";
import { findParagraphs } from "./text/findParagraphs.ts";
import { findSentences } from "./text/findSentences.ts";
import { toStandings } from "./toStandings.ts";

/** What the checks found of a story without problems. */
export type Proven = {
  source: StorySource;
  text: string;
  /** Where each passage stands in the text, in code points, by its `passageKey`. */
  passages: ReadonlyMap<string, Span>;
  /** By entity id, in code points. */
  mentions: ReadonlyMap<string, readonly Span[]>;
};

type Parts = Proven & {
  sha256: string;
  layout: StoryLayout;
  stored?: StoredDrawings | undefined;
};

/** `isDraft`: a drawing was made in a hurry. */
type Built = { story: Story; quality: Quality; isDraft: boolean };

/**
 * Builds the compiled story from what the checks found: nothing of the author's is searched again. Places are the
 * layout's, and so is `quality`.
 * @throws if the result does not satisfy the public schema, or the layout leaves out a place: faults of ours.
 */
export function buildStory(parts: Parts): Built {
  const { source, text, passages, mentions, sha256, layout, stored } = parts;
  /** An object of story.json with its place in the article instead of what the author needed to find it. */
  const locate = <T extends SelectorSource>(
    { prefix, suffix, ...rest }: T,
    ...path: JSONPath
  ): Omit<T, "prefix" | "suffix"> & Partial<Span> => ({
    ...rest,
    ...passages.get(passageKey(path)),
  });
  const paragraphs = findParagraphs(text, mentions);
  const entities = source.entities.map((entity, at) => ({
    ...entity,
    evidence: entity.evidence.map((one, index) => locate(one, "entities", at, "evidence", index)),
    mentions: mentions.get(entity.id) ?? [],
  }));
  const sentences = findSentences(text, paragraphs, mentions);
  const headline = source.headline && passages.get(passageKey(["headline"]));
  const relations = source.relations.map(
    ({ evidence, figures = [], standing, ...relation }, at) => ({
      ...relation,
      ...toStandings(standing),
      symmetric: isSymmetric(relation.kind),
      evidence: evidence.map((one, index) => locate(one, "relations", at, "evidence", index)),
      figures: figures.map((figure, index) => locate(figure, "relations", at, "figures", index)),
    }),
  );
  const weights = reckonWeights({
    entities,
    relations,
    headline,
    opening: openingOf(sentences, headline),
  });
  const weighed = {
    entities: entities.map((one) => ({ ...one, weight: weights.entities.get(one.id) ?? "minor" })),
    relations: relations.map((one) => ({
      ...one,
      weight: weights.relations.get(one.id) ?? "minor",
    })),
  } as const;
  const drawn = layout({ ...source, ...weighed, stored });
  const story = {
    ...source,
    ...(source.headline && { headline: locate(source.headline, "headline") }),
    $schema: "./story.schema.json",
    formatVersion: 1,
    article: {
      text,
      sha256,
      paragraphs,
      sentences,
    },
    ...weighed,
    ...listIcons(entities),
    quotes: source.quotes.map((quote, at) => locate(quote, "quotes", at)),
    events: source.events.map((event, at) => ({
      ...locate(event, "events", at),
      inferred: event.inferred ?? false,
    })),
    tour: source.tour ?? [],
    ...(source.misprints && {
      misprints: source.misprints.map((one, at) => locate(one, "misprints", at)),
    }),
    drawings: {
      tall: toStoryDrawing(drawn.tall),
      wide: toStoryDrawing(drawn.wide),
      short: toStoryDrawing(drawn.short),
    },
  };
  return {
    story: v.parse(storySchema, story),
    quality: drawn.wide.quality,
    isDraft: Object.values(drawn).some((one) => one.isDraft === true),
  };
}

/** The first two sentences behind the headline: what a newspaper says first is what it is about. */
function openingOf(sentences: readonly Span[], headline: Span | undefined): Span | undefined {
  const [first, second] = sentences.filter(({ start }) => start >= (headline?.end ?? 0));
  return first && { start: first.start, end: (second ?? first).end };
}
