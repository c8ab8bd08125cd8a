import { rankEntities, type StoryIndex } from "../story/storyIndex.ts";
import { textIn } from "../story/texts.ts";
import type { Wording } from "../story/wording.ts";
import { createFindPair } from "./findPair.ts";
import { gatherLexicon, type Lexicon } from "./lexicon.ts";
import { tiers } from "./matchWord.ts";
import { readQuery } from "./readQuery.ts";
import { noScore, rankOf, scoreEntries } from "./scoreEntries.ts";
import { type SearchGroup, searchEntries, searchGroups } from "./searchEntries.ts";
import { createShowResult, type ShownResult } from "./showResult.ts";

export type SearchResult = ShownResult & { readonly group: SearchGroup; readonly rank: number };

/** The best results of one group, and how many there are in all. */
export type SearchResults = {
  readonly group: SearchGroup;
  readonly total: number;
  readonly results: readonly SearchResult[];
};

export type Search = {
  (query: string): SearchResults[];
  /** Steps that make the first query as quick as a later one; none needs to have been taken. */
  readonly preparing: Iterator<void>;
};

const mostResults = 8;
const warmUps = 8;
const prefix = tiers.indexOf("prefix");
const misspelt = tiers.indexOf("misspelt");

/**
 * Search over a story for one reader's language: names in all its languages, kinds, descriptions, quotes, sentences.
 * Every word of a query must match. Results are ordered by `rank` (a place in `tiers`, 0 the strictest) before all else,
 * and guesses at misspelt words are left out where whole words were found. Groups come as names, quotes, sentences,
 * those that hold only parts of words or guesses last; empty ones are left out. Two names are answered by the path between
 * them first. The story is read by `preparing`, the
 * rest of it at the first query. Any input is harmless: only the whole words of the first 100 graphemes count, and a query without a
 * letter or digit finds nothing.
 */
export function createSearch(index: StoryIndex, wording: Wording): Search {
  const { language } = wording;
  let lexicon: Lexicon | undefined;
  const reading = gatherLexicon(searchEntries(index, wording));
  const readOn = () => {
    let step = reading.next();
    while (!step.done) step = reading.next();
    return step.value;
  };
  const showResult = createShowResult();
  const findPair = createFindPair(index, language);
  const search = (query: string): SearchResults[] => {
    lexicon ??= readOn();
    const ways = readQuery(query);
    if (ways.length === 0) return [];
    const found = findEntries(lexicon, scoreEntries(lexicon, ways));
    const groups = groupResults(found, ({ entry, rank }) => ({
      ...showResult(entry, ways),
      group: entry.group,
      rank,
    }));
    const pair = findPair(query, groups.length > 0 ? prefix : misspelt);
    if (!pair) return groups;
    return [
      { group: "paths", total: 1, results: [{ ...pair, group: "paths", rank: 0 }] },
      ...groups,
    ];
  };
  function* prepare() {
    const read = yield* reading;
    lexicon ??= read;
    // Code that has run is compiled. The names with the fewest relations are found seldom, and shorter than a guess.
    for (const { name } of rankEntities(index).slice(-warmUps)) {
      search(textIn(name, language).slice(0, 3));
      yield;
    }
  }
  return Object.assign(search, { preparing: prepare() });
}

type Found = { readonly entry: Lexicon["entries"][number]; readonly rank: number };

function findEntries({ entries }: Lexicon, scores: Int32Array): Found[] {
  return entries
    .map((entry, at) => ({ entry, score: scores[at] ?? noScore }))
    .filter(({ score }) => score !== noScore)
    .sort((a, b) => a.score - b.score)
    .map(({ entry, score }) => ({ entry, rank: rankOf(score) }));
}

function groupResults(found: readonly Found[], show: (item: Found) => SearchResult) {
  const inGroup = (group: SearchGroup) => found.filter(({ entry }) => entry.group === group);
  const hasWhole = (items: readonly Found[]) => items.some(({ rank }) => rank < prefix);
  const isNamed = hasWhole(inGroup("names"));
  const groups = searchGroups.map((group): SearchResults => {
    const all = inGroup(group);
    const isSure = isNamed || hasWhole(all);
    const own = isSure ? all.filter(({ rank }) => rank < misspelt) : all;
    return { group, total: own.length, results: own.slice(0, mostResults).map(show) };
  });
  const looseness = ({ results }: SearchResults) => Math.max(results[0]?.rank ?? 0, prefix);
  return groups.filter(({ total }) => total > 0).sort((a, b) => looseness(a) - looseness(b));
}
