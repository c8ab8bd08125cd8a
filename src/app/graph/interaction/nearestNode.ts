import type { Place } from "../../../model/story/story.ts";

export type Direction = "up" | "down" | "left" | "right";

const vectors = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
} as const;

/** A hair's turn in radians, so that no place lies exactly between two directions. */
const turn = 1e-4;
/** How far ahead, in picture units, a place must lie to be taken although it lies more aside. */
const leastAhead = 0.5;

/**
 * The nearest place in a physical direction, the same in both languages: of the places that lie more ahead than
 * aside the nearest by the sum of both, and only if there is none, one that lies more aside. Null at the edge of
 * the picture. Every place can be reached from every other: in a quarter turn around the way to a goal, the step to
 * the nearest place by that sum never leads away from the goal (a Yao graph of four cones).
 */
export function nearestNode<T>(
  places: ReadonlyMap<T, Place>,
  from: Place,
  direction: Direction,
): T | null {
  let best: { id: T; cost: number } | null = null;
  for (const [id, place] of places) {
    const { ahead, aside } = seenFrom(from, place, direction);
    const isAhead = aside < ahead;
    if (!isAhead && ahead <= leastAhead) continue;
    const cost = isAhead ? ahead + aside : 1e6 + ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

function seenFrom(from: Place, { x, y }: Place, direction: Direction) {
  const vector = vectors[direction];
  const dx = x - from.x + (y - from.y) * turn;
  const dy = y - from.y - (x - from.x) * turn;
  return {
    ahead: dx * vector.x + dy * vector.y,
    aside: Math.abs(dx * vector.y) + Math.abs(dy * vector.x),
  };
}
