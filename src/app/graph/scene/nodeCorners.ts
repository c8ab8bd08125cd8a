import { labelSizes, lineHeight } from "../../../layout/geometry/canvas.ts";
import type { Corner } from "../../../layout/geometry/hullPath.ts";
import type { Place } from "../../../model/story/story.ts";
import { type DrawnNode, extentOf } from "./createDrawing.ts";

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
