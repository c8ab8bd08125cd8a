import { startTransition, useEffect, useState } from "react";
import { hasSelection } from "../sight/hasSelection.ts";
import { useRawabitStore, useStory } from "../store/RawabitProvider.tsx";
import type { DrawnTarget } from "../story/view.ts";

/** ms that a name or a tie is pointed at before it may be the next to be chosen: a mouse on its way passes over many. */
const rest = 60;

/**
 * What the reader's mouse, finger or keyboard has rested on since the last choice, most likely what is chosen next. A
 * choice ends it: the card that is left behind goes, with the focus and all that was opened in it, as any other does.
 */
export function useAhead(): DrawnTarget | null {
  const index = useStory();
  const store = useRawabitStore();
  const [ahead, setAhead] = useState<DrawnTarget | null>(null);
  useEffect(() => {
    let timer = 0;
    const stop = store.subscribe(({ hover, view }, before) => {
      if (view !== before.view) setAhead(null);
      if (hover === before.hover) return;
      window.clearTimeout(timer);
      if (!hover || hover.kind === "sentence") return;
      timer = window.setTimeout(() => startTransition(() => setAhead(hover)), rest);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [store]);
  return ahead && hasSelection(index, ahead) ? ahead : null;
}
