import { type RefObject, useEffect } from "react";
import type { Drawing } from "../scene/createDrawing.ts";
import { createCameraPainter } from "./createCameraPainter.ts";
import { createHinter } from "./createHinter.ts";
import { createPanZoom, type PanZoom } from "./createPanZoom.ts";
import { useFollowSelection } from "./useFollowSelection.ts";

type PanZoomParts = {
  svg: RefObject<SVGSVGElement | null>;
  viewport: RefObject<SVGGElement | null>;
  drawing: Drawing;
  /** Says what a gesture would have needed, where it was left to the page around the picture. */
  hint: RefObject<HTMLElement | null>;
  /** Gets the camera's verbs, for buttons and keys; there are none until the picture listens. */
  camera: RefObject<PanZoom | null>;
};

/** Lets the picture be zoomed and moved, by gestures and by the camera's verbs. */
export function usePanZoom({ svg, viewport, drawing, hint, camera }: PanZoomParts): void {
  const { width, height } = drawing;
  useEffect(() => {
    const picture = svg.current;
    const inner = viewport.current;
    const stage = picture?.closest<HTMLElement>(".stage");
    if (!picture || !inner || !stage) return;
    const ended = new AbortController();
    const panZoom = createPanZoom(stage, picture, {
      size: { width, height },
      isStill: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      on: createCameraPainter(stage, picture, ended.signal),
      onLeft: createHinter(hint),
    });
    camera.current = panZoom;
    return () => {
      ended.abort();
      panZoom.destroy();
      camera.current = null;
      showWhole(picture, inner);
    };
  }, [svg, viewport, width, height, hint, camera]);
  useFollowSelection({ svg, camera, drawing });
}

/** The picture as it is drawn at first: another drawing begins there. */
function showWhole(picture: SVGSVGElement, inner: SVGGElement): void {
  inner.removeAttribute("transform");
  delete picture.dataset.camera;
  picture.closest<HTMLElement>(".scene")?.style.removeProperty("transform");
  for (const words of inner.querySelectorAll<SVGGElement>(".words")) {
    words.style.removeProperty("--k");
  }
  const graph = picture.closest<HTMLElement>(".graph");
  if (!graph) return;
  delete graph.dataset.zoomed;
  delete graph.dataset.near;
}
