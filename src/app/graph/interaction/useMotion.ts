import { type RefObject, useEffect } from "react";
import type { Place } from "../../../model/story/story.ts";
import type { Drawing } from "../scene/createDrawing.ts";
import type { Ground } from "../scene/createGrounds.ts";
import { createNodeDrag } from "./createNodeDrag.ts";
import { createPainter } from "./createPainter.ts";
import { createMotion, type Motion } from "./dragSimulation.ts";

type MotionParts = {
  svg: RefObject<SVGSVGElement | null>;
  viewport: RefObject<SVGGElement | null>;
  drawing: Drawing;
  grounds: readonly Ground[];
};

/** Lets nodes be dragged: the simulation answers, the painter writes, React stays out of it. */
export function useMotion({ svg, viewport, drawing, grounds }: MotionParts): void {
  useEffect(() => {
    const picture = svg.current;
    const inner = viewport.current;
    const layer = inner?.querySelector<SVGGElement>(".nodes");
    if (!picture || !inner || !layer) return;

    let places: ReadonlyMap<string, Place> = new Map();
    const placeOf = (id: string): Place =>
      places.get(id) ?? drawing.nodes.get(id)?.home ?? { x: 0, y: 0 };
    const paintAnew = () => createPainter(picture, drawing, grounds, placeOf);
    const begin = () => {
      const painter = paintAnew();
      const nodes = [...drawing.nodes.values()].map(({ id, radius, home }) => ({
        id,
        radius,
        place: home,
      }));
      return createMotion(nodes, [...drawing.links.values()], {
        tick: (moved) => {
          places = moved;
          painter.paint(moved.keys());
        },
        rest: () => painter.settle(places.keys(), 0),
      });
    };
    // Another drawing came while the last one was on its way home: React takes its elements to be there.
    if (picture.dataset.moving) {
      paintAnew().settle(drawing.nodes.keys(), -1);
    }
    // Made at the first grab: most readers never drag, and every reader waits for what is made before.
    let motion: Motion | null = null;
    const drag = createNodeDrag(layer, {
      viewport: inner,
      placeOf,
      on: {
        grab: (id) => {
          motion ??= begin();
          motion.grab(id);
        },
        move: (id, place) => motion?.move(id, place),
        release: (id) => motion?.release(id),
      },
    });
    return () => {
      drag.destroy();
      motion?.destroy();
    };
  }, [svg, viewport, drawing, grounds]);
}
