import { emphasisOf, type Lit, litBy } from "../sight/emphasis.ts";
import type { RawabitState } from "../store/createRawabitStore.ts";
import { useRawabit } from "../store/RawabitProvider.tsx";
import type { DrawnTarget, Selection, Target } from "../story/view.ts";

/** The last answer: every node and link asks the same question after the same act. */
let last: { selection: Selection; hover: Target | null; lit: Lit | null } | null = null;

function selectLit({ index, view, hover }: RawabitState): Lit | null {
  if (last?.selection !== view.selection || last.hover !== hover) {
    last = { selection: view.selection, hover, lit: litBy(index, view.selection, hover) };
  }
  return last.lit;
}

/**
 * A thing's own emphasis, and `current` where the address names it, as a list of classes; it renders again only when
 * that changes.
 */
export function useLook(kind: DrawnTarget["kind"], id: string): string {
  return useRawabit((state) => {
    const { selection } = state.view;
    const isCurrent = selection.kind === kind && selection.id === id;
    return `${emphasisOf(selectLit(state), { kind, id })}${isCurrent ? current : ""}`;
  });
}

const current = " current";

export function isCurrent(look: string): boolean {
  return look.endsWith(current);
}
