import { type D3DragEvent, drag } from "d3-drag";
import { select } from "d3-selection";
import type { Place } from "../../../model/story/story.ts";
import { isEmbedded } from "../camera/isForPicture.ts";
import { targetAt } from "./targetAt.ts";

type Subject = { id: string } & Place;

type NodeDrag = { destroy: () => void };

type NodeDragOptions = {
  /** The element whose coordinates are the picture's units. */
  viewport: SVGGElement;
  on: {
    placeOf: (id: string) => Place;
    /** A pressed node begins to move. */
    grab: (id: string) => void;
    move: (place: Place) => void;
    release: () => void;
  };
};

/** px that a press may move and still be a click. */
const clickDistance = 4;

/** Listens for drags on the nodes within `layer`; one listener for all of them. */
export function createNodeDrag(layer: SVGGElement, { viewport, on }: NodeDragOptions): NodeDrag {
  type DragEvent = D3DragEvent<SVGGElement, unknown, Subject>;
  /** A press that does not move wakes nothing. */
  let isHeld = false;
  const behavior = drag<SVGGElement, unknown, Subject | null>()
    .container(viewport)
    .clickDistance(clickDistance)
    // A finger on a name of a page that scrolls may be scrolling it.
    .filter((event: MouseEvent | TouchEvent) =>
      "touches" in event ? !isEmbedded(viewport) : !event.ctrlKey && event.button === 0,
    )
    .subject((event: { sourceEvent: Event }) => {
      const target = targetAt(event.sourceEvent.target);
      return target?.kind === "entity" ? { id: target.id, ...on.placeOf(target.id) } : null;
    })
    .on("start", () => {
      isHeld = false;
    })
    .on("drag", ({ subject, x, y }: DragEvent) => {
      if (!isHeld) on.grab(subject.id);
      isHeld = true;
      on.move({ x, y });
    })
    .on("end", () => {
      if (isHeld) on.release();
    });
  // d3 forbids the layer all touch; what fingers may do is the picture's to say.
  const root = select(layer).call(behavior).style("touch-action", null);
  return {
    destroy: () => {
      root.on(".drag", null);
    },
  };
}
