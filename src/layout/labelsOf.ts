import type { Place } from "../story/story.ts";
import { labelGap } from "./canvas.ts";
import type { Box } from "./layoutGraph.ts";
import type { Rect } from "./segment.ts";

/** The label boxes, one per language, of a node of `radius` at `place`: centred under its circle. */
export function labelsOf(place: Place, radius: number, labels: readonly Box[]): Rect[] {
  const top = place.y + radius + labelGap;
  return labels.map(({ width, height }) => ({
    left: place.x - width / 2,
    top,
    right: place.x + width / 2,
    bottom: top + height,
  }));
}

/** The boxes, one per language, of a heading whose centre is `place`. */
export function headingsOf(place: Place, headings: readonly Box[]): Rect[] {
  return headings.map(({ width, height }) => ({
    left: place.x - width / 2,
    top: place.y - height / 2,
    right: place.x + width / 2,
    bottom: place.y + height / 2,
  }));
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
