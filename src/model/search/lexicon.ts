import { type Key, toKey } from "./matchWord.ts";
import type { SearchEntry, SearchField } from "./searchEntries.ts";
import { initialsOf, readAsOne, type Word, wordsOf } from "./wordsOf.ts";

/** Where a word of the story stands: `isWhole` if it is all of a name; `distance` as its field's. */
export type Posting = {
  readonly entry: number;
  readonly isWhole: boolean;
  readonly distance: number;
};

/** Every word that search knows, once, with all its places; `entry` counts in `entries`. */
export type Lexicon = {
  readonly entries: readonly SearchEntry[];
  readonly words: readonly { readonly key: Key; readonly postings: readonly Posting[] }[];
};

/** Gathers the words of all entries, each with the places where it stands, one entry a step. */
export function* gatherLexicon(gathered: Iterable<SearchEntry>): Generator<void, Lexicon> {
  const entries: SearchEntry[] = [];
  const words = new Map<string, { key: Key; postings: Posting[] }>();
  const add = (word: Word, posting: Posting) => {
    const name = `${word.raw} ${word.folded}`;
    const known = words.get(name);
    if (known) known.postings.push(posting);
    else words.set(name, { key: toKey(word), postings: [posting] });
  };
  for (const entry of gathered) {
    for (const field of entry.fields) addField(field, entries.length, add);
    entries.push(entry);
    yield;
  }
  return { entries, words: [...words.values()] };
}

function addField(
  { text, isName, distance }: SearchField,
  entry: number,
  add: (word: Word, posting: Posting) => void,
) {
  const { words, joined } = wordsOf(text);
  const whole = isName ? readAsOne(text, words) : null;
  const part = { entry, distance, isWhole: false };
  const all = { entry, distance, isWhole: isName };
  for (const word of words) add(word, words.length === 1 ? all : part);
  for (const word of joined) add(word, part);
  if (whole) add(whole, all);
  // A name that is written so comes before one that begins so.
  if (isName) for (const word of initialsOf(text, words)) add(word, part);
}
