import { type Curve, linkCurve, pointOn, trimCurve } from "../../../layout/geometry/linkCurve.ts";
import type { Lane } from "../../../layout/geometry/linkLanes.ts";
import type { Place } from "../../../model/story/story.ts";

/**
 * Where a link is drawn: its path from source to target, with one corner, at its middle, where the mark of its kind
 * stands and turns with it. Of a link that goes through a third name this is its last leg.
 */
export type LinkShape = {
  readonly d: string;
  readonly middle: Place;
  /** The path from the source to the name that it goes through. */
  readonly first?: string;
  /** The middle of the first leg, where that is the longer. */
  readonly roomier?: Place;
};

export type PlaceOf = (id: string) => Place;

type End = { readonly id: string; readonly radius: number };

/** A link by its names and lanes. `via`: the name that it goes through, and the lane of the leg that leads to it. */
export type Line = {
  readonly source: string;
  readonly target: string;
  readonly lane: Lane;
  readonly via?: { readonly id: string; readonly lane: Lane } | undefined;
};

/** What is seen of a link: its only curve as the last one, or both legs; nothing where one of its names is not there. */
export function curvesOf(
  { source, target, lane, via }: Line,
  nodes: ReadonlyMap<string, End>,
  placeOf: PlaceOf,
): { first?: Curve; last: Curve } | undefined {
  const [from, to] = [nodes.get(source), nodes.get(target)];
  if (!from || !to) return undefined;
  if (!via) return { last: seenCurve(lane, from, to, placeOf) };
  const between = nodes.get(via.id);
  if (!between) return undefined;
  return {
    first: seenCurve(via.lane, from, between, placeOf),
    last: seenCurve(lane, between, to, placeOf),
  };
}

/** A link where its names stand now; nothing where one of them is not there. */
export function shapeOf(
  line: Line,
  nodes: ReadonlyMap<string, End>,
  placeOf: PlaceOf,
): LinkShape | undefined {
  const curves = curvesOf(line, nodes, placeOf);
  if (!curves) return undefined;
  const last = drawCurve(curves.last);
  if (!curves.first) return last;
  const { d: first, middle } = drawCurve(curves.first);
  const isLonger = lengthOf(curves.first) > lengthOf(curves.last);
  return { ...last, first, ...(isLonger && { roomier: middle }) };
}

/** The path of a whole link, for what needs no mark. */
export function wholePath({ first = "", d }: LinkShape): string {
  return first + d;
}

function lengthOf({ from, to }: Curve): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** What is seen of a link between two nodes at their present places: from edge to edge, from source to target. */
function seenCurve(lane: Lane, source: End, target: End, placeOf: PlaceOf): Curve {
  const { first, second, index, count } = lane;
  const curve = linkCurve(placeOf(first), placeOf(second), index, count);
  const forward = first === source.id ? curve : { ...curve, from: curve.to, to: curve.from };
  return trimCurve(forward, source.radius, target.radius);
}

function drawCurve(curve: Curve): LinkShape {
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
