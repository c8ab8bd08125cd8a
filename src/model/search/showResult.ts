import type { Language } from "../story/texts.ts";
import type { Selection } from "../story/view.ts";
import { type Key, type Match, matchWord, toKey } from "./matchWord.ts";
import type { SearchEntry, SearchField } from "./searchEntries.ts";
import { initialsOf, readAsOne, type Word, wordsOf } from "./wordsOf.ts";

/** A stretch to mark, in UTF-16 units of the text it belongs to. */
export type Mark = { readonly start: number; readonly end: number };

/** A text as the story has it, with the letters that answer the query; `marks` are in order and never touch. */
export type MarkedText = {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
};

/**
 * `matched` is the form that answers the query best, where it is not the one shown (another name, a description …);
 * else the translation of what is shown, where this reader needs it.
 */
export type ShownResult = MarkedText & {
  readonly selection: Selection;
  readonly matched?: MarkedText;
};

type Reading = {
  readonly field: SearchField;
  readonly marks: readonly Mark[];
  readonly score: number;
};

type Candidate = { readonly word: Word; readonly key: Key };

/**
 * Marks entries that were found. Of several ways to read the query, the one that answers best is marked. Words of a
 * field are read once.
 */
export function createShowResult(): (entry: SearchEntry, ways: readonly Key[][]) => ShownResult {
  const known = new WeakMap<SearchField, readonly Candidate[]>();
  const candidatesOf = (field: SearchField) => {
    const candidates = known.get(field) ?? readCandidates(field);
    known.set(field, candidates);
    return candidates;
  };
  return (entry, ways) => {
    const readings = entry.fields.map((field) => readField(field, candidatesOf(field), ways));
    const shown = readings[0] ?? { field: entry.fields[0], marks: [], score: none };
    const best = readings.reduce((least, next) => (next.score < least.score ? next : least), shown);
    const answer = { ...toMarked(shown), selection: entry.choose(best.marks[0]) };
    const other = best === shown && entry.isTranslated ? readings[1] : best;
    return !other || other === shown ? answer : { ...answer, matched: toMarked(other) };
  };
}

/** A word that does not match costs more than any that does. */
const none = 1000;

function readCandidates({ text, isName }: SearchField): Candidate[] {
  const { words, joined } = wordsOf(text);
  const whole = isName ? readAsOne(text, words) : null;
  const initials = isName ? initialsOf(text, words) : [];
  return [...words, ...joined, ...(whole ? [whole] : []), ...initials].map((word) => ({
    word,
    key: toKey(word),
  }));
}

/** The score of a field: what its words cost on the average, whichever way to read the query costs least. */
function readField(
  field: SearchField,
  candidates: readonly Candidate[],
  ways: readonly Key[][],
): Reading {
  const readings = ways.map((way) => {
    const found = way.map((query) => markWord(candidates, query));
    const score = found.reduce((sum, { cost }) => sum + cost, 0) / way.length;
    return { field, marks: join(found.flatMap(({ marks }) => marks)), score };
  });
  return readings.reduce((least, next) => (next.score < least.score ? next : least));
}

/** All places that answer a word equally well, and better than the other places. */
function markWord(candidates: readonly Candidate[], query: Key) {
  let cost = none;
  let marks: Mark[] = [];
  for (const { word, key } of candidates) {
    const match = matchWord(key, query);
    const own = match ? match.rank * 10 + match.slack : none;
    if (!match || own > cost) continue;
    if (own < cost) marks = [];
    cost = own;
    marks.push(...marksOf(word, match));
  }
  return { cost, marks };
}

function marksOf({ at, end, isInitials }: Word, { from, to }: Match): Mark[] {
  if (!isInitials) return [{ start: at[from] ?? 0, end: end[to - 1] ?? 0 }];
  return at.slice(from, to).map((start, unit) => ({ start, end: end[from + unit] ?? 0 }));
}

function join(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && mark.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else {
      joined.push(mark);
    }
  }
  return joined;
}

function toMarked({ field: { text, language }, marks }: Reading): MarkedText {
  return { text, language, marks };
}
