import { type Emphasis, emphasisOf, type Lit, litBy } from "../sight/emphasis.ts";
import type { RawabitState } from "../store/createRawabitStore.ts";
import { useRawabit } from "../store/RawabitProvider.tsx";
import type { Selection, Target } from "../story/view.ts";

/** The last answer: every node and link asks the same question after the same act. */
let last: { selection: Selection; hover: Target | null; lit: Lit | null } | null = null;

function selectLit({ index, view, hover }: RawabitState): Lit | null {
  if (last?.selection !== view.selection || last.hover !== hover) {
    last = { selection: view.selection, hover, lit: litBy(index, view.selection, hover) };
  }
  return last.lit;
}

/** A thing's own emphasis; it renders again only when that changes. */
export function useEmphasis(kind: Target["kind"], id: string): Emphasis {
  return useRawabit((state) => emphasisOf(selectLit(state), { kind, id }));
}
