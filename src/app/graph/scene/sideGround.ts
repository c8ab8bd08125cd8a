import { headingSize } from "../../../layout/geometry/canvas.ts";
import { type Corner, hullPath, roundedPath } from "../../../layout/geometry/hullPath.ts";
import type { Place } from "../../../model/story/story.ts";
import type { DrawnNode } from "./createDrawing.ts";
import type { PlaceOf } from "./linkShape.ts";
import { cornersOf, letter } from "./nodeCorners.ts";

/** Units by which everything is drawn in before the ground's round stroke takes it out again, and half that stroke. */
const inset = 12;
const stroke = 20;

/**
 * The ground under a side: the convex hull of its nodes, their labels and its heading, as an SVG path. Its wide
 * radius comes from a round stroke of the same colour.
 */
export function sideGround(
  nodes: readonly DrawnNode[],
  placeOf: PlaceOf,
  heading: Place,
  headingLength: number,
): string {
  return hullPath(cornersOfSide(nodes, placeOf, heading, headingLength));
}

/** The edge of what is seen of that ground. */
export function sideEdge(
  nodes: readonly DrawnNode[],
  placeOf: PlaceOf,
  heading: Place,
  headingLength: number,
): string {
  return roundedPath(cornersOfSide(nodes, placeOf, heading, headingLength), stroke);
}

function cornersOfSide(
  nodes: readonly DrawnNode[],
  placeOf: PlaceOf,
  heading: Place,
  headingLength: number,
): Corner[] {
  const corners = nodes.flatMap((node) => cornersOf(node, placeOf(node.id), inset));
  const half = Math.max((headingLength * headingSize * letter) / 2 - inset, 0);
  corners.push([heading.x - half, heading.y], [heading.x + half, heading.y]);
  return corners;
}
