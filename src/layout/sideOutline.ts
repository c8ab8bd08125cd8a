import type { Rect } from "./geometry/segment.ts";

/** What a side's ground must hold: a circle (radius 0: none) and the boxes that belong to it. */
export type Member = { x: number; y: number; radius: number; boxes: readonly Rect[] };

const directions = 36;
const unit = Array.from({ length: directions }, (_, step) => {
  const angle = (2 * Math.PI * step) / directions;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});

const unitX = Float64Array.from(unit, ({ x }) => x);
const unitY = Float64Array.from(unit, ({ y }) => y);

/**
 * How far the convex hull of `members` reaches in each of 36 directions (its support function, sampled every 10°).
 * Convex shapes compare quickly and smoothly this way, which annealing needs.
 */
export function toReach(members: readonly Member[]): number[] {
  return unit.map(({ x, y }) => {
    let reach = Number.NEGATIVE_INFINITY;
    for (const member of members) {
      if (member.radius > 0) {
        reach = Math.max(reach, member.x * x + member.y * y + member.radius);
      }
      for (const box of member.boxes) {
        const corner = (x > 0 ? box.right : box.left) * x + (y > 0 ? box.bottom : box.top) * y;
        reach = Math.max(reach, corner);
      }
    }
    return reach;
  });
}

/** Writes into `moved` the reach of a shape, given around 0, 0, when it stands at x, y. */
export function moveReach(shape: Float64Array, x: number, y: number, moved: Float64Array): void {
  for (let step = 0; step < directions; step += 1) {
    moved[step] = (shape[step] ?? 0) + x * (unitX[step] ?? 0) + y * (unitY[step] ?? 0);
  }
}

/**
 * Free units between two hulls given by their reaches: the widest gap over the sampled directions, negative when none
 * parts them. Never more than the true distance.
 */
export function gapBetween(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let gap = Number.NEGATIVE_INFINITY;
  const half = directions / 2;
  for (let step = 0; step < half; step += 1) {
    const opposite = step + half;
    const one = (a[step] ?? 0) + (b[opposite] ?? 0);
    const other = (a[opposite] ?? 0) + (b[step] ?? 0);
    if (-one > gap) gap = -one;
    if (-other > gap) gap = -other;
  }
  return gap;
}
