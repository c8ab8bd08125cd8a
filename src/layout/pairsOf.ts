import { type Weight, weights } from "../model/story/kinds.ts";

type Tie = { id: string; source: string; target: string; weight: Weight; of?: string };

/**
 * All relations between two names: drawn side by side, all or none. Both lines of a relation that goes through a third name are
 * a pair of their own, with three ends. `rank`: that of the heaviest, 0 for a lead.
 */
export type Pair<T extends Tie> = { ends: readonly string[]; rank: number; ties: T[] };

/** The lines of each pair of names, in the order of the first of them. */
export function pairsOf<T extends Tie>(ties: readonly T[]): Pair<T>[] {
  const pairs = new Map<string, Pair<T>>();
  for (const tie of ties) {
    const { source, target, weight, of } = tie;
    const ends = source < target ? [source, target] : [target, source];
    const key = JSON.stringify(of ?? ends);
    const pair = pairs.get(key) ?? { ends, rank: weights.length, ties: [] };
    pairs.set(key, pair);
    pair.ends = [...new Set([...pair.ends, ...ends])];
    pair.rank = Math.min(pair.rank, weights.indexOf(weight));
    pair.ties.push(tie);
  }
  return [...pairs.values()];
}
