import type { Place } from "../../model/story/story.ts";

/** A link between two node centres: straight when `control` is null, else a quadratic Bézier curve. */
export type Curve = { from: Place; control: Place | null; to: Place };

/** Units between neighbouring parallel links at their middle. */
const laneWidth = 16;

/** Units between a node's edge and the end of its link, which may have an arrowhead there. */
const endAir = 3;

/**
 * Geometry of link `index` (from 0) of the `count` links of one pair. Parallel links fan out symmetrically; the
 * middle one of an odd count is straight. `from` and `to` are given in an order that does not depend on who is the
 * source (`linkLanes` orders by id), so that the lanes of a pair never fall onto one another; `from` and `to` of the
 * result may be exchanged without changing the line.
 */
export function linkCurve(from: Place, to: Place, index: number, count: number): Curve {
  const lane = index - (count - 1) / 2;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (lane === 0 || length === 0) return { from, control: null, to };
  // A quadratic curve's middle lies half way to its control point.
  const reach = (2 * lane * laneWidth) / length;
  return {
    from,
    control: {
      x: (from.x + to.x) / 2 - (to.y - from.y) * reach,
      y: (from.y + to.y) / 2 + (to.x - from.x) * reach,
    },
    to,
  };
}

/** Point of the curve at `t` in 0..1, from `from` to `to`. */
export function pointOn(curve: Curve, t: number): Place {
  const { from, control, to } = curve;
  const s = 1 - t;
  if (control === null) return { x: s * from.x + t * to.x, y: s * from.y + t * to.y };
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** What is seen of a link between two nodes of these radii: both ends taken back to a little off the nodes' edges. */
export function trimCurve(curve: Curve, fromRadius: number, toRadius: number): Curve {
  const { from, control, to } = curve;
  return {
    from: towards(from, control ?? to, fromRadius + endAir),
    control,
    to: towards(to, control ?? from, toRadius + endAir),
  };
}

/** Where a link's mark stands: the middle of what is seen of the link. */
export function markOn(curve: Curve, fromRadius: number, toRadius: number): Place {
  return pointOn(trimCurve(curve, fromRadius, toRadius), 0.5);
}

function towards(start: Place, goal: Place, distance: number): Place {
  const length = Math.hypot(goal.x - start.x, goal.y - start.y);
  const share = length > 0 ? Math.min(distance / length, 0.49) : 0;
  return { x: start.x + (goal.x - start.x) * share, y: start.y + (goal.y - start.y) * share };
}

/** The curve as `steps + 1` points; a straight link needs only its two ends. */
export function toPolyline(curve: Curve, steps: number): Place[] {
  if (curve.control === null) return [curve.from, curve.to];
  return Array.from({ length: steps + 1 }, (_, step) => pointOn(curve, step / steps));
}
