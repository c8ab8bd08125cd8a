import type { SVGProps } from "react";
import type { RelationKind, StandingKind, Weight } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { lineWidth } from "../../model/story/lineWeight.ts";
import { hollowWidths, standingLook } from "../../model/story/standingLook.ts";
import { kindColor } from "../ui/kindColor.ts";

type Stroke = SVGProps<SVGPathElement>;

/** The line of a kind, as attributes: the style sheet's rules for what is pointed at, chosen or forced outweigh them. */
export function lineLook(kind: RelationKind, standing: StandingKind, weight: Weight): Stroke {
  const { dashes, cap } = kindTable.relation[kind].line;
  const width = lineWidth(kind, weight);
  return {
    stroke: kindColor(kind),
    strokeWidth: standing === "stated" ? width : hollowWidths(width).line,
    strokeDasharray: dashes,
    strokeLinecap: cap,
  };
}

/** The core that makes the line of what is not simply stated hollow; none for what is. */
export function coreLook(
  kind: RelationKind,
  standing: StandingKind,
  weight: Weight,
): Stroke | null {
  if (standing === "stated") return null;
  return {
    strokeWidth: hollowWidths(lineWidth(kind, weight)).core,
    strokeDasharray: standingLook[standing].core.dashes,
  };
}
