import { polygonHull } from "d3-polygon";
import { headingSize, labelSizes, lineHeight } from "../../../layout/geometry/canvas.ts";
import type { Place } from "../../../model/story/story.ts";
import type { DrawnNode } from "./createDrawing.ts";
import type { PlaceOf } from "./linkShape.ts";

/** Ems of width that one letter takes, on average: enough for a ground, which is padded anyway. */
const letter = 0.5;

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
  const corners = nodes.flatMap((node) => cornersOf(node, placeOf(node.id)));
  const half = Math.max((headingLength * headingSize * letter) / 2 - inset, 0);
  corners.push([heading.x - half, heading.y], [heading.x + half, heading.y]);
  const hull = polygonHull(corners);
  if (!hull) return "";
  return `M${hull.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).join("L")}Z`;
}

/** Units by which everything is drawn in before the ground's round stroke takes it out again. */
const inset = 12;

function cornersOf(node: DrawnNode, { x, y }: Place): [number, number][] {
  const inner = Math.max(node.radius - inset, 0);
  const round: [number, number][] = Array.from({ length: 12 }, (_, step) => {
    const angle = (step / 12) * 2 * Math.PI;
    return [x + inner * Math.cos(angle), y + inner * Math.sin(angle)];
  });
  return [...round, ...labelCorners(node, { x, y })];
}

function labelCorners(
  { weight, radius, lines, labelSide }: DrawnNode,
  { x, y }: Place,
): [number, number][] {
  const longest = Math.max(...[...lines.ar, ...lines.en].map((line) => line.length));
  const size = labelSizes[weight];
  const width = longest * size * letter;
  const height = size * lineHeight * Math.max(lines.ar.length, lines.en.length);
  const isBeside = labelSide === "left" || labelSide === "right";
  const away = isBeside ? radius + width / 2 : radius + height / 2;
  const sign = labelSide === "left" || labelSide === "above" ? -1 : 1;
  const centre = isBeside ? { x: x + sign * away, y } : { x, y: y + sign * away };
  const half = Math.max(width / 2 - inset, 0);
  const tall = Math.max(height / 2 - inset, 0);
  return [-1, 1].flatMap((across) =>
    [-1, 1].map((down): [number, number] => [centre.x + across * half, centre.y + down * tall]),
  );
}
