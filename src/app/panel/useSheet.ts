import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { View } from "../../model/story/view.ts";
import { useRawabitStore } from "../store/RawabitProvider.tsx";
import { useSheetDrag } from "./useSheetDrag.ts";

/** Where the sheet stops, in the order in which its button steps through them: up to the full text, and down again. */
const round = ["picture", "answer", "full", "answer"] as const;
const [picture, answer, full] = [0, 1, 2];
/** ms that a movement takes. */
const duration = 200;

type SheetParts = {
  panel: RefObject<HTMLElement | null>;
  /** It is there only where the panel is a sheet. */
  button: RefObject<HTMLElement | null>;
};

/**
 * The sheet under a small picture, and where it stands. After a choice it moves when the choice is painted, which does not wait
 * for the picture's new size. While it moves or is dragged, the picture keeps its size: it takes the new one once.
 */
export function useSheet({ panel, button }: SheetParts) {
  const store = useRawabitStore();
  const [isOpened, setOpened] = useState(() => isOpen(store.getState().view));
  const [at, setAt] = useState(answer);
  const motion = useRef<Animation[]>([]);

  /** The sheet, and the bar of the picture's buttons, which goes with the sheet's edge. */
  const parts = () => {
    const bar = panel.current?.parentElement?.querySelector<HTMLElement>(".graph-bar");
    return [
      { part: panel.current, side: "marginTop" },
      { part: bar, side: "top" },
    ] as const;
  };
  const pull = (by: number) => {
    for (const { part, side } of parts()) if (part) part.style[side] = by === 0 ? "" : `${by}px`;
  };
  const edge = () => panel.current?.getBoundingClientRect().top ?? 0;
  /** Does something, and tells by how many px the sheet's edge stood lower before. */
  const shiftBy = (act: () => void) => {
    const before = edge();
    act();
    return before - edge();
  };
  const halt = () => {
    for (const each of motion.current.splice(0)) each.cancel();
  };
  const settle = (act: () => void) => {
    const by = shiftBy(() => {
      halt();
      pull(0);
      flushSync(act);
    });
    if (by === 0 || window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    motion.current = parts().flatMap(({ part, side }) =>
      part ? part.animate({ [side]: [`${by}px`, "0"] }, { duration, easing: "ease-out" }) : [],
    );
  };

  const follow = useEffectEvent((view: View, before: View) => {
    const isRead = view.selection !== before.selection || view.tab !== before.tab;
    settle(() => {
      setOpened(isOpen(view));
      if (isOpen(view) && isRead && at !== full) setAt(answer);
    });
  });
  useEffect(
    () => store.onChoice("camera", ({ view }, before) => follow(view, before.view)),
    [store],
  );

  const isSheet = () => (button.current?.clientHeight ?? 0) > 0;
  const drag = useSheetDrag({
    isSheet,
    halt: () => shiftBy(halt),
    pull,
    release: (ahead) => {
      const room = panel.current?.parentElement?.getBoundingClientRect();
      const share = room ? (edge() + ahead - room.top) / room.height : 0;
      settle(() => setAt(share < 0.25 ? full : share > 0.62 ? picture : answer));
    },
  });
  return {
    isOpened,
    stop: round[at],
    /** Whether the button leads down. */
    isDown: at >= full,
    drag,
    step: () => settle(() => setAt((at + 1) % round.length)),
    /** Leaves the full text; tells whether there was anything to leave. */
    lower: () => {
      if (at !== full || !isSheet()) return false;
      settle(() => setAt(answer));
      return true;
    },
  };
}

/** Whether there is more to read than the overview. */
function isOpen({ selection, tab }: View): boolean {
  return selection.kind !== "overview" || tab !== "details";
}
