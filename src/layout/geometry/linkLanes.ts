import { type Weight, weights } from "../../model/story/kinds.ts";

/** A link's place among the links of its pair: `first` and `second` are its ends in id order. */
export type Lane = { first: string; second: string; index: number; count: number };

type LaneLink = { id: string; source: string; target: string; weight: Weight };

/**
 * Lanes by link id, for `linkCurve(placeOf(first), placeOf(second), index, count)`.
 * Links of one pair share a fan whichever end is their source. The heaviest runs along its outside, where its words have
 * room; order in the fan is otherwise order in `links`.
 */
export function linkLanes(links: readonly LaneLink[]): Map<string, Lane> {
  const lanes = new Map<string, Lane>();
  const pairs = new Map<string, { lane: Lane; weight: Weight }[]>();
  for (const { id, source, target, weight } of links) {
    const [first, second] = source < target ? [source, target] : [target, source];
    const key = JSON.stringify([first, second]);
    const pair = pairs.get(key) ?? [];
    const lane = { first, second, index: 0, count: 0 };
    pair.push({ lane, weight });
    pairs.set(key, pair);
    lanes.set(id, lane);
  }
  for (const pair of pairs.values()) {
    const fan = pair.toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
    for (const [index, { lane }] of fan.entries()) {
      lane.index = index;
      lane.count = fan.length;
    }
  }
  return lanes;
}
