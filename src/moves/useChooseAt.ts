import type { MouseEvent } from "react";
import { choose } from "../store/createRawabitStore.ts";
import { useRawabitStore } from "../store/RawabitProvider.tsx";

/** Chooses the node whose wide reach was pressed: a finger need not hit the shape itself. */
export function useChooseAt(): (event: MouseEvent) => void {
  const store = useRawabitStore();
  return ({ target }) => {
    const id = target instanceof SVGElement ? target.dataset.id : undefined;
    if (id === undefined) return;
    const { view, go } = store.getState();
    go(choose(view, { kind: "entity", id }), "pointer");
  };
}
