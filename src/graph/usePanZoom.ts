import { type RefObject, useEffect, useRef } from "react";
import { useRawabitStore } from "../store/RawabitProvider.tsx";
import type { Place } from "../story/story.ts";
import type { Selection } from "../story/view.ts";
import type { Drawing } from "./createDrawing.ts";
import { type Camera, createPanZoom, type PanZoom } from "./createPanZoom.ts";

type PanZoomParts = {
  svg: RefObject<SVGSVGElement | null>;
  viewport: RefObject<SVGGElement | null>;
  drawing: Drawing;
};

/** The camera's verbs, for buttons and keys; they do nothing until the picture listens. */
export function usePanZoom({ svg, viewport, drawing }: PanZoomParts): RefObject<PanZoom | null> {
  const camera = useRef<PanZoom>(null);
  const store = useRawabitStore();
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
    const stop = store.subscribe(({ view }, before) => {
      if (view.selection === before.view.selection) return;
      const place = placeOfSelection(drawing, view.selection);
      if (place) panZoom.reveal(place);
    });
    return () => {
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

function placeOfSelection({ nodes, links }: Drawing, selection: Selection): Place | null {
  if (selection.kind === "entity") return nodes.get(selection.id)?.home ?? null;
  if (selection.kind === "relation") return links.get(selection.id)?.home.middle ?? null;
  return null;
}
