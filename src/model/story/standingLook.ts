import type { StandingKind } from "./kinds.ts";

type StandingLook = {
  /** A core in the ground's colour makes the line hollow: whole, or in dashes (units), as maps draw a road that is being built. */
  readonly core: { readonly dashes?: string };
  /** A stroke through the mark: a path in units around 0, 0, along the x axis. */
  readonly strike?: string;
};

/** How a line shows that the article does not simply state a relation. Drawing, key and social cards read it. */
export const standingLook: Readonly<Record<Exclude<StandingKind, "stated">, StandingLook>> = {
  attributed: { core: {} },
  planned: { core: { dashes: "7 6" } },
  denied: { core: {}, strike: "M-7,8L7,-8" },
};

/** Units: the width of a hollow line and of its core, for a line that would be `width` wide: both edges are thin. */
export function hollowWidths(width: number): { line: number; core: number } {
  const line = Math.max(2.8, width + 1.2);
  return { line, core: line - 1.4 };
}

/**
 * How a line shows that a relation is over, whatever its standing: it is thinner and paler, and breaks off at a bracket on
 * each side of its mark. `brackets`: a path in units around 0, 0, along the x axis, filled with the ground, as large as the mark.
 */
export const endedLook = {
  share: 0.7,
  opacity: 0.8,
  brackets: "M-10.5,-5.5H-13V5.5H-10.5M10.5,-5.5H13V5.5H10.5",
} as const;
