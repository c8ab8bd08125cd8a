import type { DrawnTarget, View } from "../../model/story/view.ts";
import { emphasisOf, type Highlight, highlightOf } from "../../model/view/highlight.ts";
import type { RawabitState } from "./createRawabitStore.ts";
import { useRawabit } from "./RawabitProvider.tsx";
import { selectHighlight } from "./selectHighlight.ts";

/** The last answer. Every name and relation of the picture asks for it after each choice. */
let last: { view: View; highlight: Highlight | null } | undefined;

/** What the choice lights, whatever is pointed at meanwhile. */
function chosenHighlight({ index, view }: RawabitState): Highlight | null {
  if (last?.view !== view) last = { view, highlight: highlightOf(index, view.selection, null) };
  return last.highlight;
}

/** Whether a name or a relation is lit or chosen. A small stage leaves out the others, and these can be pressed. */
export function useIsLit(kind: DrawnTarget["kind"], id: string): boolean {
  return useRawabit((state) =>
    [selectHighlight(state), chosenHighlight(state)].some(
      (highlight) => highlight !== null && emphasisOf(highlight, { kind, id }) !== "far",
    ),
  );
}
