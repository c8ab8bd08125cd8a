import { type MouseEvent, type PointerEvent, useEffect } from "react";
import type { DrawnTarget } from "../../../model/story/view.ts";
import { choose, joinTo } from "../../store/createRawabitStore.ts";
import { isByKeyboard } from "../../store/isByKeyboard.ts";
import { useRawabitStore } from "../../store/RawabitProvider.tsx";
import { useFollow } from "../../store/ViewLink.tsx";
import { targetAt } from "./targetAt.ts";

/**
 * What a mouse or a finger does to the names, relations and sides of the picture, heard once for all of them: pointing
 * lights, pressing chooses. A name's wide reach is pressed like the name, for a finger need not hit the shape itself.
 */
export function usePointing() {
  const store = useRawabitStore();
  useEffect(() => {
    window.addEventListener("pointermove", keepPressedMoves, true);
    return () => window.removeEventListener("pointermove", keepPressedMoves, true);
  }, []);
  const follow = useFollow();
  const point = (target: DrawnTarget | null) => {
    const { hover, point: light } = store.getState();
    if (hover?.kind !== target?.kind || hover?.id !== target?.id) light(target);
  };
  return {
    onClick: (event: MouseEvent) => {
      const target = targetAt(event.target) ?? lentAt(event.target);
      if (!target) return;
      const { view, go } = store.getState();
      const { selection } = view;
      const chosen = choose(view, target);
      if (!event.shiftKey || selection.kind !== "entity") return follow(event, chosen);
      // Shift with a press or with Enter: the path from what is chosen to this.
      event.preventDefault();
      go(joinTo(chosen, selection.id), isByKeyboard(event.nativeEvent) ? "keys" : "pointer");
    },
    onPointerOver: (event: PointerEvent) => {
      const pointed = targetAt(event.target);
      if (pointed && !isPressed(event)) point(pointed);
    },
    onPointerOut: (event: PointerEvent) => {
      const { target, relatedTarget } = event;
      if (targetAt(target) && !targetAt(relatedTarget) && !isPressed(event)) point(null);
    },
    // Wherever the mouse is let go, the picture then shows what it points at there.
    onPointerDown: ({ pointerType }: PointerEvent) => {
      if (pointerType !== "mouse") return;
      const end = ({ target }: Event) => point(targetAt(target));
      window.addEventListener("pointerup", end, { once: true });
    },
  };
}

/** While a mouse drags, what it passes over stays as it is. */
function isPressed({ pointerType, buttons }: PointerEvent): boolean {
  return pointerType === "mouse" && buttons > 0;
}

/**
 * Moves of a pressed pointer are for drag and pan, which hear the mouse and the finger themselves. React would hand
 * each of them through the whole page, of which only the sheet's bar asks for them.
 */
function keepPressedMoves(event: globalThis.PointerEvent): void {
  const isSheet = event.target instanceof Element && event.target.closest(".panel-bar");
  if (event.buttons > 0 && !isSheet) event.stopPropagation();
}

/** A name's wide reach and a side's ground are pressed like the name and the side; neither is pointed at. */
function lentAt(element: EventTarget): DrawnTarget | null {
  if (!(element instanceof SVGElement) || !element.matches(".reach, .ground")) return null;
  const { id } = element.dataset;
  if (id === undefined) return null;
  return { kind: element.matches(".reach") ? "entity" : "side", id };
}
