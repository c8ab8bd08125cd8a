import { type Canvas, margin, sidePadding } from "./canvas.ts";
import type { Costs } from "./layoutCosts.ts";
import type { Ground, Piece, Pieces } from "./layoutPieces.ts";
import { gapBetween } from "./sideOutline.ts";

const square = (value: number) => value * value;

function reachOf({ members, heading }: Ground): Float64Array {
  const reach = Float64Array.from(heading?.reach ?? members[0]?.reach ?? []);
  for (const { reach: own } of members) {
    for (let step = 0; step < own.length; step += 1) {
      reach[step] = Math.max(reach[step] ?? 0, own[step] ?? 0);
    }
  }
  return reach;
}

function lackEnergy(gap: number, wished: number, cost: Costs): number {
  if (gap >= wished) return 0;
  return cost.sides * (0.15 + square((wished - gap) / 20));
}

/** The heading stands above all its side's nodes, close to the topmost. */
function headingEnergy({ members, heading }: Ground, cost: Costs): number {
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

function spreadEnergy(pieces: readonly Piece[], frame: Canvas, cost: Costs): number {
  let [left, top, right, bottom] = [frame.width, frame.height, 0, 0];
  for (const { x, y, radius, label } of pieces) {
    left = Math.min(left, x - radius, label.left);
    right = Math.max(right, x + radius, label.right);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, label.bottom);
  }
  const slack = 2 * (margin + 2);
  const wide = Math.max(0, frame.width - slack - (right - left)) / frame.width;
  const high = Math.max(0, frame.height - slack - (bottom - top)) / frame.height;
  return cost.spread * (wide + high);
}

/** The energy of what is said of the whole: sides apart and in their halves, headings, use of the canvas. */
export function sharedEnergy(
  { pieces, grounds, nodes }: Pieces,
  frame: Canvas,
  cost: Costs,
): number {
  let energy = spreadEnergy(pieces, frame, cost);
  const reaches = grounds.map(reachOf);
  const share = (ground: Ground) => 0.5 * (ground.members.length / nodes.length) + 0.25;
  grounds.forEach((ground, index) => {
    energy += headingEnergy(ground, cost);
    const reach = reaches[index];
    if (reach === undefined) return;
    for (const other of reaches.slice(index + 1)) {
      energy += lackEnergy(gapBetween(reach, other), 2 * sidePadding + 4, cost);
    }
    for (const piece of nodes) {
      if (piece.ground === null) {
        energy += lackEnergy(gapBetween(reach, piece.reach), sidePadding + 1, cost);
      } else if (piece.ground === ground) {
        const x = ground.at === "left" ? piece.x : frame.width - piece.x;
        const over = Math.max(0, x - share(ground) * frame.width);
        energy += cost.border * square(over / 60);
      }
    }
  });
  return energy;
}
