import type { RelationKind } from "../../model/story/kinds.ts";

/** `solid`: filled; `open`: an outline filled with the ground; `line`: an outline alone. */
export type MarkLook = "solid" | "open" | "line";

/**
 * The mark of each kind of relation, one path each, in the picture's units: around 0, 0, along the x axis from source
 * to target. They differ in form, so that no kind is told by its colour alone.
 */
export const relationMarks: Readonly<
  Record<RelationKind, { readonly look: MarkLook; readonly d: string }>
> = {
  partnership: { look: "open", d: `${circle(-2.6, 3.6)}${circle(2.6, 3.6)}` },
  competition: { look: "solid", d: "M-1,0L-8,-4.5V4.5ZM1,0L8,-4.5V4.5Z" },
  ownership: { look: "solid", d: "M6,0L-4,-5.2V5.2Z" },
  use: { look: "line", d: "M-3,-4L3,0L-3,4" },
  work: { look: "solid", d: circle(0, 2) },
  prohibition: { look: "open", d: `${circle(0, 5.5)}M-3.6,-3.6L3.6,3.6M-3.6,3.6L3.6,-3.6` },
  location: { look: "open", d: "M0,-3.6L3.6,0L0,3.6L-3.6,0Z" },
};

function circle(x: number, radius: number): string {
  const arc = (to: number) => `A${radius},${radius},0,1,1,${to},0`;
  return `M${x + radius},0${arc(x - radius)}${arc(x + radius)}Z`;
}
