import type { Weight } from "./kinds.ts";
import type { Look } from "./lookOf.ts";
import { endedLook } from "./standingLook.ts";

const widths: Readonly<Record<Weight, number>> = { lead: 1.7, main: 1, minor: 0.7 };

/** Units: the width of a line, by how much of the picture the relation carries; less where the relation is over. */
export function lineWidth({ line }: Pick<Look, "line">, weight: Weight, isEnded = false): number {
  const share = widths[weight] * (isEnded ? endedLook.share : 1);
  return Math.round(line.width * share * 10) / 10;
}

/** How many times as large as its kind's a line's mark is drawn. */
export const markScales: Readonly<Record<Weight, number>> = { lead: 1.35, main: 1, minor: 0.8 };
