import { factsOf } from "../../model/language/languageFacts.ts";
import { letterScript } from "../../model/language/letters.ts";
import type { Span } from "../../model/story/story.ts";

type Mentions = ReadonlyMap<string, readonly Span[]>;

const quoteMark = /[“”]/u;
const letter = /\p{L}/u;
const casedOrDigit = /[\p{Lu}\p{Ll}\p{Nd}]/u;
/** A full stop between a word and a capital letter: «ended.The». */
const capitalAfter = /^\p{Ll}{2}\.\p{Lu}/u;

/**
 * Divides an article into paragraphs: code point spans without the space around. A line break separates. Where the
 * breaks were lost, so does a full stop, with or without a closing quotation mark beside it, that
 * runs straight into a letter («أمازون.تمتد»). Not so inside a mention («جيت.كوم») or between digits or
 * letters of a script with capitals (3.5, example.com), unless the article is of that script and a capital follows. A
 * lost break is looked for in an article without line breaks, and in the languages whose articles lose some of them.
 */
export function findParagraphs(text: string, mentions: Mentions, language: string): Span[] {
  const points = Array.from(text);
  const { script, losesBreaks } = factsOf(language);
  const isTorn = losesBreaks || !/[\n\r\u2028\u2029]/u.test(text.trim());
  const inMention = markMentions(mentions);
  const breaks: number[] = [];
  let start = 0;
  for (const [index, point] of points.entries()) {
    if (/[\n\r\u2028\u2029]/u.test(point)) start = index + 1;
    else if (isTorn && point === "." && !inMention.has(index)) {
      const next = findBreak(points, start, index, script);
      if (next === undefined) continue;
      start = next;
    } else continue;
    breaks.push(start);
  }
  return toSpans(points, [0, ...breaks, points.length]);
}

/** Where the paragraph after the full stop at `dot` begins, if one does. */
function findBreak(
  points: readonly string[],
  start: number,
  dot: number,
  script: string,
): number | undefined {
  const before = points[dot - 1] ?? "";
  const next = points[dot + 1] ?? "";
  if (casedOrDigit.test(before) && casedOrDigit.test(next)) {
    const around = points.slice(Math.max(start, dot - 2), dot + 2).join("");
    return capitalAfter.test(around) && letterScript(next) === script ? dot + 1 : undefined;
  }
  if (letter.test(next)) return dot + 1;
  if (!quoteMark.test(next) || !letter.test(points[dot + 2] ?? "")) return undefined;
  // Articles close with “ as well as with ”: the mark closes if one is open in this paragraph.
  const open = points.slice(start, dot).filter((point) => quoteMark.test(point)).length % 2 === 1;
  return open ? dot + 2 : dot + 1;
}

/** Every code point offset inside a mention but its first: a dot there is part of a name. */
export function markMentions(mentions: Mentions): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { start, end } of [...mentions.values()].flat()) {
    for (let index = start + 1; index < end; index += 1) inside.add(index);
  }
  return inside;
}

/** Spans between neighbouring cuts, trimmed of white space; the empty ones are left out. */
export function toSpans(points: readonly string[], cuts: readonly number[]): Span[] {
  const isSpace = (index: number) => /\s/u.test(points[index] ?? "");
  return cuts.slice(1).flatMap((cut, index) => {
    let start = cuts[index] ?? 0;
    let end = cut;
    while (start < end && isSpace(start)) start += 1;
    while (end > start && isSpace(end - 1)) end -= 1;
    return start < end ? [{ start, end }] : [];
  });
}
