import { type RefObject, useEffect } from "react";
import type { Drawing } from "../scene/createDrawing.ts";
import { createMotion } from "./createMotion.ts";
import { createNodeDrag } from "./createNodeDrag.ts";

type MotionParts = {
  svg: RefObject<SVGSVGElement | null>;
  viewport: RefObject<SVGGElement | null>;
  drawing: Drawing;
};

/** Lets names be dragged: copies of them move, and React's own elements stay where they are. */
export function useMotion({ svg, viewport, drawing }: MotionParts): void {
  useEffect(() => {
    const picture = svg.current;
    const inner = viewport.current;
    const layer = inner?.querySelector<SVGGElement>(".nodes");
    if (!picture || !inner || !layer) return;
    const isStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const motion = createMotion(picture, drawing, isStill);
    const drag = createNodeDrag(layer, { viewport: inner, on: motion });
    return () => {
      drag.destroy();
      motion.destroy();
    };
  }, [svg, viewport, drawing]);
}
