import { labelGap } from "../layout/canvas.ts";
import type { DrawnNode } from "./createDrawing.ts";

/** Where a label hangs on its node: units from the node's centre, and ems from there to its first baseline. */
export type LabelAnchor = { readonly x: number; readonly y: number; readonly first: number };

/** Ems from one baseline to the next, as the layout has reckoned. */
const line = 1.3;
/** Ems from the middle of a line to its baseline, and from its foot. */
const middle = 0.35;
const foot = 0.3;

/** How much wider than its circle a shape is drawn. */
const breadths: Readonly<Partial<Record<DrawnNode["kind"], number>>> = { site: 1.15, place: 1.1 };

export function labelAnchor({ kind, radius, labelSide }: DrawnNode, lines: number): LabelAnchor {
  const rest = (lines - 1) * line;
  const beside = radius * (breadths[kind] ?? 1) + labelGap;
  switch (labelSide) {
    case "below":
      return { x: 0, y: radius + labelGap, first: 1 };
    case "above":
      return { x: 0, y: -radius - labelGap, first: -rest - foot };
    case "left":
      return { x: -beside, y: 0, first: middle - rest / 2 };
    case "right":
      return { x: beside, y: 0, first: middle - rest / 2 };
  }
}
