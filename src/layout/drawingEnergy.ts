import type { Place } from "../story/story.ts";
import type { Canvas } from "./canvas.ts";
import type { Costs } from "./layoutCosts.ts";
import type { Piece, Pieces, Thread } from "./layoutPieces.ts";
import {
  distanceToRect,
  distanceToSegment,
  lengthInside,
  type Rect,
  rectsOverlap,
  segmentsCross,
} from "./segment.ts";
import { sharedEnergy } from "./sharedEnergy.ts";

/** Units of air wished for between pieces, and between a link and what it passes. */
const pieceAir = 9;
const linkAir = 6;
const measuredAir = 2.5;
/** Tangent of the angle from which two links of one node are told apart easily: 28°. */
const goodSlope = 0.53;
const goodLength = 62;

const distance = (a: Place, b: Place) => Math.sqrt(square(a.x - b.x) + square(a.y - b.y));
const square = (value: number) => value * value;

/** Signed distance of two boxes along the axis that parts them best; negative when they overlap. */
function boxGap(a: Rect, b: Rect): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

function pairEnergy(a: Piece, b: Piece, cost: Costs): number {
  const apart = distance(a, b);
  let energy = cost.repulsion * square(60 / (apart + 30));
  const gap = boxGap(a.hit, b.hit);
  if (gap >= pieceAir) return energy;
  energy += cost.spacing * square((pieceAir - gap) / pieceAir);
  if (gap > 0) return energy;
  if (a.radius > 0 && b.radius > 0 && apart < a.radius + b.radius + 1) energy += cost.overlap;
  if (rectsOverlap(a.label, b.label)) energy += cost.overlap;
  if (b.radius > 0 && distanceToRect(b, a.label) < b.radius + 1) energy += cost.overlap;
  if (a.radius > 0 && distanceToRect(a, b.label) < a.radius + 1) energy += cost.overlap;
  return energy;
}

function insideLabel(thread: Thread, label: Rect): number {
  let length = 0;
  let from = thread.points[0];
  for (const to of thread.points) {
    if (from !== undefined && from !== to) length += lengthInside(from, to, label);
    from = to;
  }
  return length;
}

function nearest(thread: Thread, piece: Piece): number {
  let distance = Number.POSITIVE_INFINITY;
  let from = thread.points[0];
  for (const to of thread.points) {
    if (from !== undefined && from !== to) {
      distance = Math.min(distance, distanceToSegment(piece, from, to));
    }
    from = to;
  }
  return distance;
}

function touchEnergy(piece: Piece, thread: Thread, cost: Costs): number {
  const { label, radius, hit } = piece;
  const { left, top, right, bottom } = thread.bounds;
  if (left > hit.right + linkAir || right < hit.left - linkAir) return 0;
  if (top > hit.bottom + linkAir || bottom < hit.top - linkAir) return 0;
  if (thread.a === piece || thread.b === piece) {
    const length = insideLabel(thread, label);
    return length > 0 ? cost.ownLabel * (1 + length / 40) : 0;
  }
  let energy = 0;
  if (radius > 0) {
    const gap = nearest(thread, piece) - radius;
    if (gap < linkAir) energy += cost.air * square((linkAir - gap) / linkAir);
    if (gap < measuredAir) energy += cost.nodeLink;
  }
  const length = insideLabel(thread, label);
  if (length > 0) return energy + cost.labelLink * (1 + length / 40);
  const wider = {
    left: label.left - 3,
    top: label.top,
    right: label.right + 3,
    bottom: label.bottom + 3,
  };
  return insideLabel(thread, wider) > 0 ? energy + cost.air / 2 : energy;
}

function threadsCross(one: Thread, other: Thread): boolean {
  const a = one.bounds;
  const b = other.bounds;
  if (a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom) return false;
  let from = one.points[0];
  for (const to of one.points) {
    if (from !== undefined && from !== to) {
      let start = other.points[0];
      for (const end of other.points) {
        if (start !== undefined && start !== end && segmentsCross(from, to, start, end))
          return true;
        start = end;
      }
    }
    from = to;
  }
  return false;
}

/** Links that leave one end at a small angle are hard to tell apart. */
function angleEnergy(one: Thread, other: Thread, cost: Costs): number {
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

function lengthEnergy({ a, b }: Thread, cost: Costs): number {
  const length = distance(a, b) - a.radius - b.radius;
  return cost.length * square(Math.max(0, length - goodLength / 2) / goodLength);
}

/** A pair of links that both end at `piece` is met from either of them. */
const halfIfShared = ({ a, b }: Thread, piece: Piece) => (a === piece || b === piece ? 0.5 : 1);

/**
 * The part of the drawing's energy that moving `piece` can change, but for what `sharedEnergy` counts. No term is
 * negative, so counting stops once the sum passes `limit`.
 */
export function touchingEnergy(all: Pieces, piece: Piece, cost: Costs, limit: number): number {
  const { pieces, threads } = all;
  let energy = 0;
  for (const other of pieces) if (other !== piece) energy += pairEnergy(piece, other, cost);
  for (const own of piece.threads) energy += lengthEnergy(own, cost);
  if (energy > limit) return energy;
  for (const thread of threads) energy += touchEnergy(piece, thread, cost);
  for (const own of piece.threads) {
    if (energy > limit) return energy;
    for (const other of own.strangers) {
      if (threadsCross(own, other)) energy += cost.crossing * halfIfShared(other, piece);
    }
    if (energy > limit) return energy;
    for (const other of pieces) if (other !== piece) energy += touchEnergy(other, own, cost);
    for (const other of own.fellows)
      energy += angleEnergy(own, other, cost) * halfIfShared(other, piece);
  }
  return energy;
}

/** The whole energy, from nothing: what the incremental sums above add up to. */
export function totalEnergy(all: Pieces, frame: Canvas, cost: Costs): number {
  let energy = sharedEnergy(all, frame, cost);
  all.pieces.forEach((piece, index) => {
    for (const other of all.pieces.slice(index + 1)) energy += pairEnergy(piece, other, cost);
    for (const thread of all.threads) energy += touchEnergy(piece, thread, cost);
  });
  for (const thread of all.threads) {
    energy += lengthEnergy(thread, cost);
    for (const other of thread.strangers)
      if (threadsCross(thread, other)) energy += cost.crossing / 2;
    for (const other of thread.fellows) energy += angleEnergy(thread, other, cost) / 2;
  }
  return energy;
}
