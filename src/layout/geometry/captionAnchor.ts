import type { CaptionSide } from "../../model/story/kinds.ts";
import { lineHeight } from "./canvas.ts";

type CaptionAnchor = {
  /** Physical: the words of a line stand in the same place in both directions of reading. */
  readonly anchor: "start" | "middle" | "end";
  /** Ems from the point that the words hang at to their first baseline. */
  readonly first: number;
};

/** How the words of a line hang at their point, at so many lines. */
export function captionAnchor(side: CaptionSide, lines: number): CaptionAnchor {
  const rest = (lines - 1) * lineHeight;
  const first = side.startsWith("above")
    ? -rest - 0.3
    : side.startsWith("below")
      ? 1
      : 0.35 - rest / 2;
  if (side.endsWith("left")) return { anchor: "end", first };
  return { anchor: side.endsWith("right") ? "start" : "middle", first };
}
