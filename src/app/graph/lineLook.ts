import type { SVGProps } from "react";
import type { RelationKind, StandingKind } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { hollowWidths, standingLook } from "../../model/story/standingLook.ts";
import { kindColor } from "../ui/kindColor.ts";

type Stroke = SVGProps<SVGPathElement>;

/** The line of a kind, as attributes: the style sheet's rules for what is pointed at, chosen or forced outweigh them. */
export function lineLook(kind: RelationKind, standing: StandingKind): Stroke {
  const { width, dashes, cap } = kindTable.relation[kind].line;
  return {
    stroke: kindColor(kind),
    strokeWidth: standing === "stated" ? width : hollowWidths(width).line,
    strokeDasharray: dashes,
    strokeLinecap: cap,
  };
}

/** The core that makes the line of what is not simply stated hollow; none for what is. */
export function coreLook(kind: RelationKind, standing: StandingKind): Stroke | null {
  if (standing === "stated") return null;
  const { width } = kindTable.relation[kind].line;
  return {
    strokeWidth: hollowWidths(width).core,
    strokeDasharray: standingLook[standing].core.dashes,
  };
}
