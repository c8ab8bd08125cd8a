import type { Quality } from "./measureDrawing.ts";

/** What a fault of a drawing weighs when two drawings of one story are compared: what misleads outweighs what mars. */
const weights = [
  ["crossings", 10],
  ["labelOverlaps", 12],
  ["labelNode", 12],
  ["nodeNode", 12],
  ["nodeLink", 10],
  ["outside", 20],
  ["sidesMixed", 8],
  ["groupsMixed", 6],
  ["labelLink", 6],
  ["ownLabelLink", 5],
  ["markHits", 5],
  ["stubs", 5],
  ["captionsAway", 6],
  ["unfilled", 4],
] as const;

/** All faults of a drawing as one number; 0 is clean. */
export function weighFaults(quality: Quality): number {
  return weights.reduce((sum, [fault, weight]) => sum + weight * quality[fault], 0);
}
