import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listIcons } from "../compiler/listIcons.ts";
import { toStandings } from "../compiler/toStandings.ts";
import { entityKinds, isSymmetric, neither, relationKinds } from "../model/story/kinds.ts";
import { createTextIndex } from "../model/story/span.ts";
import type { Passage, Span, Story } from "../model/story/story.ts";
import type { StorySource } from "../model/story/storySource.ts";

type Selector = { exact: string; prefix?: string | undefined; suffix?: string | undefined };

const folder = join(import.meta.dirname, "../../data/walmart-microsoft");

/** The real article's text, for tests. */
export function theWalmartArticle(): string {
  return readFileSync(join(folder, "article.ar.txt"), "utf8");
}

/**
 * The real story, for tests: what its author wrote, located plainly in its article (the first place that fits,
 * longest names first, sentences cut at full stops). The compiler is the one that checks and weighs; places are all 0.
 */
export function theWalmartStory(): Story {
  const source: StorySource = JSON.parse(readFileSync(join(folder, "story.json"), "utf8"));
  const text = theWalmartArticle();
  const place = { x: 0, y: 0 };
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const drawing = {
    ...{ width: 360, height: 360, captions: {} },
    nodes: Object.fromEntries(
      ids(source.entities).map((id) => [id, { ...place, label: "below" as const }]),
    ),
    headings: Object.fromEntries(ids(source.sides).map((id) => [id, place])),
  };
  const locate = createLocate(text);
  const mentions = findNames(text, source.entities);
  const { $schema: _, headline, kinds: _own, ...rest } = source;
  const entities = source.entities.map((entity) => ({
    ...entity,
    kind: builtIn(entityKinds, entity.kind),
    side: entity.side ?? neither,
    evidence: entity.evidence.map(locate),
    mentions: mentions.get(entity.id) ?? [],
    weight: entity.weight ?? ("main" as const),
  }));
  return {
    ...rest,
    ...listIcons(entities),
    ...(headline && { headline: locate(headline) }),
    formatVersion: 2,
    article: { text, sha256: "0".repeat(64), paragraphs: [], sentences: findSentences(text) },
    entities,
    relations: source.relations.map(({ standing, ended: _ended, ...relation }) => ({
      ...relation,
      ...toStandings(standing),
      weight: relation.weight ?? "main",
      kind: builtIn(relationKinds, relation.kind),
      symmetric: isSymmetric(builtIn(relationKinds, relation.kind)),
      evidence: relation.evidence.map(locate),
      figures: (relation.figures ?? []).map((figure) => ({ ...figure, ...locate(figure) })),
    })),
    tour: source.tour ?? [],
    quotes: source.quotes.map((quote) => ({ ...quote, ...locate(quote) })),
    events: source.events.map((event) => ({
      ...event,
      ...locate(event),
      inferred: event.inferred ?? false,
    })),
    misprints: (source.misprints ?? []).map(locate),
    drawings: { tall: drawing, wide: drawing, short: drawing },
  };
}

/** The story has no kinds of its own. */
function builtIn<Kind extends string>(kinds: readonly Kind[], id: string): Kind {
  const kind = kinds.find((known) => known === id);
  if (kind === undefined) throw new Error(`"${id}" is no kind`);
  return kind;
}

function createLocate(text: string): (selector: Selector) => Passage {
  const points = createTextIndex(text);
  return ({ exact, prefix = "", suffix = "" }) => {
    const found = text.indexOf(prefix + exact + suffix);
    if (found === -1) throw new Error(`«${exact}» is not in the article`);
    const start = found + prefix.length;
    return { exact, ...points.toCodePoints(start, start + exact.length) };
  };
}

function findSentences(text: string): Span[] {
  const points = createTextIndex(text);
  const sentence = /[^\s].*?(?:(?<!جيت)\.(?=\s|\p{sc=Arab})[”“]?|”\.|$)/gmu;
  return Array.from(text.matchAll(sentence), ({ index, 0: found }) =>
    points.toCodePoints(index, index + found.length),
  );
}

function findNames(text: string, entities: StorySource["entities"]): Map<string, Span[]> {
  const points = createTextIndex(text);
  const names = entities
    .flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias })))
    .sort((a, b) => b.alias.length - a.alias.length);
  const found = new Map<string, Span[]>();
  let left = text;
  for (const { id, alias } of names) {
    for (let at = left.indexOf(alias); at !== -1; at = left.indexOf(alias)) {
      const span = points.toCodePoints(at, at + alias.length);
      found.set(
        id,
        [...(found.get(id) ?? []), span].sort((a, b) => a.start - b.start),
      );
      left = left.slice(0, at) + "\0".repeat(alias.length) + left.slice(at + alias.length);
    }
  }
  return new Map([...found].map(([id, spans]) => [id, joinScripts(text, spans)]));
}

/** A name in Arabic letters and, behind a space, in Latin ones is one mention. */
function joinScripts(text: string, spans: readonly Span[]): Span[] {
  const points = createTextIndex(text);
  const isLatin = (span: Span) => /^[\w.]/.test(points.slice(span));
  const belongs = (span: Span, before: Span | undefined) =>
    before?.end === span.start - 1 && isLatin(span) && !isLatin(before);
  return spans.flatMap((span, at) => {
    if (belongs(span, spans[at - 1])) return [];
    const next = spans[at + 1];
    return next && belongs(next, span) ? [{ start: span.start, end: next.end }] : [span];
  });
}
