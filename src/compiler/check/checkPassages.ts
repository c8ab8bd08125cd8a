import { getNodePath, type JSONPath, type Node } from "jsonc-parser";
import { createTextIndex, findGraphemeBoundaries } from "../../model/story/span.ts";
import type { Span } from "../../model/story/story.ts";
import type { SelectorSource } from "../../model/story/storySource.ts";
import { findNearest } from "../text/findNearest.ts";
import { findPassage } from "../text/findPassage.ts";
import { namePath } from "./namePath.ts";
import { createLocator, type Fault } from "./problem.ts";
import { formatCodePoint } from "./readArticle.ts";
import { listNodes, type StoryJson } from "./readStoryJson.ts";

type Article = {
  text: string;
  file: string;
  placeOf: (offset: number) => string;
  cuts: ReadonlySet<number>;
};

/** Above this share of changed words there is no nearest passage worth showing. */
const tooDifferent = 0.6;

/**
 * Finds the one place in the article of every object with an `exact` (evidence, quote, event, figure): spans in code
 * points, by the object's `passageKey`.
 */
export function checkPassages(
  json: StoryJson,
  text: string,
  articleFile: string,
): { passages: ReadonlyMap<string, Span>; faults: Fault[] } {
  const locate = createLocator(text);
  const placeOf = (offset: number) => {
    const { line, column } = locate(offset);
    return `${line}:${column}`;
  };
  const article = { text, file: articleFile, placeOf, cuts: findGraphemeBoundaries(text) };
  const index = createTextIndex(text);
  const passages = new Map<string, Span>();
  const faults = listNodes(json.root).flatMap((node) => {
    const exact = readText(node, "exact");
    if (exact === undefined || exact.value === "") return [];
    const selector = {
      exact: exact.value,
      prefix: readText(node, "prefix")?.value,
      suffix: readText(node, "suffix")?.value,
    };
    const path = getNodePath(node);
    const found = examine(article, selector);
    if (typeof found === "number") {
      passages.set(passageKey(path), index.toCodePoints(found, found + exact.value.length));
      return [];
    }
    return [
      { ...json.positionAt(exact.offset), message: `${namePath(json.value, path)} ${found}` },
    ];
  });
  return { passages, faults };
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
function examine(article: Article, selector: SelectorSource): number | string {
  const [place, ...others] = findPassage(article.text, selector);
  if (place === undefined) {
    const anywhere = findPassage(article.text, { exact: selector.exact });
    return anywhere.length === 0
      ? describeAbsence(article, selector.exact)
      : describeNeighbours(article, selector, anywhere);
  }
  if (others.length > 0) {
    const list = [place, ...others].map(article.placeOf).join(", ");
    return `is in the article ${others.length + 1} times (${article.file}:${list}): copy more words, or add "prefix" or "suffix", the text directly before or after it, to say which one`;
  }
  const whole = article.cuts.has(place) && article.cuts.has(place + selector.exact.length);
  return whole
    ? place
    : `begins or ends inside a character (${article.file}:${article.placeOf(place)}): copy whole letters with their marks`;
}

function describeNeighbours(
  article: Article,
  selector: SelectorSource,
  places: readonly number[],
): string {
  const { exact, prefix, suffix } = selector;
  const wanted = [
    ...(prefix === undefined ? [] : [`prefix «${prefix}»`]),
    ...(suffix === undefined ? [] : [`suffix «${suffix}»`]),
  ].join(" and ");
  const found = places.map((at) => {
    const end = at + exact.length;
    const before = article.text.slice(Math.max(0, at - (prefix ?? "").length), at);
    const after = article.text.slice(end, end + (suffix ?? "").length);
    const around = [
      ...(prefix === undefined ? [] : [before === "" ? "at the start" : `after «${before}»`]),
      ...(suffix === undefined ? [] : [after === "" ? "at the end" : `before «${after}»`]),
    ].join(" and ");
    return `${article.file}:${article.placeOf(at)} ${around}`;
  });
  return `is in the article, but not directly beside the ${wanted} (it stands at ${found.join("; ")}): correct them, with their spaces`;
}

function describeAbsence(article: Article, exact: string): string {
  const nearest = findNearest(article.text, exact);
  const cure = "copy the words as the article has them";
  if (!nearest || nearest.difference > tooDifferent) {
    return `is not in the article, nor anything like it: ${cure}`;
  }
  const place = `${article.file}:${article.placeOf(nearest.start)}`;
  const { parting } = nearest;
  if (!parting) {
    const spaces = describeSpaces(article.text.slice(nearest.start, nearest.end), exact);
    return `is not in the article: the words at ${place} are the same, but the white space differs${spaces}: ${cure}`;
  }
  const shared =
    parting.shared === "" ? "parts at its first word:" : `has «${parting.shared}» and then`;
  return `is not in the article. The nearest passage (${place}) ${shared} the article has «${parting.text}», the story has «${parting.wanted}»: ${cure}`;
}

function describeSpaces(found: string, wanted: string): string {
  const ours = wanted.match(/\s+/gu) ?? [];
  const theirs = found.match(/\s+/gu) ?? [];
  const at = theirs.findIndex((space, index) => space !== ours[index]);
  const name = (space: string | undefined) => Array.from(space ?? "", formatCodePoint).join(" ");
  return at === -1 ? "" : ` (the article has ${name(theirs[at])}, the story ${name(ours[at])})`;
}
