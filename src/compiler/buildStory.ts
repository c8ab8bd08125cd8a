import type { JSONPath } from "jsonc-parser";
import * as v from "valibot";
import type { StoredDrawings, StoryLayout } from "../layout/layoutStory.ts";
import type { Quality } from "../layout/measureDrawing.ts";
import { toStoryDrawing } from "../layout/toStoryDrawing.ts";
import { entityKinds, isSymmetric, neither, relationKinds } from "../model/story/kinds.ts";
import { type Span, type Story, storySchema } from "../model/story/story.ts";
import {
  currentVersion,
  type SelectorSource,
  type StorySource,
} from "../model/story/storySource.ts";
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
  const paragraphs = findParagraphs(text, mentions, source.language);
  const entities = source.entities.map(({ kind, icon, ...entity }, at) => ({
    ...entity,
    ...resolveKind(kind, entityKinds, source.kinds?.entities),
    icon: icon ?? source.kinds?.entities?.find(({ id }) => id === kind)?.icon,
    side: entity.side ?? neither,
    evidence: entity.evidence.map((one, index) => locate(one, "entities", at, "evidence", index)),
    mentions: mentions.get(entity.id) ?? [],
  }));
  const sentences = findSentences(text, paragraphs, mentions, source.language);
  const headline = source.headline && passages.get(passageKey(["headline"]));
  const relations = source.relations.map(
    ({ kind, evidence, figures = [], standing, ended, ...relation }, at) => {
      const own = resolveKind(kind, relationKinds, source.kinds?.relations);
      return {
        ...relation,
        ...own,
        ...toStandings(standing),
        // What has an end is over, unless its author says that the end lies ahead.
        ...((ended ?? relation.to !== undefined) && { ended: true as const }),
        symmetric: isSymmetric(own.kind),
        evidence: evidence.map((one, index) => locate(one, "relations", at, "evidence", index)),
        figures: figures.map((figure, index) => locate(figure, "relations", at, "figures", index)),
      };
    },
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
    formatVersion: currentVersion,
    article: {
      text,
      sha256,
      paragraphs,
      sentences,
    },
    ...weighed,
    ...compileKinds(source.kinds),
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

/**
 * The built-in kind of what an author wrote as its kind, and the own kind where it is one.
 * @throws if it is neither: the checks refuse that
 */
function resolveKind<Kind extends string>(
  written: string,
  builtIn: readonly Kind[],
  own: readonly { id: string; over: Kind }[] = [],
): { kind: Kind; ownKind?: string } {
  const kind = builtIn.find((one) => one === written);
  if (kind) return { kind };
  const found = own.find(({ id }) => id === written);
  if (!found) throw new Error(`There is no kind "${written}"; this is a fault of the compiler`);
  return { kind: found.over, ownKind: found.id };
}

/** The story's own kinds. Their icons have gone to their entities. */
function compileKinds(kinds: StorySource["kinds"]): Pick<Story, "kinds"> {
  if (!kinds) return {};
  const entities = (kinds.entities ?? []).map(({ id, over, name }) => ({ id, over, name }));
  return { kinds: { entities, relations: kinds.relations ?? [] } };
}

/** The first two sentences behind the headline: what a newspaper says first is what it is about. */
function openingOf(sentences: readonly Span[], headline: Span | undefined): Span | undefined {
  const [first, second] = sentences.filter(({ start }) => start >= (headline?.end ?? 0));
  return first && { start: first.start, end: (second ?? first).end };
}
