import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import type { Drawing } from "../drawing/createDrawing.ts";
import { emphasisOf, litBy } from "../sight/emphasis.ts";
import { clear } from "../store/createRawabitStore.ts";
import { useRawabitStore } from "../store/RawabitProvider.tsx";
import type { Entity } from "../story/story.ts";
import { rankEntities, type StoryIndex } from "../story/storyIndex.ts";
import type { DrawnTarget, Selection } from "../story/view.ts";
import type { PanZoom } from "./createPanZoom.ts";
import { type Direction, nearestNode } from "./nearestNode.ts";
import { placeIn } from "./placeIn.ts";
import { targetAt } from "./targetAt.ts";
import { boundsOf } from "./usePanZoom.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

type GraphKeysParts = {
  svg: RefObject<SVGSVGElement | null>;
  drawing: Drawing;
  camera: RefObject<PanZoom | null>;
  tabStop: DrawnTarget;
  setTabStop: (target: DrawnTarget) => void;
};

/**
 * Keys of the picture, one tab stop in all. Arrows are physical in both languages; Page Down and Page Up walk the
 * relations of the present name; on a relation, arrows go to the end that lies that way. Enter is the link's own.
 * `focused`: what the keyboard stands on, to be shown with a ring.
 */
export function useGraphKeys({ svg, drawing, camera, tabStop, setTabStop }: GraphKeysParts) {
  const store = useRawabitStore();
  /** The name whose relations are being walked. */
  const owner = useRef(tabStop.id);
  const [focused, setFocused] = useState<DrawnTarget | null>(null);

  const focusOn = (target: DrawnTarget) => {
    const element = svg.current?.querySelector<SVGAElement>(
      `.${target.kind === "entity" ? "node" : "link"}[data-id="${CSS.escape(target.id)}"]`,
    );
    element?.focus({ preventScroll: true });
    const place = placeIn(drawing, target);
    if (place) camera.current?.reveal(place);
  };

  // Who leaves a card by Escape comes back to where the picture was left.
  const back = useEffectEvent(focusOn);
  useEffect(
    () =>
      store.subscribe(({ move, view }, before) => {
        if (move !== "escape" || view === before.view) return;
        const { selection } = before.view;
        const isDrawn = selection.kind === "entity" || selection.kind === "relation";
        back(isDrawn ? selection : { kind: "entity", id: owner.current });
      }),
    [store],
  );

  const fitToChosen = () => {
    const { index, view } = store.getState();
    camera.current?.fitTo(boundsOf(drawing, litEntities(index, view.selection)));
  };

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
    if (focused && !svg.current?.querySelector(":is(.node, .link):hover")) {
      store.getState().point(null);
    }
    setFocused(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { index, view, go } = store.getState();
    const direction = directions[event.key];
    const next = direction
      ? step(drawing, tabStop, direction)
      : walk(index, tabStop, owner.current, event.key);
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

/** The entities that a selection keeps lit. */
function litEntities(index: StoryIndex, selection: Selection): string[] {
  const lit = litBy(index, selection, null);
  const isLit = ({ id }: Entity) => {
    const emphasis = emphasisOf(lit, { kind: "entity", id });
    return emphasis === "chosen" || emphasis === "near";
  };
  return index.story.entities.filter(isLit).map(({ id }) => id);
}

/** From a name to the nearest one in that direction; from a relation to its nearer end in that direction. */
function step(drawing: Drawing, from: DrawnTarget, direction: Direction): DrawnTarget | null {
  const place = placeIn(drawing, from);
  const link = from.kind === "relation" ? drawing.links.get(from.id) : undefined;
  if (!place) return null;
  const open = [...drawing.nodes.values()].filter(
    ({ id }) => !link || id === link.source || id === link.target,
  );
  const places = new Map(open.map(({ id, home }) => [id, home]));
  const id = nearestNode(places, place, direction);
  return id === null ? null : { kind: "entity", id };
}

/** Page keys go around the relations of the name the walk began at; Home and End go to the first and last in rank. */
function walk(
  index: StoryIndex,
  from: DrawnTarget,
  owner: string,
  key: string,
): DrawnTarget | null {
  const ranked = rankEntities(index);
  const end = key === "Home" ? ranked[0] : key === "End" ? ranked.at(-1) : undefined;
  if (end) return { kind: "entity", id: end.id };
  const turn = key === "PageDown" ? 1 : key === "PageUp" ? -1 : 0;
  const around = index.relationsOf.get(owner) ?? [];
  if (turn === 0 || around.length === 0) return null;
  const at = around.findIndex(({ id }) => from.kind === "relation" && id === from.id);
  const first = turn > 0 ? 0 : around.length - 1;
  const next = around[at < 0 ? first : (at + turn + around.length) % around.length];
  return next ? { kind: "relation", id: next.id } : null;
}
