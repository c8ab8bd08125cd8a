import { type Curve, linkCurve, pointOn, trimCurve } from "../../../layout/geometry/linkCurve.ts";
import type { Lane } from "../../../layout/geometry/linkLanes.ts";
import type { Place } from "../../../model/story/story.ts";

/**
 * Where a link is drawn: its path from source to target, with one corner, at its middle, where the mark of its kind
 * stands and turns with it.
 */
export type LinkShape = { readonly d: string; readonly middle: Place };

export type PlaceOf = (id: string) => Place;

type End = { readonly id: string; readonly radius: number };

/** What is seen of a link between two nodes at their present places: from edge to edge, from source to target. */
export function seenCurve(lane: Lane, source: End, target: End, placeOf: PlaceOf): Curve {
  const { first, second, index, count } = lane;
  const curve = linkCurve(placeOf(first), placeOf(second), index, count);
  const forward = first === source.id ? curve : { ...curve, from: curve.to, to: curve.from };
  return trimCurve(forward, source.radius, target.radius);
}

/** A link between two nodes at their present places. */
export function linkShape(lane: Lane, source: End, target: End, placeOf: PlaceOf): LinkShape {
  const curve = seenCurve(lane, source, target, placeOf);
  const { from, control, to } = curve;
  const middle = pointOn(curve, 0.5);
  return {
    d: control ? curved(from, control, middle, to) : straight(from, middle),
    middle: { x: round(middle.x), y: round(middle.y) },
  };
}

function curved(from: Place, control: Place, middle: Place, to: Place): string {
  const [first, second] = [between(from, control), between(control, to)];
  return `M${at(from)}Q${at(first)} ${at(middle)} ${at(second)} ${at(to)}`;
}

/** Both halves are the same step from where one stands: a page of many lines is a thirtieth lighter than with places. */
function straight(from: Place, middle: Place): string {
  const half = at({ x: round(middle.x) - round(from.x), y: round(middle.y) - round(from.y) });
  return `M${at(from)}l${half} ${half}`;
}

function between(a: Place, b: Place): Place {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function at({ x, y }: Place): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
