import type { SVGProps } from "react";
import type { RelationKind } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { kindColor } from "../ui/kindColor.ts";

/** The line of a kind, as attributes: the style sheet's rules for what is pointed at, chosen or forced outweigh them. */
export function lineLook(kind: RelationKind): SVGProps<SVGPathElement> {
  const { width, dashes, cap } = kindTable.relation[kind].line;
  return {
    stroke: kindColor(kind),
    strokeWidth: width,
    strokeDasharray: dashes,
    strokeLinecap: cap,
  };
}
