import { type Canvas, margin, sidePadding } from "../geometry/canvas.ts";
import { gapBetween } from "../sideOutline.ts";
import type { AnnealNode, AnnealState, Ground } from "./annealState.ts";
import type { Costs } from "./layoutCosts.ts";

const square = (value: number) => value * value;

/** How far the ground under a side reaches in each direction, counted anew where it is stale. */
export function reachOf(ground: Ground): Float64Array {
  if (!ground.isStale) return ground.reach;
  const { members, heading } = ground;
  const first = heading?.reach ?? members[0]?.reach ?? new Float64Array(0);
  if (ground.reach.length === 0) ground.reach = Float64Array.from(first);
  else ground.reach.set(first);
  const { reach } = ground;
  for (const { reach: own } of members) {
    for (let step = 0; step < reach.length; step += 1) {
      const far = own[step] ?? 0;
      if (far > (reach[step] ?? 0)) reach[step] = far;
    }
  }
  ground.isStale = false;
  return reach;
}

/** What it costs that a side has less room to another thing than is wished, in units. */
export function lackEnergy(gap: number, wished: number, cost: Costs): number {
  if (gap >= wished) return 0;
  return cost.sides * (0.5 + square((wished - gap) / 20));
}

/** The heading stands above all its side's nodes, close to the topmost. */
export function headingEnergy({ members, heading }: Ground, cost: Costs): number {
  if (heading === null) return 0;
  let top = Number.POSITIVE_INFINITY;
  let middle = 0;
  for (const member of members) {
    top = Math.min(top, member.y - member.radius);
    middle += member.x / members.length;
  }
  const gap = top - heading.label.bottom;
  const wrong = gap < 3 ? square((3 - gap) / 6) : square(Math.max(0, gap - 8) / 12);
  return cost.heading * (wrong + square((heading.x - middle) / 100));
}

function spreadEnergy(placed: readonly AnnealNode[], frame: Canvas, cost: Costs): number {
  let [left, top, right, bottom] = [frame.width, frame.height, 0, 0];
  for (const { bounds } of placed) {
    left = Math.min(left, bounds.left);
    right = Math.max(right, bounds.right);
    top = Math.min(top, bounds.top);
    bottom = Math.max(bottom, bounds.bottom);
  }
  const slack = 2 * (margin + 2);
  const wide = Math.max(0, frame.width - slack - (right - left)) / frame.width;
  const high = Math.max(0, frame.height - slack - (bottom - top)) / frame.height;
  return cost.spread * (wide + high);
}

/** The hull's size, as its mean width in shares of the frame's. */
function sizeOf(reach: Float64Array, frame: Canvas): number {
  let sum = 0;
  for (const value of reach) sum += value;
  return (2 * sum) / reach.length / frame.width;
}

/** The energy of what is said of the whole: sides apart and in their halves, headings, labels' sides, use of the canvas. */
export function sharedEnergy({ placed, grounds, nodes, frame }: AnnealState, cost: Costs): number {
  let energy = spreadEnergy(placed, frame, cost);
  const reaches = grounds.map(reachOf);
  for (const { stance } of nodes) if (stance.side !== "below") energy += cost.aside;
  grounds.forEach((ground, index) => {
    const reach = reaches[index];
    if (reach === undefined) return;
    energy += headingEnergy(ground, cost) + cost.compact * square(2 * sizeOf(reach, frame));
    for (let other = index + 1; other < reaches.length; other += 1) {
      const its = reaches[other];
      if (its !== undefined)
        energy += lackEnergy(gapBetween(reach, its), 2 * sidePadding + 4, cost);
    }
    const share = (0.5 * ground.members.length) / nodes.length + 0.25;
    for (const node of nodes) {
      if (node.ground === null) {
        energy += lackEnergy(gapBetween(reach, node.reach), sidePadding + 2, cost);
      } else if (node.ground === ground) {
        const x = ground.at === "left" ? node.x : frame.width - node.x;
        energy += cost.border * square(Math.max(0, x - share * frame.width) / 60);
      }
    }
  });
  return energy;
}
