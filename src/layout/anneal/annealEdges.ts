import { linkCurve, pointOn, trimCurve } from "../geometry/linkCurve.ts";
import type { Rect } from "../geometry/segment.ts";
import type { AnnealNode } from "./annealState.ts";

/** A straight part of a link, with its direction. */
export type Segment = {
  ax: number;
  ay: number;
  bx: number;
  by: number;
  ux: number;
  uy: number;
  length: number;
};

/** A link while its ends are being placed. */
export type AnnealEdge = {
  index: number;
  a: AnnealNode;
  b: AnnealNode;
  lane: number;
  count: number;
  isLead: boolean;
  isMarked: boolean;
  /** The words that the line carries. */
  words: AnnealNode | null;
  segments: readonly Segment[];
  bounds: Rect;
  markX: number;
  markY: number;
};

/** What two links have to do with one another. */
export const kinship = { stranger: 0, fellow: 1, curvedFellow: 2, twin: 3 } as const;

const curveSteps = 8;

/** A link between two pieces, still nowhere: `followEdge` lays it where they stand. */
export function createEdge(
  index: number,
  a: AnnealNode,
  b: AnnealNode,
  lane: { index: number; count: number; isLead: boolean; isMarked: boolean },
): AnnealEdge {
  const segments = Array.from({ length: lane.count === 1 ? 1 : curveSteps }, () => {
    return { ax: 0.5, ay: 0.5, bx: 0.5, by: 0.5, ux: 0.5, uy: 0.5, length: 0.5 };
  });
  const bounds = { left: 0.5, top: 0.5, right: 0.5, bottom: 0.5 };
  const { count, isLead, isMarked } = lane;
  const place = { lane: lane.index, count, isLead, isMarked, words: null, markX: 0.5, markY: 0.5 };
  return { index, a, b, ...place, segments, bounds };
}

/** Links that share an end leave it at an angle; curves that share one may cross besides. */
export function kinshipOf(one: AnnealEdge, other: AnnealEdge): number {
  const shared = Number(one.a === other.a || one.a === other.b);
  const both = shared + Number(one.b === other.a || one.b === other.b);
  if (both === 2) return kinship.twin;
  if (both === 0) return kinship.stranger;
  return one.count > 1 || other.count > 1 ? kinship.curvedFellow : kinship.fellow;
}

function setSegment(segment: Segment, ax: number, ay: number, bx: number, by: number): void {
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
  const share = length > 0 ? 1 / length : 0;
  segment.ax = ax;
  segment.ay = ay;
  segment.bx = bx;
  segment.by = by;
  segment.ux = (bx - ax) * share;
  segment.uy = (by - ay) * share;
  segment.length = length;
}

/** Draws the link anew between its ends' present places. */
export function followEdge(edge: AnnealEdge): void {
  const { a, b, count, segments, bounds } = edge;
  bounds.left = Math.min(a.x, b.x);
  bounds.top = Math.min(a.y, b.y);
  bounds.right = Math.max(a.x, b.x);
  bounds.bottom = Math.max(a.y, b.y);
  const [only] = segments;
  if (count === 1 && only !== undefined) {
    setSegment(only, a.x, a.y, b.x, b.y);
    const shift = Math.max(-0.49, Math.min(0.49, (a.radius - b.radius) / 2 / (only.length + 0.01)));
    edge.markX = (a.x + b.x) / 2 + shift * (b.x - a.x);
    edge.markY = (a.y + b.y) / 2 + shift * (b.y - a.y);
    return;
  }
  const curve = trimCurve(linkCurve(a, b, edge.lane, count), a.radius, b.radius);
  const mark = pointOn(curve, 0.5);
  edge.markX = mark.x;
  edge.markY = mark.y;
  let from = curve.from;
  segments.forEach((segment, step) => {
    const to = pointOn(curve, (step + 1) / segments.length);
    setSegment(segment, from.x, from.y, to.x, to.y);
    bounds.left = Math.min(bounds.left, to.x);
    bounds.top = Math.min(bounds.top, to.y);
    bounds.right = Math.max(bounds.right, to.x);
    bounds.bottom = Math.max(bounds.bottom, to.y);
    from = to;
  });
}
