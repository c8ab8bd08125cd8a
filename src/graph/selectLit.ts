import { type Lit, litBy } from "../sight/emphasis.ts";
import type { RawabitState } from "../store/createRawabitStore.ts";
import type { Selection, Target } from "../story/view.ts";

/** The last answer: several ask the same question after the same act. */
let last: { selection: Selection; hover: Target | null; lit: Lit | null } | null = null;

/** What is lit in the picture, or null; the same object until that changes. */
export function selectLit({ index, view, hover }: RawabitState): Lit | null {
  if (last?.selection !== view.selection || last.hover !== hover) {
    last = { selection: view.selection, hover, lit: litBy(index, view.selection, hover) };
  }
  return last.lit;
}
