import { startTransition, useEffect, useState } from "react";
import type { DrawnTarget } from "../../model/story/view.ts";
import { hasSelection } from "../../model/view/hasSelection.ts";
import type { Pointed } from "../store/createRawabitStore.ts";
import { useRawabitStore, useStory } from "../store/RawabitProvider.tsx";

/** ms that a name or a relation is pointed at before it may be the next to be chosen: a mouse on its way passes over many. */
const rest = 60;

/**
 * What the reader's mouse, finger or keyboard has rested on or pressed since the last choice, most likely what is
 * chosen next. A choice ends it: the card that is left behind goes, with the focus and all that was opened in it, like
 * every other.
 */
export function useAhead(): DrawnTarget | null {
  const index = useStory();
  const store = useRawabitStore();
  const [ahead, setAhead] = useState<DrawnTarget | null>(null);
  useEffect(() => {
    let timer = 0;
    const show = () => startTransition(() => setAhead(drawnOf(store.getState().hover)));
    const stopChoosing = store.onChoice("card", ({ view }, before) => {
      if (view !== before.view) setAhead(null);
    });
    const stopPointing = store.subscribe(({ hover }, before) => {
      if (hover === before.hover) return;
      window.clearTimeout(timer);
      if (drawnOf(hover)) timer = window.setTimeout(show, rest);
    });
    // Who presses has made up their mind.
    window.addEventListener("pointerdown", show);
    return () => {
      window.removeEventListener("pointerdown", show);
      window.clearTimeout(timer);
      stopChoosing();
      stopPointing();
    };
  }, [store]);
  return ahead && hasSelection(index, ahead) ? ahead : null;
}

function drawnOf(target: Pointed | null): DrawnTarget | null {
  return target && target.kind !== "sentence" && target.kind !== "facet" ? target : null;
}
