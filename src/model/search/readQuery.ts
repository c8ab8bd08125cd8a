import { type Key, toQueryKey } from "./matchWord.ts";
import { withoutElisions } from "./withoutProclitics.ts";
import { readAsOne, wordsOf } from "./wordsOf.ts";

const mostGraphemes = 100;
/** UTF-16 units that a query may have: a hundred graphemes, each with a mark. */
export const longestQuery = 200;

/**
 * The ways to read a query, each a list of different words that must all match, the longest first: its words; those
 * that only a dot or hyphen divides as one; all of it as one word; its words without elisions. A query is cut at the last
 * whole word within 100 graphemes and `longestQuery`. None without a letter or digit in there.
 */
export function readQuery(query: string): Key[][] {
  const text = cut(query);
  const { words, joined } = wordsOf(text);
  if (words.length === 0) return [];
  const parts = new Set(joined.flatMap(({ at }) => at));
  const alone = words.filter(({ at }) => !parts.has(at[0] ?? -1));
  const whole = readAsOne(text, words);
  const ways = [words];
  if (joined.length > 0) ways.push([...alone, ...joined]);
  if (whole && !(joined.length === 1 && alone.length === 0)) ways.push([whole]);
  const bare = withoutElisions(text);
  if (bare !== text) ways.push(wordsOf(bare).words);
  return ways.map((way) => {
    const keys = new Map(way.map((word) => [word.folded, toQueryKey(word)]));
    return [...keys.values()].sort((a, b) => b.folded.length - a.folded.length);
  });
}

function cut(query: string): string {
  if (query.length <= mostGraphemes) return query;
  const graphemes = new Intl.Segmenter().segment(query.slice(0, longestQuery));
  const kept = Array.from(graphemes, ({ segment }) => segment)
    .slice(0, mostGraphemes)
    .join("");
  // A sentence that was pasted is found by its first words; half a word might be in none.
  const isCutInWord = /^\S/.test(query.slice(kept.length)) && /\S$/.test(kept);
  return isCutInWord ? kept.replace(/(\s)\S+$/, "$1") : kept;
}
