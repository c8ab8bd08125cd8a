import type { CaptionSide, LabelSide } from "../../model/story/kinds.ts";
import type { Place } from "../../model/story/story.ts";
import type { Box } from "../layoutGraph.ts";
import { labelGap } from "./canvas.ts";
import type { Rect } from "./segment.ts";

/** Half the width of the widest shape (a site's browser bar), in radii. */
const widestShape = 1.15;

/** Units from a node's centre to the near edge of its label, straight down, up, left or right. */
export function labelOffset(radius: number, side: LabelSide): number {
  const isBeside = side === "left" || side === "right";
  return radius * (isBeside ? widestShape : 1) + labelGap;
}

/** The label boxes, one per language, of a node of `radius` at `place`: centred under, over or beside its shape. */
export function labelsOf(
  place: Place,
  radius: number,
  labels: readonly Box[],
  side: LabelSide,
): Rect[] {
  const offset = labelOffset(radius, side);
  return labels.map(({ width, height }) => {
    const { x, y } = place;
    if (side === "below") return boxAt(x - width / 2, y + offset, width, height);
    if (side === "above") return boxAt(x - width / 2, y - offset - height, width, height);
    if (side === "left") return boxAt(x - offset - width, y - height / 2, width, height);
    return boxAt(x + offset, y - height / 2, width, height);
  });
}

/** The boxes, one per language, of the words of a line that hang at `place`. */
export function captionsOf({ x, y }: Place, boxes: readonly Box[], side: CaptionSide): Rect[] {
  return boxes.map(({ width, height }) => {
    const left = side.endsWith("left") ? x - width : side.endsWith("right") ? x : x - width / 2;
    const top = side.startsWith("above")
      ? y - height
      : side.startsWith("below")
        ? y
        : y - height / 2;
    return boxAt(left, top, width, height);
  });
}

/** The boxes, one per language, of a heading whose centre is `place`. */
export function headingsOf({ x, y }: Place, headings: readonly Box[]): Rect[] {
  return headings.map(({ width, height }) => boxAt(x - width / 2, y - height / 2, width, height));
}

function boxAt(left: number, top: number, width: number, height: number): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

/** The smallest box around all `rects`; null when there are none. */
export function boundsOf(rects: readonly Rect[]): Rect | null {
  const [first] = rects;
  if (first === undefined) return null;
  const bounds = { ...first };
  for (const rect of rects) {
    bounds.left = Math.min(bounds.left, rect.left);
    bounds.top = Math.min(bounds.top, rect.top);
    bounds.right = Math.max(bounds.right, rect.right);
    bounds.bottom = Math.max(bounds.bottom, rect.bottom);
  }
  return bounds;
}
