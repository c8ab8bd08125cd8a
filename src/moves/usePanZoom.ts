import { type RefObject, useEffect, useRef } from "react";
import type { Drawing } from "../drawing/createDrawing.ts";
import { useRawabitStore } from "../store/RawabitProvider.tsx";
import { isEmptyFilter } from "../story/filter.ts";
import type { Place } from "../story/story.ts";
import type { Selection } from "../story/view.ts";
import { type Bounds, type Camera, createPanZoom, type PanZoom } from "./createPanZoom.ts";

type PanZoomParts = {
  svg: RefObject<SVGSVGElement | null>;
  viewport: RefObject<SVGGElement | null>;
  drawing: Drawing;
};

/** The camera's verbs, for buttons and keys; they do nothing until the picture listens. */
export function usePanZoom({ svg, viewport, drawing }: PanZoomParts): RefObject<PanZoom | null> {
  const camera = useRef<PanZoom>(null);
  const store = useRawabitStore();
  /** What the camera was last fitted to: when something leaves or comes back, the rest finds its place again. */
  const fitted = useRef<Drawing>(null);
  useEffect(() => {
    const picture = svg.current;
    const inner = viewport.current;
    if (!picture || !inner) return;
    const panZoom = createPanZoom(picture, {
      size: drawing,
      isStill: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      on: createCameraPainter(picture, inner),
    });
    camera.current = panZoom;
    const { filter, depth } = store.getState().view;
    const isPart = depth > 0 || !isEmptyFilter(filter);
    if (fitted.current === null ? isPart : fitted.current !== drawing) {
      panZoom.fitTo(boundsOf(drawing, [...drawing.nodes.keys()]));
    }
    fitted.current = drawing;
    const stop = store.subscribe(({ view }, before) => {
      if (view.selection === before.view.selection) return;
      const place = placeOfSelection(drawing, view.selection);
      if (place) panZoom.reveal(place);
    });
    // A raised sheet leaves the picture less room: what is chosen stays in it.
    const watch = new ResizeObserver(() => {
      const place = placeOfSelection(drawing, store.getState().view.selection);
      if (place) panZoom.reveal(place);
    });
    watch.observe(picture);
    return () => {
      watch.disconnect();
      stop();
      panZoom.destroy();
      camera.current = null;
    };
  }, [svg, viewport, drawing, store]);
  return camera;
}

/** Writes the camera to the picture: one attribute, and the factor by which labels are kept readable. */
function createCameraPainter(picture: SVGSVGElement, inner: SVGGElement): (camera: Camera) => void {
  let scale = 1;
  return ({ x, y, k }) => {
    inner.setAttribute("transform", `translate(${x},${y})scale(${k})`);
    if (k === scale) return;
    scale = k;
    picture.style.setProperty("--k", String(k));
    picture.closest<HTMLElement>(".graph")?.setAttribute("data-zoomed", String(k > 1.02));
  };
}

/** Units around a node that its shape and label take. */
const room = { side: 44, above: 30, below: 52 } as const;

/** The part of the picture that holds some nodes with their labels; all of it where there is none. */
export function boundsOf({ nodes, width, height }: Drawing, ids: readonly string[]): Bounds {
  const places = ids.flatMap((id) => nodes.get(id)?.home ?? []);
  if (places.length === 0) return { x: 0, y: 0, width, height };
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const left = Math.max(0, Math.min(...xs) - room.side);
  const top = Math.max(0, Math.min(...ys) - room.above);
  return {
    x: left,
    y: top,
    width: Math.min(width, Math.max(...xs) + room.side) - left,
    height: Math.min(height, Math.max(...ys) + room.below) - top,
  };
}

function placeOfSelection({ nodes, links }: Drawing, selection: Selection): Place | null {
  if (selection.kind === "entity") return nodes.get(selection.id)?.home ?? null;
  if (selection.kind === "relation") return links.get(selection.id)?.home.middle ?? null;
  return null;
}
