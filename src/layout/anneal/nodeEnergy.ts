import { markRadius } from "../geometry/canvas.ts";
import type { Rect } from "../geometry/segment.ts";
import type { AnnealEdge, Segment } from "./annealEdges.ts";
import type { AnnealNode } from "./annealState.ts";
import type { Costs } from "./layoutCosts.ts";

/** Units of air wished for: between pieces, between a link and a node or label that it passes, around marks. */
export const nodeAir = 9;
export const linkAir = 9;
const labelAir = 5;
const ownAir = 3;
const markAir = 3;
/** Units from a line within which its words hang, and the shares of the way between which they do. */
const tieReach = 5;
const tieFrom = 0.22;
/** Units that the finished drawing must have: more than the measure asks, for rounding, strokes and shapes. */
export const leastAir = 0.4;
const leastLinkAir = 3;
/** Units between a line's middle and a label: half the line's width, and a little. */
const leastLabelAir = 1.5;
const leastLeadAir = 2.6;
/** Units of overlap from which on a fault gets no worse. */
const deepest = 24;

const square = (value: number) => value * value;

/** What too small a gap costs: a little below `air`, much below `least`, and ever more the deeper the overlap. */
export function lack(gap: number, air: number, least: number, soft: number, hard: number): number {
  if (gap >= air) return 0;
  const energy = soft * square((air - Math.max(gap, 0)) / air);
  if (gap >= least) return energy;
  return energy + hard * (0.5 + Math.min(1, (least - gap) / deepest));
}

/** Signed distance of two boxes along the axis that parts them best; negative when they overlap. */
function boxGap(a: Rect, b: Rect): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

/** Distance from a point to a box; negative inside, by the shortest way out. */
function pointGap(x: number, y: number, box: Rect): number {
  const dx = Math.max(box.left - x, x - box.right);
  const dy = Math.max(box.top - y, y - box.bottom);
  if (dx <= 0 || dy <= 0) return Math.max(dx, dy);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Signed distance of a straight line's part and a box along the axis that parts them best. */
function segmentGap({ ax, ay, bx, by, ux, uy }: Segment, box: Rect): number {
  const dx = Math.max(box.left - Math.max(ax, bx), Math.min(ax, bx) - box.right);
  const dy = Math.max(box.top - Math.max(ay, by), Math.min(ay, by) - box.bottom);
  const gap = Math.max(dx, dy);
  if (gap >= linkAir) return gap;
  const x = (box.left + box.right) / 2 - ax;
  const y = (box.top + box.bottom) / 2 - ay;
  const half = ((box.right - box.left) * Math.abs(uy) + (box.bottom - box.top) * Math.abs(ux)) / 2;
  return Math.max(gap, Math.abs(x * uy - y * ux) - half);
}

function segmentDistance({ ax, ay, ux, uy, length }: Segment, x: number, y: number): number {
  const along = Math.min(length, Math.max(0, (x - ax) * ux + (y - ay) * uy));
  const dx = x - ax - along * ux;
  const dy = y - ay - along * uy;
  return Math.sqrt(dx * dx + dy * dy);
}

/** The smallest gap between the labels of two pieces, each language for itself. */
function labelsGap(a: AnnealNode, b: AnnealNode): number {
  let gap = boxGap(a.label, b.label);
  if (gap >= nodeAir) return gap;
  gap = nodeAir;
  for (let language = 0; language < a.labels.length; language += 1) {
    const one = a.labels[language];
    const other = b.labels[language];
    if (one !== undefined && other !== undefined) gap = Math.min(gap, boxGap(one, other));
  }
  return gap;
}

/** The smallest gap between a point and a piece's labels. */
function labelPointGap(x: number, y: number, { label, labels }: AnnealNode, air: number): number {
  let gap = pointGap(x, y, label);
  if (gap >= air) return gap;
  gap = air;
  for (const box of labels) gap = Math.min(gap, pointGap(x, y, box));
  return gap;
}

/** What keeps two pieces from crowding, however far apart they stand. */
export function repulsionEnergy(a: AnnealNode, b: AnnealNode, cost: Costs): number {
  if (a.tie !== null || b.tie !== null) return 0;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const share = 60 / (Math.sqrt(dx * dx + dy * dy) + 30);
  return cost.repulsion * share * share;
}

/** What two pieces cost that stand too near to one another. */
export function pairEnergy(a: AnnealNode, b: AnnealNode, cost: Costs): number {
  let energy = 0;
  const { spacing, overlap } = cost;
  if (a.radius > 0 && b.radius > 0) {
    const apart = Math.sqrt(square(a.x - b.x) + square(a.y - b.y));
    energy += lack(apart - a.radius - b.radius, 2 * nodeAir, 1, spacing, overlap);
  }
  if (a.labelled) {
    if (b.labelled) energy += lack(labelsGap(a, b), nodeAir, leastAir, spacing, overlap);
    if (b.radius > 0) energy += overNode(a, b, cost);
  }
  return b.labelled && a.radius > 0 ? energy + overNode(b, a, cost) : energy;
}

/** What a label costs that stands on a node. */
function overNode(words: AnnealNode, { x, y, radius }: AnnealNode, cost: Costs): number {
  const gap = labelPointGap(x, y, words, nodeAir + radius) - radius;
  return lack(gap, nodeAir, 1, cost.spacing, cost.overlap);
}

/** What a link's mark costs that stands on a node or a label, its own ends' too. */
function markEnergy(node: AnnealNode, edge: AnnealEdge, cost: Costs): number {
  const { mark } = cost;
  const { markX, markY, isMarked } = edge;
  if (!isMarked) return 0;
  let energy = 0;
  if (node.radius > 0) {
    const apart = Math.sqrt(square(node.x - markX) + square(node.y - markY));
    energy = lack(apart - node.radius - markRadius, markAir, leastAir, mark / 20, mark);
  }
  if (!node.labelled) return energy;
  const gap = labelPointGap(markX, markY, node, markAir + markRadius) - markRadius;
  return energy + lack(gap, markAir, leastAir, mark / 20, mark);
}

/** What the words of a line cost that hang away from it, or at one of its ends. */
function tieEnergy({ x, y }: AnnealNode, { a, b, segments }: AnnealEdge, cost: Costs): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const segment of segments) gap = Math.min(gap, segmentDistance(segment, x, y));
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const share = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy + 0.01);
  const beyond = Math.max(0, tieFrom - share, share - 1 + tieFrom);
  return cost.tie * (square(Math.max(0, gap - tieReach) / 6) + square(beyond / 0.08));
}

/** What a piece and a link cost that come too near to one another. */
export function touchEnergy(node: AnnealNode, edge: AnnealEdge, cost: Costs): number {
  const tie = node.tie === edge ? tieEnergy(node, edge, cost) : 0;
  return tie + nearEnergy(node, edge, cost);
}

function nearEnergy(node: AnnealNode, edge: AnnealEdge, cost: Costs): number {
  const { segments, a, b } = edge;
  let energy = markEnergy(node, edge, cost);
  const isOwn = a === node || b === node;
  if (!isOwn && node.radius > 0) {
    let gap = linkAir;
    for (const segment of segments) {
      gap = Math.min(gap, segmentDistance(segment, node.x, node.y) - node.radius);
    }
    energy += lack(gap, linkAir, leastLinkAir, cost.air, cost.nodeLink);
  }
  if (!node.labelled) return energy;
  let gap = linkAir;
  for (const segment of segments) {
    if (segmentGap(segment, node.label) >= gap) continue;
    for (const box of node.labels) gap = Math.min(gap, segmentGap(segment, box));
  }
  const least = edge.isLead ? leastLeadAir : leastLabelAir;
  return energy + lack(gap, isOwn ? ownAir : labelAir, least, cost.air / 2, cost.labelLink);
}
