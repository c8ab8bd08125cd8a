import type { RelationKind, Weight } from "./kinds.ts";
import { kindTable } from "./kindTable.ts";

const widths: Readonly<Record<Weight, number>> = { lead: 1.7, main: 1, minor: 0.7 };

/** Units: the width of a kind's line, by how much of the picture the relation carries. */
export function lineWidth(kind: RelationKind, weight: Weight): number {
  return Math.round(kindTable.relation[kind].line.width * widths[weight] * 10) / 10;
}

/** How many times as large as its kind's a line's mark is drawn. */
export const markScales: Readonly<Record<Weight, number>> = { lead: 1.35, main: 1, minor: 0.8 };
