import type { ReactNode } from "react";
import { useRawabit } from "../store/RawabitProvider.tsx";
import { selectHighlight } from "../store/selectHighlight.ts";

/**
 * All that the picture draws; faded as one while something is lit, which `HighlightLayer` then draws above it, and nearly
 * gone while the tour has not told it yet.
 */
export function Drawn({ children }: { children: ReactNode }) {
  const faded = useRawabit((state) => {
    if (!selectHighlight(state)) return undefined;
    return (state.hover ?? state.view.selection).kind === "step" ? "ahead" : "true";
  });
  return (
    <g className="drawn" data-faded={faded}>
      {children}
    </g>
  );
}
