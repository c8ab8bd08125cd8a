import { linkCurve, pointOn, trimCurve } from "../layout/linkCurve.ts";
import type { Lane } from "../layout/linkLanes.ts";
import type { Place } from "../story/story.ts";

/** Where a link is drawn: its path from source to target, and its middle, where its mark stands. */
export type LinkShape = {
  readonly d: string;
  readonly middle: Place;
  /** Degrees, clockwise from the right, from source to target. */
  readonly angle: number;
};

export type PlaceOf = (id: string) => Place;

type End = { readonly id: string; readonly radius: number };

/** A link between two nodes at their present places, from edge to edge. */
export function linkShape(lane: Lane, source: End, target: End, placeOf: PlaceOf): LinkShape {
  const { first, second, index, count } = lane;
  const curve = linkCurve(placeOf(first), placeOf(second), index, count);
  const forward = first === source.id ? curve : { ...curve, from: curve.to, to: curve.from };
  const { from, control, to } = trimCurve(forward, source.radius, target.radius);
  const middle = pointOn({ from, control, to }, 0.5);
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const bend = control ? `Q${at(control)} ` : "L";
  return {
    d: `M${at(from)}${bend}${at(to)}`,
    middle: { x: round(middle.x), y: round(middle.y) },
    angle: round(angle),
  };
}

/** A mark stands on the middle of its link and turns with it. */
export function toTransform({ middle, angle }: LinkShape): string {
  return `translate(${middle.x},${middle.y})rotate(${angle})`;
}

function at({ x, y }: Place): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
