import { type RefObject, useEffect, useRef } from "react";
import type { Drawing } from "../drawing/createDrawing.ts";
import { useRawabitStore } from "../store/RawabitProvider.tsx";
import { formatFilter } from "../story/filter.ts";
import { keyOfSelection, type Selection, type View } from "../story/view.ts";
import { afterFrame } from "./afterFrame.ts";
import { type Bounds, type Camera, createPanZoom, type PanZoom } from "./createPanZoom.ts";
import { isGliding } from "./glide.ts";
import { placeIn } from "./placeIn.ts";

type PanZoomParts = {
  svg: RefObject<SVGSVGElement | null>;
  viewport: RefObject<SVGGElement | null>;
  drawing: Drawing;
  /** Says what a gesture would have needed, where it was left to the page around the picture. */
  hint: RefObject<HTMLElement | null>;
};

/** The camera's verbs, for buttons and keys; they do nothing until the picture listens. */
export function usePanZoom({
  svg,
  viewport,
  drawing,
  hint,
}: PanZoomParts): RefObject<PanZoom | null> {
  const camera = useRef<PanZoom>(null);
  const painter = useRef<(camera: Camera) => void>(null);
  const store = useRawabitStore();
  /** What is in the picture: for another part of the story the camera is fitted anew. */
  const inPicture = useRef<{ part: string; drawing: Drawing }>(null);
  /** Calls off the movement to what was chosen. The card comes first: words that change their size take as long as all of it. */
  const callOff = useRef(() => {});
  const { width, height } = drawing;
  useEffect(() => {
    const picture = svg.current;
    const inner = viewport.current;
    if (!picture || !inner) return;
    painter.current ??= createCameraPainter(picture, inner);
    const panZoom = createPanZoom(picture, {
      size: { width, height },
      isStill: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      on: painter.current,
      onLeft: createHinter(hint),
    });
    camera.current = panZoom;
    return () => {
      panZoom.destroy();
      camera.current = null;
    };
  }, [svg, viewport, width, height, hint]);
  useEffect(() => {
    const { view } = store.getState();
    const part = partOf(view);
    const before = inPicture.current;
    inPicture.current = { part, drawing };
    if (part !== (before?.part ?? "")) {
      callOff.current();
      showAll(camera.current, drawing);
    } else if (isNewIn(drawing, before?.drawing, view.selection)) {
      callOff.current();
      show(camera.current, drawing, view.selection);
    }
  }, [drawing, store]);
  useEffect(() => {
    const showNow = ({ selection }: View) => {
      if (inPicture.current) show(camera.current, inPicture.current.drawing, selection);
    };
    const stop = store.subscribe(({ view, move }, before) => {
      if (view.selection === before.view.selection) return;
      callOff.current();
      // Who leaves by Escape comes back to the name (`useGraphKeys`), which is brought into sight there.
      if (move === "escape") return;
      callOff.current = afterFrame(() => showNow(view));
    });
    // A raised sheet leaves the picture less room: what is chosen stays in it, and all of what is near it.
    const watch = new ResizeObserver(() => {
      const { view } = store.getState();
      if (view.depth > 0 && inPicture.current) showAll(camera.current, inPicture.current.drawing);
      else if (view.selection.kind !== "overview") showNow(view);
    });
    if (svg.current) watch.observe(svg.current);
    return () => {
      watch.disconnect();
      stop();
      callOff.current();
    };
  }, [svg, store]);
  return camera;
}

/** Whether what is chosen could not be shown when it was chosen, and can be now. */
function isNewIn(drawing: Drawing, before: Drawing | undefined, selection: Selection): boolean {
  return before !== undefined && !placeIn(before, selection) && !!placeIn(drawing, selection);
}

/** What part of the story the reader has asked to see; empty for all of it. A large story draws other names at each choice. */
function partOf({ filter, depth, selection }: View): string {
  return depth > 0
    ? `${keyOfSelection(selection)} ${depth} ${formatFilter(filter)}`
    : formatFilter(filter);
}

/** ms without a step of the camera after which it rests. */
const restsAfter = 120;
/** A small step of the camera gives one word in so many its new size: the others follow before it can be seen. */
const turns = 4;
const smallStep = 1.1;

/**
 * Writes the camera to the picture: one attribute, and the factor by which words are kept readable. While the camera
 * moves, the factor goes to the words alone; once it rests, to what holds words, where those that come later find it.
 */
function createCameraPainter(picture: SVGSVGElement, inner: SVGGElement): (camera: Camera) => void {
  const graph = picture.closest<HTMLElement>(".graph");
  let scale = 1;
  let turn = 0;
  let timer: number | undefined;
  let callOff = () => {};
  const texts = () => [...inner.querySelectorAll<SVGTextElement>("text")];
  const resize = (k: number) => {
    const isSmall = Math.max(k / scale, scale / k) < smallStep;
    turn = (turn + 1) % turns;
    for (const [at, text] of texts().entries()) {
      const isNew = text.style.getPropertyValue("--k") === "";
      if (!isSmall || isNew || at % turns === turn) text.style.setProperty("--k", String(k));
    }
  };
  const awaitRest = () => {
    timer = window.setTimeout(rest, restsAfter);
  };
  const rest = () => {
    if (isGliding(picture)) return awaitRest();
    delete picture.dataset.camera;
    for (const words of inner.querySelectorAll<SVGGElement>(".words")) {
      words.style.setProperty("--k", String(scale));
    }
    for (const text of texts()) text.style.removeProperty("--k");
  };
  return ({ x, y, k }) => {
    inner.setAttribute("transform", `translate(${x},${y})scale(${k})`);
    callOff();
    window.clearTimeout(timer);
    // Counted from the painted step: where a frame takes long, the next step is not late.
    callOff = afterFrame(awaitRest);
    if (picture.dataset.camera === undefined) picture.dataset.camera = "moving";
    if (k === scale) return;
    if (picture.dataset.crowded === undefined) resize(k);
    scale = k;
    if (graph) graph.dataset.zoomed = String(k > 1.02);
  };
}

/** ms that a hint stays after the last gesture it answers. */
const hintStays = 1200;

/** Shows the words for a gesture for a while: one attribute, written straight to the element. */
function createHinter(hint: RefObject<HTMLElement | null>): (gesture: "wheel" | "touch") => void {
  let timer: number | undefined;
  return (gesture) => {
    const element = hint.current;
    if (!element) return;
    element.dataset.gesture = gesture;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => delete element.dataset.gesture, hintStays);
  };
}

/** Units around a node that its shape and label take; over a name that stands above it a side may have its heading. */
const room = { side: 44, above: 30, headed: 64, below: 52 } as const;

/** The part of the picture that holds some nodes with their labels; all of it where there is none. */
export function boundsOf({ nodes, width, height }: Drawing, ids: readonly string[]): Bounds {
  const places = ids.flatMap((id) => nodes.get(id)?.home ?? []);
  if (places.length === 0) return { x: 0, y: 0, width, height };
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const tops = ids.flatMap((id) => {
    const node = nodes.get(id);
    return node ? [node.home.y - (node.labelSide === "above" ? room.headed : room.above)] : [];
  });
  const left = Math.max(0, Math.min(...xs) - room.side);
  const top = Math.max(0, Math.min(...tops));
  return {
    x: left,
    y: top,
    width: Math.min(width, Math.max(...xs) + room.side) - left,
    height: Math.min(height, Math.max(...ys) + room.below) - top,
  };
}

/** Brings every name into sight. */
function showAll(panZoom: PanZoom | null, drawing: Drawing): void {
  panZoom?.fitTo(boundsOf(drawing, [...drawing.nodes.keys()]));
}

/** Brings what is chosen into sight; in a small picture a tie with both its ends, and nothing chosen as everything. */
function show(panZoom: PanZoom | null, drawing: Drawing, selection: Selection): void {
  const link = selection.kind === "relation" ? drawing.links.get(selection.id) : undefined;
  const place = placeIn(drawing, selection);
  if (link && panZoom?.isSmall()) {
    const { y, height, ...rest } = boundsOf(drawing, [link.source, link.target]);
    // Names keep their size on the screen, and so take more of a small picture.
    panZoom.fitTo({ ...rest, y: y - room.above, height: height + room.above });
  } else if (place) panZoom?.reveal(place);
  else if (selection.kind === "overview" && panZoom?.isSmall()) panZoom.fit();
}
