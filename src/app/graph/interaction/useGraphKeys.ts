import type { KeyboardEvent } from "react";
import { clear } from "../../store/createRawabitStore.ts";
import { useRawabitStore } from "../../store/RawabitProvider.tsx";
import { litNodes } from "../camera/frameChoice.ts";
import { stepTo, walkFrom } from "./keySteps.ts";
import type { Direction } from "./nearestNode.ts";
import { type GraphFocusParts, useGraphFocus } from "./useGraphFocus.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * Keys of the picture, one tab stop in all. Arrows are physical in both languages; Page Down and Page Up walk the
 * relations of the present name; on a relation, arrows go to the end that lies that way. Enter is the link's own.
 * `focused`: what the keyboard stands on, to be shown with a ring.
 */
export function useGraphKeys(parts: GraphFocusParts) {
  const { drawing, camera, tabStop } = parts;
  const store = useRawabitStore();
  const { owner, focused, focusOn, onFocus, onBlur } = useGraphFocus(parts);

  const fitToChosen = () => {
    const { index, view } = store.getState();
    const lit = litNodes(index, drawing, view);
    if (lit.length > 0) camera.current?.fitTo(lit, view.language);
    else camera.current?.fit();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { index, view, go } = store.getState();
    const direction = directions[event.key];
    const next = direction
      ? stepTo(drawing, tabStop, direction)
      : walkFrom(index, tabStop, owner.current, event.key);
    if (next) focusOn(next);
    else if (event.key === "Escape" && view.selection.kind !== "overview")
      go(clear(view), "pointer");
    else if (event.key === "Escape") focusOn({ kind: "entity", id: owner.current });
    else if (event.code === "Equal" || event.code === "NumpadAdd") camera.current?.zoomBy(1.4);
    else if (event.code === "Minus" || event.code === "NumpadSubtract")
      camera.current?.zoomBy(1 / 1.4);
    else if (event.code === "KeyF") fitToChosen();
    else if (event.code === "Digit0" || event.code === "Numpad0") camera.current?.fit();
    else if (!direction) return;
    event.preventDefault();
  };

  return { onKeyDown, onFocus, onBlur, onDoubleClick: fitToChosen, focused };
}
