import type { Place } from "../story/story.ts";

export type Direction = "up" | "down" | "left" | "right";

const vectors = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
} as const;

/**
 * The nearest place in a physical direction, the same in both languages: the sideways distance counts twice, and
 * a place must lie more ahead than aside unless none does. Null at the edge of the picture.
 */
export function nearestNode(
  places: ReadonlyMap<string, Place>,
  from: Place,
  direction: Direction,
): string | null {
  const vector = vectors[direction];
  let best: { id: string; cost: number } | null = null;
  for (const [id, { x, y }] of places) {
    const ahead = (x - from.x) * vector.x + (y - from.y) * vector.y;
    if (ahead <= 0.5) continue;
    const aside = Math.abs((x - from.x) * vector.y) + Math.abs((y - from.y) * vector.x);
    const cost = ahead + 2 * aside + (aside > ahead ? 1000 : 0);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
