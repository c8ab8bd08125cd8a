import type { Story } from "./story.ts";

/** The colours of the sides, in their order: tokens of this name and `…-soft`, `…-ground` (`src/app/ui/tokens.css`). */
export const sideTones = ["first-side", "second-side", "third-side", "fourth-side"] as const;

/** The colours a side is drawn in; who stands on none has no `…-ground`. */
export type SideTone = (typeof sideTones)[number] | "neither";

/** A side's colours go by its place among the story's sides. */
export function sideTone({ sides }: Pick<Story, "sides">, side: string): SideTone {
  return sideTones[sides.findIndex(({ id }) => id === side)] ?? "neither";
}
