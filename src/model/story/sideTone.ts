import type { Story } from "./story.ts";

/** The colours a side is drawn in: tokens of this name and `…-soft`, and of the two sides `…-ground` (`src/app/ui/tokens.css`). */
export type SideTone = "first-side" | "second-side" | "neither";

const tones: readonly SideTone[] = ["first-side", "second-side"];

/** A side's colours go by its place among the story's sides; a third has those of who stands on none. */
export function sideTone({ sides }: Pick<Story, "sides">, side: string): SideTone {
  return tones[sides.findIndex(({ id }) => id === side)] ?? "neither";
}
