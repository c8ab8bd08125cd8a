import { getNodePath, type JSONPath, type Node } from "jsonc-parser";
import { createTextIndex, findGraphemeBoundaries } from "../../model/story/span.ts";
import type { Span } from "../../model/story/story.ts";
import type { SelectorSource } from "../../model/story/storySource.ts";
import { findLookalike, type Lookalike } from "../text/findLookalike.ts";
import { findNearest } from "../text/findNearest.ts";
import { findPassage } from "../text/findPassage.ts";
import { nameDifferences } from "./nameCharacters.ts";
import { namePath } from "./namePath.ts";
import { createLocator, type Fault, type Finding, type Part } from "./problem.ts";
import { listNodes, type StoryJson } from "./readStoryJson.ts";

type Article = {
  text: string;
  cuts: ReadonlySet<number>;
  file: string;
  spotOf: (offset: number) => Part;
  placeOf: (offset: number) => Part;
};

type Wanted = SelectorSource & { subject: Part };

/** Above this share of changed words there is no nearest passage worth showing. */
const tooDifferent = 0.6;

/**
 * Finds the one place in the article of every object with an `exact` (evidence, quote, event, figure, misprint): spans in code
 * points, by the object's `passageKey`.
 */
export function checkPassages(
  json: StoryJson,
  text: string,
  articleFile: string,
): { passages: ReadonlyMap<string, Span>; faults: Fault[] } {
  const article = openArticle(text, articleFile);
  const index = createTextIndex(text);
  const passages = new Map<string, Span>();
  const faults = listNodes(json.root).flatMap((node) => {
    const exact = readText(node, "exact");
    if (exact === undefined || exact.value === "") return [];
    const path = getNodePath(node);
    const found = examine(article, {
      subject: namePath(json.value, path),
      exact: exact.value,
      prefix: readText(node, "prefix")?.value,
      suffix: readText(node, "suffix")?.value,
    });
    if (typeof found !== "number") return [{ ...json.positionAt(exact.offset), ...found }];
    passages.set(passageKey(path), index.toCodePoints(found, found + exact.value.length));
    return [];
  });
  return { passages, faults };
}

function openArticle(text: string, file: string): Article {
  const locate = createLocator(text);
  return {
    text,
    cuts: findGraphemeBoundaries(text),
    file,
    spotOf: (offset) => ({ code: "spot", parameters: locate(offset) }),
    placeOf: (offset) => ({ code: "place", parameters: { file, ...locate(offset) } }),
  };
}

/** Names a passage by the path of its object in story.json, such as `["relations", 0, "evidence", 1]`. */
export function passageKey(path: JSONPath): string {
  return path.join("/");
}

function readText(node: Node, field: string): { value: string; offset: number } | undefined {
  if (node.type !== "object") return undefined;
  const property = node.children?.find(({ children }) => children?.[0]?.value === field);
  const value = property?.children?.[1];
  const text: unknown = value?.value;
  return value && typeof text === "string" ? { value: text, offset: value.offset } : undefined;
}

/** The passage's place in UTF-16 units, or what is wrong with it. */
function examine(article: Article, wanted: Wanted): number | Finding {
  const { subject, exact } = wanted;
  const [at, ...others] = findPassage(article.text, wanted);
  if (at === undefined) {
    const anywhere = findPassage(article.text, { exact });
    return anywhere.length === 0
      ? describeAbsence(article, wanted)
      : describeNeighbours(article, wanted, anywhere);
  }
  if (others.length > 0) {
    const places = [at, ...others].map(article.spotOf);
    const parameters = { subject, count: places.length, file: article.file, places };
    return { code: "passage-repeated", parameters };
  }
  const isWhole = article.cuts.has(at) && article.cuts.has(at + exact.length);
  if (isWhole) return at;
  return { code: "passage-cut", parameters: { subject, place: article.placeOf(at) } };
}

/** The words are there, at these places, but not beside the `prefix` or `suffix` that the story has. */
function describeNeighbours(
  article: Article,
  { subject, exact, prefix, suffix }: Wanted,
  places: readonly number[],
): Finding {
  const lookalike = findLookalike(article.text, `${prefix ?? ""}${exact}${suffix ?? ""}`);
  if (lookalike) {
    const parameters = { subject, ...describeLookalike(article, lookalike) };
    return { code: "neighbours-lookalike", parameters };
  }
  const found = places.map((at): Part => {
    const end = at + exact.length;
    const place = article.placeOf(at);
    const before = article.text.slice(Math.max(0, at - (prefix ?? "").length), at);
    const after = article.text.slice(end, end + (suffix ?? "").length);
    if (suffix === undefined) {
      return before === ""
        ? { code: "at-start", parameters: { place } }
        : { code: "after", parameters: { place, before } };
    }
    if (prefix === undefined) {
      return after === ""
        ? { code: "at-end", parameters: { place } }
        : { code: "before", parameters: { place, after } };
    }
    if (before === "") {
      return after === ""
        ? { code: "whole", parameters: { place } }
        : { code: "start-before", parameters: { place, after } };
    }
    return after === ""
      ? { code: "after-end", parameters: { place, before } }
      : { code: "between", parameters: { place, before, after } };
  });
  if (suffix === undefined) {
    return { code: "prefix-apart", parameters: { subject, prefix: prefix ?? "", found } };
  }
  return prefix === undefined
    ? { code: "suffix-apart", parameters: { subject, suffix, found } }
    : { code: "both-apart", parameters: { subject, prefix, suffix, found } };
}

function describeAbsence(article: Article, { subject, exact }: Wanted): Finding {
  const lookalike = findLookalike(article.text, exact);
  if (lookalike) {
    const parameters = { subject, ...describeLookalike(article, lookalike) };
    return { code: "passage-lookalike", parameters };
  }
  const nearest = findNearest(article.text, exact);
  if (!nearest?.parting || nearest.difference > tooDifferent) {
    return { code: "passage-absent", parameters: { subject } };
  }
  const { shared, text, wanted } = nearest.parting;
  const place = article.placeOf(nearest.start);
  const parameters = { subject, place, article: text, story: wanted };
  return shared === ""
    ? { code: "passage-parts-at-start", parameters }
    : { code: "passage-parts", parameters: { ...parameters, shared } };
}

function describeLookalike(article: Article, { start, differences }: Lookalike) {
  return { place: article.placeOf(start), differences: nameDifferences(differences) };
}
