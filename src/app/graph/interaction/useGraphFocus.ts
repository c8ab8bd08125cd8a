import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import type { DrawnTarget } from "../../../model/story/view.ts";
import { useRawabitStore } from "../../store/RawabitProvider.tsx";
import type { PanZoom } from "../camera/createPanZoom.ts";
import type { Drawing } from "../scene/createDrawing.ts";
import { placeIn } from "../scene/placeIn.ts";
import { targetAt } from "./targetAt.ts";

const classOf = { entity: "node", relation: "link", side: "side" } as const;

export type GraphFocusParts = {
  svg: RefObject<SVGSVGElement | null>;
  drawing: Drawing;
  camera: RefObject<PanZoom | null>;
  tabStop: DrawnTarget;
  setTabStop: (target: DrawnTarget) => void;
};

/**
 * Where the keyboard stands in the picture, one tab stop in all. `focused`: what it stands on, to be shown with a
 * ring; `owner`: the name whose relations are being walked; `focusOn` goes there, and the camera with it.
 */
export function useGraphFocus({ svg, drawing, camera, tabStop, setTabStop }: GraphFocusParts) {
  const store = useRawabitStore();
  const owner = useRef(tabStop.id);
  const [focused, setFocused] = useState<DrawnTarget | null>(null);

  const focusOn = (target: DrawnTarget, isRevealed = true) => {
    const element = svg.current?.querySelector<SVGAElement>(
      `.${classOf[target.kind]}[data-id="${CSS.escape(target.id)}"]`,
    );
    element?.focus({ preventScroll: true });
    const place = placeIn(drawing, target);
    if (place && isRevealed) camera.current?.reveal(place);
  };

  // Who leaves a card by Escape comes back to where the picture was left, and sees it whole where that can be read.
  const back = useEffectEvent((target: DrawnTarget) => focusOn(target, camera.current?.isSmall()));
  useEffect(
    () =>
      store.onChoice("highlight", ({ move, view }, before) => {
        if (move !== "escape" || view === before.view) return;
        const { selection } = before.view;
        const isDrawn =
          selection.kind === "entity" || selection.kind === "relation" || selection.kind === "side";
        back(isDrawn ? selection : { kind: "entity", id: owner.current });
      }),
    [store],
  );

  const standOn = (element: EventTarget) => {
    const found = targetAt(element);
    if (!found || !(element instanceof Element)) return;
    setTabStop(found);
    if (found.kind === "entity") owner.current = found.id;
    if (!element.matches(":focus-visible")) return;
    setFocused(found);
    store.getState().point(found);
  };

  // The keyboard may be here before the script is; and what it stands on may go without a word, with its drawing.
  const settle = useEffectEvent((now: Drawing) => {
    const active = document.activeElement;
    if (active && svg.current?.contains(active)) standOn(active);
    else if (focused && !placeIn(now, focused)) setFocused(null);
  });
  useEffect(() => settle(drawing), [drawing]);

  const onFocus = ({ target }: FocusEvent) => standOn(target);

  // What the mouse points at meanwhile stays lit.
  const onBlur = () => {
    if (focused && !svg.current?.querySelector(":is(.node, .link, .side):hover")) {
      store.getState().point(null);
    }
    setFocused(null);
  };

  return { owner, focused, focusOn, onFocus, onBlur };
}
