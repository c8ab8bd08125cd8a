import type { RefObject } from "react";

/** ms that a hint stays after the last gesture it answers. */
const hintStays = 1200;

/** Shows the words for a gesture for a while: one attribute, written straight to the element. */
export function createHinter(
  hint: RefObject<HTMLElement | null>,
): (gesture: "wheel" | "touch") => void {
  let timer: number | undefined;
  return (gesture) => {
    const element = hint.current;
    if (!element) return;
    element.dataset.gesture = gesture;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => delete element.dataset.gesture, hintStays);
  };
}
