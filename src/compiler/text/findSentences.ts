import { factsOf, type LanguageFacts } from "../../model/language/languageFacts.ts";
import { isCased, letterScript } from "../../model/language/letters.ts";
import type { Span } from "../../model/story/story.ts";
import { markMentions, toSpans } from "./findParagraphs.ts";

const terminator = /[\p{Sentence_Terminal}…]/u;
/** Marks of scripts without spaces: a sentence ends with them as they stand. */
const wide = /[。！？｡]/u;
const closer = /[\p{Sentence_Terminal}…\p{Pe}\p{Pf}“"]/u;
const space = /\s/u;
const wordPart = /[\p{L}\p{M}\p{N}.]/u;
/** What may stand before the first word of a sentence, and the word with what follows it. */
const firstWord = /^[\s\p{Ps}\p{Pi}"'„–—-]*(?<word>\p{L}+)(?<next>.?)/su;
/** Letters with a full stop behind each but the last: «U.S». */
const letters = /^(?:\p{L}\.)+\p{L}$/u;
/** Code points within which the first word of a sentence is looked for. */
const lookAhead = 40;

/**
 * Divides paragraphs into sentences: code point spans without the space around, never across paragraphs,
 * together covering everything but white space. A sentence ends with . ! ? ؟ … or another terminal (and the closing marks
 * after it) before a space or the end of the paragraph. It goes on after a dot inside a mention, after an abbreviation
 * or an initial, and where a small letter or a comma follows. The rules are code, not Intl.Segmenter: spans must not change
 * with the engine that runs the compiler.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  mentions: ReadonlyMap<string, readonly Span[]>,
  language: string,
): Span[] {
  const points = Array.from(text);
  const inMention = markMentions(mentions);
  const facts = factsOf(language);
  const skipClosers = createSkipClosers(points, facts);
  return paragraphs.flatMap(({ start, end }) => {
    const cuts = [start];
    for (let index = start; index < end; index += 1) {
      const point = points[index] ?? "";
      if (!terminator.test(point)) continue;
      const after = skipClosers(index + 1, end);
      const next = points.slice(after, Math.min(after + lookAhead, end)).join("");
      const word = point === "." ? readWord(points, start, index) : "";
      if (facts.titles.has(word) && !isUnit(points, index, word, next)) continue;
      const isGlued = inMention.has(index) || isAbbreviated(word, facts);
      if (isGlued && !beginsAnew(next, facts)) continue;
      const isApart = space.test(points[after] ?? "") && !goesOn(next, facts);
      if (after < end && (isApart || wide.test(point))) cuts.push(after);
      index = after - 1;
    }
    return toSpans(points, [...cuts, end]);
  });
}

/** Goes past the marks that close a sentence, also behind a space where the language writes one before them. */
function createSkipClosers(points: readonly string[], { quotes, spacedQuotes }: LanguageFacts) {
  const openers = new Set(quotes.map(([opener = ""]) => opener));
  const closers = new Set(quotes.map(([, mark = ""]) => mark));
  return (from: number, end: number): number => {
    let after = from;
    for (; after < end; after += 1) {
      const [point = "", next = ""] = [points[after], points[after + 1]];
      const isSpaced = spacedQuotes && space.test(point) && closers.has(next) && !openers.has(next);
      if (!isSpaced && !closer.test(point) && !closers.has(point)) break;
      // A mark that may open and touches a word opens the next sentence.
      if (openers.has(point) && /[\p{L}\p{N}]/u.test(next)) break;
    }
    return after;
  };
}

/** The word before the full stop at `dot`. */
function readWord(points: readonly string[], start: number, dot: number): string {
  let from = dot;
  while (from > start && wordPart.test(points[from - 1] ?? "")) from -= 1;
  return points.slice(from, dot).join("");
}

/** Whether a title stands between a number and a word, and so is the number's unit: «2018 م.», unlike «§ 5 Abs. 2». */
function isUnit(points: readonly string[], dot: number, word: string, next: string): boolean {
  const start = dot - Array.from(word).length;
  const before = points.slice(Math.max(0, start - 2), start);
  return /^\p{N}\s$/u.test(before.join("")) && !/^\s\p{N}/u.test(next);
}

/** Whether a word with a full stop behind it is an abbreviation, an initial or an ordinal. */
function isAbbreviated(word: string, { script, abbreviations, ordinals }: LanguageFacts): boolean {
  if (letters.test(word) || abbreviations.has(word)) return true;
  if (ordinals && /^\d{1,2}$/.test(word)) return true;
  return /^\p{Lu}\p{M}*$/u.test(word) && letterScript(word) === script;
}

/** Whether a text begins with a small word that has a capital letter, and so with a sentence: «The», «Il». */
function beginsAnew(text: string, { smallWords }: LanguageFacts): boolean {
  const { word = "", next = "" } = firstWord.exec(text)?.groups ?? {};
  const small = word.toLowerCase();
  return word !== small && next !== "." && smallWords.has(small);
}

/** Whether a text goes on with a sentence: with a comma, or a small letter of the article's own script. */
function goesOn(text: string, { script }: LanguageFacts): boolean {
  if (!isCased(script)) return false;
  if (/^\s*[,;:]/u.test(text)) return true;
  const { word = "" } = firstWord.exec(text)?.groups ?? {};
  // «iPhone» begins a sentence.
  const isSmall = /^\p{Ll}(?!\p{Lu})/u.test(word);
  return isSmall && letterScript(word) === script;
}
