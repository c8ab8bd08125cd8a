import { linkCurve, pointOn, trimCurve } from "../../../layout/geometry/linkCurve.ts";
import type { Lane } from "../../../layout/geometry/linkLanes.ts";
import type { Place } from "../../../model/story/story.ts";

/**
 * Where a link is drawn: its path from source to target, with one corner, at its middle, where the mark of its kind
 * stands and turns with it.
 */
export type LinkShape = { readonly d: string; readonly middle: Place };

export type PlaceOf = (id: string) => Place;

type End = { readonly id: string; readonly radius: number };

/** The points of a link from edge to edge of two nodes at their present places; a straight one has no control. */
export type LinkPoints = {
  readonly from: Place;
  readonly control: Place | null;
  readonly middle: Place;
  readonly to: Place;
};

export function linkPoints(lane: Lane, source: End, target: End, placeOf: PlaceOf): LinkPoints {
  const { first, second, index, count } = lane;
  const curve = linkCurve(placeOf(first), placeOf(second), index, count);
  const forward = first === source.id ? curve : { ...curve, from: curve.to, to: curve.from };
  const { from, control, to } = trimCurve(forward, source.radius, target.radius);
  return { from, control, middle: pointOn({ from, control, to }, 0.5), to };
}

/** A link between two nodes at their present places, from edge to edge. */
export function linkShape(lane: Lane, source: End, target: End, placeOf: PlaceOf): LinkShape {
  const points = linkPoints(lane, source, target, placeOf);
  const { middle } = points;
  return { d: linkPath(points), middle: { x: round(middle.x), y: round(middle.y) } };
}

export function linkPath({ from, control, middle, to }: LinkPoints): string {
  return control ? curved(from, control, middle, to) : straight(from, middle);
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

/** A point as SVG writes it. */
export function at({ x, y }: Place): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
