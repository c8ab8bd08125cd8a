import { getEntity, rankEntities, type StoryIndex } from "../story/storyIndex.ts";
import { type Language, textIn } from "../story/texts.ts";
import { gatherLexicon, type Lexicon } from "./lexicon.ts";
import { readQuery } from "./readQuery.ts";
import { noScore, rankOf, scoreEntries } from "./scoreEntries.ts";
import { nameEntry } from "./searchEntries.ts";
import type { ShownResult } from "./showResult.ts";

/** A query of more words than this is a sentence. */
const mostWords = 8;
/** What stands between two names and is part of neither. */
const between =
  /^(?:و|مع|إلى|الى|با|עם|and|to|with|et|avec|und|mit|y|con|и|с|vs\.?|&|\+|↔|→|←|[-–—/,،])$/iu;

/**
 * Reads a query that holds two names: the path between them is what is asked for. Null where the whole query is one name,
 * and where it cannot be cut into two.
 * @param most the loosest rank, a place in `tiers`, at which a part is taken for a name
 */
export type FindPair = (query: string, most: number) => ShownResult | null;

export function createFindPair(index: StoryIndex, language: Language): FindPair {
  let names: Lexicon | undefined;
  const readNames = () => {
    const reading = gatherLexicon(
      rankEntities(index).map((entity) => nameEntry(index.story, entity, language)),
    );
    let step = reading.next();
    while (!step.done) step = reading.next();
    return step.value;
  };
  return (query, most) => {
    const words = query.split(/\s+/).filter((word) => word !== "" && !between.test(word));
    if (words.length < 2 || words.length > mostWords) return null;
    names ??= readNames();
    const lexicon = names;
    const best = (part: readonly string[]) => {
      const ways = readQuery(part.join(" "));
      const scores = Array.from(scoreEntries(lexicon, ways));
      const score = Math.min(noScore, ...scores);
      return { score, at: rankOf(score) > most ? -1 : scores.indexOf(score) };
    };
    if (best(words).at >= 0) return null;
    const cuts = words.slice(1).flatMap((_, at) => {
      const [from, to] = [best(words.slice(0, at + 1)), best(words.slice(at + 1))];
      const isPair = from.at >= 0 && to.at >= 0 && from.at !== to.at;
      return isPair ? [{ from: from.at, to: to.at, score: from.score + to.score }] : [];
    });
    const [cut] = cuts.sort((a, b) => a.score - b.score);
    if (!cut) return null;
    const ids = [cut.from, cut.to].map((at) => rankEntities(index)[at]?.id ?? "");
    const [from = "", to = ""] = ids;
    return {
      text: ids.map((id) => textIn(getEntity(index, id).name, language)).join(" ↔ "),
      language,
      marks: [],
      selection: { kind: "path", from, to },
    };
  };
}
