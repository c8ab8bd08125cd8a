import { countSlips, slipsAllowed, toSound } from "./misspelling.ts";
import { longestProclitic, withoutProclitics } from "./withoutProclitics.ts";

/** How a word of a query stands to a word of the story, the strictest first. A rank is a place in this list. */
export const tiers = ["exact", "folded", "proclitic", "prefix", "inside", "misspelt"] as const;

/**
 * A match: `rank` in `tiers`, `slack` (from 0) to tell matches of one tier apart, and the folded units from–to of
 * the story's word that answer the query.
 */
export type Match = {
  readonly rank: number;
  readonly slack: number;
  readonly from: number;
  readonly to: number;
};

/** A word ready to be compared: all its readings made once. `bare` are the readings without proclitics. */
export type Key = {
  readonly raw: string;
  readonly folded: string;
  readonly bare: readonly string[];
  readonly sounds: readonly string[];
  readonly slips: number;
};

type Written = { readonly raw: string; readonly folded: string };

/** A word of the story, with every reading that a query may meet. */
export function toKey({ raw, folded }: Written): Key {
  return makeKey({ raw, folded }, withoutProclitics(folded));
}

/**
 * A word of a query. One letter alone comes off it only where four remain, so that «وليد» does not find «ليد».
 */
export function toQueryKey({ raw, folded }: Written): Key {
  const bare = withoutProclitics(folded);
  return makeKey(
    { raw, folded },
    bare.filter((rest) => folded.length - rest.length > 1 || rest.length > 3),
  );
}

/** The strictest way in which a word of the story answers a word of the query, or null. */
export function matchWord(word: Key, query: Key): Match | null {
  const { length } = word.folded;
  if (word.folded === query.folded) {
    return { rank: word.raw === query.raw ? 0 : 1, slack: 0, from: 0, to: length };
  }
  return matchBare(word, query) ?? matchPart(word, query) ?? matchMisspelt(word, query);
}

function matchBare(word: Key, query: Key): Match | null {
  const { length } = word.folded;
  for (const rest of word.bare) {
    if (rest === query.folded || query.bare.includes(rest)) {
      return {
        rank: 2,
        slack: rest === query.folded ? 0 : 1,
        from: length - rest.length,
        to: length,
      };
    }
  }
  return query.bare.includes(word.folded) ? { rank: 2, slack: 0, from: 0, to: length } : null;
}

function matchPart(word: Key, query: Key): Match | null {
  if (word.folded.startsWith(query.folded)) {
    return { rank: 3, slack: 0, from: 0, to: query.folded.length };
  }
  for (const rest of query.bare) {
    if (word.folded.startsWith(rest)) return { rank: 3, slack: 1, from: 0, to: rest.length };
  }
  if (query.folded.length < 2) return null;
  const from = word.folded.indexOf(query.folded);
  return from === -1 ? null : { rank: 4, slack: 0, from, to: from + query.folded.length };
}

function matchMisspelt(word: Key, query: Key): Match | null {
  if (query.slips === 0) return null;
  const { length } = word.folded;
  let best: Match | null = null;
  for (const sound of query.sounds) {
    const isBare = sound.length < query.folded.length;
    const most = isBare ? slipsAllowed(sound) : query.slips;
    if (Math.abs(length - sound.length) > most + longestProclitic) continue;
    for (const reading of word.sounds) {
      const slips = reading === sound ? 0 : countSlips(reading, sound, most);
      if (slips === null) continue;
      const slack = slips + (isBare ? 1 : 0) + (reading.length < length ? 1 : 0);
      if (best && best.slack <= slack) continue;
      best = { rank: 5, slack, from: length - reading.length, to: length };
    }
  }
  return best;
}

function makeKey({ raw, folded }: Written, bare: string[]): Key {
  const sounds = [folded, ...bare].map(toSound);
  return { raw, folded, bare, sounds, slips: slipsAllowed(folded) };
}
