import type { ReactNode } from "react";
import { useRawabit } from "../store/RawabitProvider.tsx";
import { selectLit } from "../store/selectLit.ts";

/** All that the picture draws; faded as one while something is lit, which `LitLayer` then draws above it. */
export function Drawn({ children }: { children: ReactNode }) {
  const isFaded = useRawabit((state) => selectLit(state) !== null);
  return (
    <g className="drawn" data-faded={isFaded ? "true" : undefined}>
      {children}
    </g>
  );
}
