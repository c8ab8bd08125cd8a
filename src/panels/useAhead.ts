import { startTransition, useEffect, useState } from "react";
import { hasSelection } from "../sight/hasSelection.ts";
import { useRawabitStore, useStory } from "../store/RawabitProvider.tsx";
import type { DrawnTarget } from "../story/view.ts";

/** ms that a name or a tie is pointed at before it may be the next to be chosen: a mouse on its way passes over many. */
const rest = 60;

/** What the mouse or the keyboard has last rested on, most likely what is chosen next. */
export function useAhead(): DrawnTarget | null {
  const index = useStory();
  const store = useRawabitStore();
  const [ahead, setAhead] = useState<DrawnTarget | null>(null);
  useEffect(() => {
    let timer = 0;
    const stop = store.subscribe(({ hover }, before) => {
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
