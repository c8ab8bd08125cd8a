import type { DrawnTarget } from "../../model/story/view.ts";
import { emphasisOf } from "../../model/view/highlight.ts";
import { useRawabit } from "./RawabitProvider.tsx";
import { selectHighlight } from "./selectHighlight.ts";

/** Whether a name or a relation is lit: a small stage, which else leaves it out, then lets it be pressed. */
export function useIsLit(kind: DrawnTarget["kind"], id: string): boolean {
  return useRawabit((state) => {
    const highlight = selectHighlight(state);
    return highlight !== null && emphasisOf(highlight, { kind, id }) !== "far";
  });
}
