/** A link's place among the links of its pair: `first` and `second` are its ends in id order. */
export type Lane = { first: string; second: string; index: number; count: number };

/**
 * Lanes by link id, for `linkCurve(placeOf(first), placeOf(second), index, count)`.
 * Links of one pair share a fan whichever end is their source; order in the fan is order in `links`.
 */
export function linkLanes(
  links: readonly { id: string; source: string; target: string }[],
): Map<string, Lane> {
  const lanes = new Map<string, Lane>();
  const pairs = new Map<string, Lane[]>();
  for (const { id, source, target } of links) {
    const [first, second] = source < target ? [source, target] : [target, source];
    const key = JSON.stringify([first, second]);
    const pair = pairs.get(key) ?? [];
    const lane = { first, second, index: pair.length, count: 0 };
    pair.push(lane);
    pairs.set(key, pair);
    lanes.set(id, lane);
  }
  for (const pair of pairs.values()) for (const lane of pair) lane.count = pair.length;
  return lanes;
}
