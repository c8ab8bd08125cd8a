import type { Lexicon, Posting } from "./lexicon.ts";
import { type Key, type Match, matchWord, tiers } from "./matchWord.ts";

/** The score of an entry that does not answer. */
export const noScore = 1e9;

const asPrefix = tiers.indexOf("prefix");

/**
 * The score of every entry for the best of several ways to read a query, the least the best; `noScore` where a word of
 * the query is missing. A way is as good as its worst word. `rankOf` tells the rank in a score.
 */
export function scoreEntries({ entries, words }: Lexicon, ways: readonly Key[][]): Int32Array {
  const best = new Int32Array(entries.length).fill(noScore);
  for (const way of ways) {
    const worst = new Int32Array(entries.length);
    way.every((query) => scoreWord(words, query, worst));
    for (let entry = 0; entry < best.length; entry += 1) {
      best[entry] = Math.min(best[entry] ?? noScore, worst[entry] ?? noScore);
    }
  }
  return best;
}

/** The rank, a place in `tiers`, that a score was made of. */
export function rankOf(score: number): number {
  return Math.floor(score / 100);
}

/** Raises `worst` to the score of one word. False if nothing is left, and the further words need not be tried. */
function scoreWord(words: Lexicon["words"], query: Key, worst: Int32Array): boolean {
  const scores = new Int32Array(worst.length).fill(noScore);
  for (const { key, postings } of words) {
    const match = matchWord(key, query);
    if (!match) continue;
    for (const posting of postings) {
      const score = toScore(match, posting);
      if (score < (scores[posting.entry] ?? noScore)) scores[posting.entry] = score;
    }
  }
  let isLeft = false;
  for (let entry = 0; entry < worst.length; entry += 1) {
    const score = Math.max(worst[entry] ?? 0, scores[entry] ?? noScore);
    worst[entry] = score;
    isLeft ||= score !== noScore;
  }
  return isLeft;
}

/**
 * The rank in hundreds, then what tells equal ranks apart. Words about a thing do not name it: they count as `prefix`
 * at best, or «لوولمارت» would find first the rival that is described as one of Walmart's.
 */
function toScore({ rank, slack }: Match, { isWhole, distance }: Posting): number {
  const cost = distance * 20 + (isWhole ? 0 : 8) + slack;
  if (distance === 0 || rank > asPrefix) return rank * 100 + cost;
  return asPrefix * 100 + cost + rank;
}
