import type { ReactNode } from "react";
import { useRawabit } from "../store/RawabitProvider.tsx";
import { selectHighlight } from "../store/selectHighlight.ts";

/** All that the picture draws; faded as one while something is lit, which `HighlightLayer` then draws above it. */
export function Drawn({ children }: { children: ReactNode }) {
  const isFaded = useRawabit((state) => selectHighlight(state) !== null);
  return (
    <g className="drawn" data-faded={isFaded ? "true" : undefined}>
      {children}
    </g>
  );
}
