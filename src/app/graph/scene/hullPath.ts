import { polygonHull } from "d3-polygon";
import { labelSizes, lineHeight } from "../../../layout/geometry/canvas.ts";
import type { Place } from "../../../model/story/story.ts";
import { type DrawnNode, extentOf } from "./createDrawing.ts";

/** A point in units. */
export type Corner = [number, number];

/** Ems of width that one letter takes, on average: enough for an outline, which is padded anyway. */
export const letter = 0.5;

/** The corners of a node with its label at a place, drawn in by so many units. */
export function cornersOf(node: DrawnNode, { x, y }: Place, inset: number): Corner[] {
  const inner = Math.max(node.radius - inset, 0);
  const round: Corner[] = Array.from({ length: 12 }, (_, step) => {
    const angle = (step / 12) * 2 * Math.PI;
    return [x + inner * Math.cos(angle), y + inner * Math.sin(angle)];
  });
  return [...round, ...labelCorners(node, { x, y }, inset)];
}

function labelCorners(node: DrawnNode, { x, y }: Place, inset: number): Corner[] {
  const { weight, radius, labelSide } = node;
  const { rows, longest } = extentOf(node);
  const size = labelSizes[weight];
  const width = longest * size * letter;
  const height = size * lineHeight * rows;
  const isBeside = labelSide === "left" || labelSide === "right";
  const away = isBeside ? radius + width / 2 : radius + height / 2;
  const sign = labelSide === "left" || labelSide === "above" ? -1 : 1;
  const centre = isBeside ? { x: x + sign * away, y } : { x, y: y + sign * away };
  const half = Math.max(width / 2 - inset, 0);
  const tall = Math.max(height / 2 - inset, 0);
  return [-1, 1].flatMap((across) =>
    [-1, 1].map((down): Corner => [centre.x + across * half, centre.y + down * tall]),
  );
}

/** The convex hull of some corners as the path of a polygon; "" where there are too few. */
export function hullPath(corners: readonly Corner[]): string {
  const hull = polygonHull([...corners]);
  if (!hull) return "";
  return `M${hull.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).join("L")}Z`;
}

/** The outline that runs so many units outside of the convex hull of some corners, with round corners. */
export function roundedPath(corners: readonly Corner[], by: number): string {
  const hull = polygonHull([...corners]);
  if (!hull) return "";
  const sides = hull.map(([ax, ay], at) => {
    const [bx, by2] = hull[(at + 1) % hull.length] ?? [ax, ay];
    const length = Math.hypot(bx - ax, by2 - ay) || 1;
    // The hull runs against the clock: its outside lies to the right of each side.
    const [dx, dy] = [(-(by2 - ay) / length) * by, ((bx - ax) / length) * by];
    return { from: written(ax + dx, ay + dy), to: written(bx + dx, by2 + dy) };
  });
  const arc = `A${by},${by} 0 0 0 `;
  return `M${sides[0]?.from}${sides
    .map(({ to }, at) => `L${to}${arc}${sides[(at + 1) % sides.length]?.from}`)
    .join("")}Z`;
}

function written(x: number, y: number): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
