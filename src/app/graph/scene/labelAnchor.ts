import { labelOffset } from "../../../layout/geometry/labelsOf.ts";
import type { DrawnNode } from "./createDrawing.ts";

/** Where a label hangs on its node: units from the node's centre, and ems from there to its first baseline. */
type LabelAnchor = { readonly x: number; readonly y: number; readonly first: number };

/** Ems from one baseline to the next, as the layout has reckoned. */
const line = 1.3;
/** Ems from the middle of a line to its baseline, and from its foot. */
const middle = 0.35;
const foot = 0.3;

/** Where the label of a node hangs, at so many lines: under, over or beside its shape. */
export function labelAnchor({ radius, labelSide }: DrawnNode, lines: number): LabelAnchor {
  const rest = (lines - 1) * line;
  const offset = labelOffset(radius, labelSide);
  switch (labelSide) {
    case "below":
      return { x: 0, y: offset, first: 1 };
    case "above":
      return { x: 0, y: -offset, first: -rest - foot };
    case "left":
      return { x: -offset, y: 0, first: middle - rest / 2 };
    case "right":
      return { x: offset, y: 0, first: middle - rest / 2 };
  }
}
