import { leastSeen, markRadius } from "../geometry/canvas.ts";
import { type AnnealEdge, kinship, type Segment } from "./annealEdges.ts";
import type { Costs } from "./layoutCosts.ts";
import { lack } from "./nodeEnergy.ts";

/** Tangent of the angle from which two links of one node are told apart easily: 28°. */
const goodSlope = 0.53;
/** Units of a link that should be seen at least, for its mark and arrowhead; and from which on it grows long. */
const shortest = leastSeen + 0.3;
const goodLength = 30;
/** Units along a link after which a crossing is no longer nearly undone. */
const deepCrossing = 60;
/** Units: nearer to an end than this, two links only leave the same place (and sums of floats differ by a hair). */
const leastCrossing = 0.5;

/** Units between the marks of two links from which on they do not meet. */
export const marksAir = 2 * markRadius + 4;

/** A crossing of a lead line mars more than one of two others. */
const leadFactor = 1.3;

const square = (value: number) => value * value;

/** How far, in units along the nearer end, two parts cross; negative when they do not. `before` is what led to them. */
function crossingDepth(
  one: Segment,
  other: Segment,
  before: { one: number; other: number },
  whole: { one: number; other: number },
): number {
  const turn = one.ux * other.uy - one.uy * other.ux;
  if (turn === 0) return -1;
  const dx = other.ax - one.ax;
  const dy = other.ay - one.ay;
  const along = (dx * other.uy - dy * other.ux) / turn;
  if (along <= 0 || along >= one.length) return -1;
  const across = (dx * one.uy - dy * one.ux) / turn;
  if (across <= 0 || across >= other.length) return -1;
  const a = before.one + along;
  const b = before.other + across;
  return Math.min(a, whole.one - a, b, whole.other - b);
}

const before = { one: 0.5, other: 0.5 };
const whole = { one: 0.5, other: 0.5 };

function crossingEnergy(one: AnnealEdge, other: AnnealEdge, cost: Costs): number {
  const a = one.bounds;
  const b = other.bounds;
  if (a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom) return 0;
  whole.one = 0;
  whole.other = 0;
  for (const { length } of one.segments) whole.one += length;
  for (const { length } of other.segments) whole.other += length;
  before.one = 0;
  for (const first of one.segments) {
    before.other = 0;
    for (const second of other.segments) {
      const depth = crossingDepth(first, second, before, whole);
      if (depth > leastCrossing)
        return (
          cost.crossing *
          (0.6 + 0.4 * Math.min(1, depth / deepCrossing)) *
          (one.isLead || other.isLead ? leadFactor : 1)
        );
      before.other += second.length;
    }
    before.one += first.length;
  }
  return 0;
}

/** Links that leave one end at a small angle are hard to tell apart. */
function angleEnergy(one: AnnealEdge, other: AnnealEdge, cost: Costs): number {
  const shared = one.a === other.a || one.a === other.b ? one.a : one.b;
  const first = one.a === shared ? one.b : one.a;
  const second = other.a === shared ? other.b : other.a;
  const ax = first.x - shared.x;
  const ay = first.y - shared.y;
  const bx = second.x - shared.x;
  const by = second.y - shared.y;
  const along = ax * bx + ay * by;
  const across = Math.abs(ax * by - ay * bx);
  if (along <= 0 || across > along * goodSlope) return 0;
  return cost.angle * square(1 - across / along / goodSlope);
}

/** What a link costs that is too short to be seen, or longer than need be. */
export function lengthEnergy({ a, b }: AnnealEdge, cost: Costs): number {
  const seen = Math.sqrt(square(a.x - b.x) + square(a.y - b.y)) - a.radius - b.radius;
  if (seen < shortest) return cost.short * (0.5 + Math.min(1, (shortest - seen) / shortest));
  return cost.length * square(Math.max(0, seen - goodLength) / 60);
}

/** What two links cost that cross, leave an end too closely, or whose marks stand on one another. */
export function edgesEnergy(one: AnnealEdge, other: AnnealEdge, kin: number, cost: Costs): number {
  const dx = one.markX - other.markX;
  const dy = one.markY - other.markY;
  let energy = 0;
  const areMarked = one.isMarked && other.isMarked;
  if (areMarked && dx < marksAir && dx > -marksAir && dy < marksAir && dy > -marksAir) {
    const gap = Math.sqrt(dx * dx + dy * dy) - 2 * markRadius;
    energy = lack(gap, kin === kinship.twin ? 1 : 4, 0.2, cost.mark / 20, cost.mark);
  }
  if (kin === kinship.stranger) return energy + crossingEnergy(one, other, cost);
  if (kin === kinship.twin) return energy;
  energy += angleEnergy(one, other, cost);
  return kin === kinship.fellow ? energy : energy + crossingEnergy(one, other, cost);
}
