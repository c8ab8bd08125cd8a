import { type Weight, weights } from "../model/story/kinds.ts";

type Tie = { id: string; source: string; target: string; weight: Weight };

/** All relations between two names: drawn side by side, all or none. `rank`: that of the heaviest, 0 for a lead. */
export type Pair<T extends Tie> = { ends: readonly [string, string]; rank: number; ties: T[] };

/** The relations of each pair of names, in the order of the first of them. */
export function pairsOf<T extends Tie>(ties: readonly T[]): Pair<T>[] {
  const pairs = new Map<string, Pair<T>>();
  for (const tie of ties) {
    const { source, target, weight } = tie;
    const ends = source < target ? ([source, target] as const) : ([target, source] as const);
    const pair = pairs.get(ends.join(" ")) ?? { ends, rank: weights.length, ties: [] };
    pairs.set(ends.join(" "), pair);
    pair.rank = Math.min(pair.rank, weights.indexOf(weight));
    pair.ties.push(tie);
  }
  return [...pairs.values()];
}
