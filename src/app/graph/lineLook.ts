import type { SVGProps } from "react";
import type { StandingKind, Weight } from "../../model/story/kinds.ts";
import { lineWidth } from "../../model/story/lineWeight.ts";
import type { Look } from "../../model/story/lookOf.ts";
import { endedLook, hollowWidths, standingLook } from "../../model/story/standingLook.ts";

type Stroke = SVGProps<SVGPathElement>;

/** What a line tells of its relation. */
export type LineFacts = {
  readonly look: Look;
  readonly standing: StandingKind;
  readonly weight: Weight;
  /** The relation is over. */
  readonly isEnded: boolean;
};

/** A line, as attributes: the style sheet's rules for what is pointed at, chosen or forced outweigh them. */
export function lineLook({ look, standing, weight, isEnded }: LineFacts): Stroke {
  const { dashes, cap } = look.line;
  const width = lineWidth(look, weight, isEnded);
  return {
    stroke: `var(--${look.tone})`,
    strokeWidth: standing === "stated" ? width : hollowWidths(width).line,
    strokeDasharray: dashes,
    strokeLinecap: cap,
    strokeOpacity: isEnded ? endedLook.opacity : undefined,
  };
}

/** The core that makes the line of what is not simply stated hollow; none for what is. */
export function coreLook({ look, standing, weight, isEnded }: LineFacts): Stroke | null {
  if (standing === "stated") return null;
  return {
    strokeWidth: hollowWidths(lineWidth(look, weight, isEnded)).core,
    strokeDasharray: standingLook[standing].core.dashes,
  };
}
