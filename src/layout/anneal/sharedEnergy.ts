import { type Canvas, groupPadding, margin, moreNames, sidePadding } from "../geometry/canvas.ts";
import { gapBetween } from "../sideOutline.ts";
import type { AnnealNode, AnnealState, Ground, Group, Hull } from "./annealState.ts";
import type { Costs } from "./layoutCosts.ts";
import { lack, leastAir, nodeAir } from "./nodeEnergy.ts";

const square = (value: number) => value * value;

/** How far the ground under a side, or a group's outline, reaches in each direction, counted anew where it is stale. */
export function reachOf(hull: Hull): Float64Array {
  if (!hull.isStale) return hull.reach;
  const { members, heading } = hull;
  const first = heading?.reach ?? members[0]?.reach ?? new Float64Array(0);
  if (hull.reach.length === 0) hull.reach = Float64Array.from(first);
  else hull.reach.set(first);
  const { reach } = hull;
  for (const { reach: own } of members) {
    for (let step = 0; step < reach.length; step += 1) {
      const far = own[step] ?? 0;
      if (far > (reach[step] ?? 0)) reach[step] = far;
    }
  }
  hull.isStale = false;
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

/** What it costs that pieces stand where a small stage says how many more names there are. */
function cornerEnergy({ foremost, frame }: AnnealState, cost: Costs): number {
  const [left, top] = [frame.width - moreNames.width, frame.height - moreNames.height];
  let energy = 0;
  for (const { bounds } of foremost) {
    const gap = Math.max(left - bounds.right, top - bounds.bottom);
    energy += lack(gap, nodeAir, leastAir, cost.spacing, cost.overlap);
  }
  return energy;
}

/** The hull's size, as its mean width in shares of the frame's. */
function sizeOf(reach: Float64Array, frame: Canvas): number {
  let sum = 0;
  for (const value of reach) sum += value;
  return (2 * sum) / reach.length / frame.width;
}

/** What it costs that a node stands away from where its side does. */
function borderEnergy(node: AnnealNode, ground: Ground, frame: Canvas, cost: Costs): number {
  const { at, band, across, down } = ground;
  let energy = 0;
  if (at === "middle") {
    const x = Math.abs(node.x - frame.width / 2) - (across * frame.width) / 2;
    energy += cost.border * square(Math.max(0, x) / 60);
  } else if (at !== undefined) {
    const x = at === "left" ? node.x : frame.width - node.x;
    energy += cost.border * square(Math.max(0, x - across * frame.width) / 60);
  }
  if (band === undefined) return energy;
  const y = band === "upper" ? node.y : frame.height - node.y;
  return energy + cost.border * square(Math.max(0, y - down * frame.height) / 60);
}

/** Units within which a member of a group stands of the name that it belongs to, at no cost. */
const groupReach = 45;

/** What groups cost whose members stand far from the name that they belong to, or whose outlines hold strangers or meet. */
export function groupEnergy({ placed, groups }: AnnealState, cost: Costs): number {
  let energy = 0;
  groups.forEach((group, index) => {
    const reach = reachOf(group);
    const [holder, ...members] = group.members;
    if (holder === undefined) return;
    for (const member of members) {
      const apart = Math.sqrt(square(member.x - holder.x) + square(member.y - holder.y));
      energy += cost.group * square(Math.max(0, apart - holder.radius - groupReach) / 60);
    }
    for (const node of placed) {
      if (node.tie !== null || node.groups.includes(group)) continue;
      energy += lackEnergy(gapBetween(reach, node.reach), groupPadding + 2, cost);
    }
    for (const other of groups.slice(index + 1)) {
      if (shareMember(group, other)) continue;
      energy += lackEnergy(gapBetween(reach, reachOf(other)), 2 * groupPadding + 2, cost);
    }
  });
  return energy;
}

function shareMember(one: Group, other: Group): boolean {
  return one.members.some(({ groups }) => groups.includes(other));
}

/**
 * The energy of what is said of the whole: sides apart and in their places, headings, groups, labels' sides, use of the canvas.
 */
export function sharedEnergy(all: AnnealState, cost: Costs): number {
  const { placed, grounds, groups, nodes, frame } = all;
  let energy = spreadEnergy(placed, frame, cost) + cornerEnergy(all, cost);
  if (groups.length > 0) energy += groupEnergy(all, cost);
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
    for (const node of nodes) {
      if (node.ground === null) {
        energy += lackEnergy(gapBetween(reach, node.reach), sidePadding + 2, cost);
      } else if (node.ground === ground) {
        energy += borderEnergy(node, ground, frame, cost);
      }
    }
  });
  return energy;
}
