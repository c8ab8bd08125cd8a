import { type RefObject, useEffect, useRef } from "react";
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
};

/** The camera's verbs, for buttons and keys; they do nothing until the picture listens. */
export function usePanZoom({
  svg,
  viewport,
  drawing,
  hint,
}: PanZoomParts): RefObject<PanZoom | null> {
  const camera = useRef<PanZoom>(null);
  const { width, height } = drawing;
  useEffect(() => {
    const picture = svg.current;
    const inner = viewport.current;
    const stage = picture?.parentElement;
    if (!picture || !inner || !stage) return;
    const panZoom = createPanZoom(stage, picture, {
      size: { width, height },
      isStill: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      on: createCameraPainter(stage, picture, inner),
      onLeft: createHinter(hint),
    });
    camera.current = panZoom;
    return () => {
      panZoom.destroy();
      camera.current = null;
      inner.removeAttribute("transform");
    };
  }, [svg, viewport, width, height, hint]);
  useFollowSelection({ svg, camera, drawing });
  return camera;
}
