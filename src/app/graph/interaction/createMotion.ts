import { easeCubicOut } from "d3-ease";
import { select } from "d3-selection";
import { interrupt } from "d3-transition";
import type { Place } from "../../../model/story/story.ts";
import type { Drawing } from "../scene/createDrawing.ts";
import { type LiftedNode, liftNode } from "./liftNode.ts";

/** ms that a name which is let go takes to be home. */
const duration = 250;

/**
 * What a drag does to the picture: a name follows the hand with its links, and goes home when it is let go. All others
 * stand where they stand. Nothing runs while nothing moves.
 * @param isStill whether nothing may move by itself
 */
export function createMotion(svg: SVGSVGElement, drawing: Drawing, isStill: () => boolean) {
  let held: { id: string; place: Place; lifted: LiftedNode } | null = null;
  let isAwaited = false;
  const homeOf = (id: string): Place => drawing.nodes.get(id)?.home ?? { x: 0, y: 0 };
  /** Moves come oftener than frames: each frame draws the last one. */
  const paintSoon = () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      held?.lifted.paint(held.place);
    });
  };
  const finish = () => {
    interrupt(svg, "home");
    held?.lifted.drop();
    held = null;
  };
  return {
    placeOf: (id: string): Place => (held?.id === id ? held.place : homeOf(id)),
    /** Takes hold of a name where it is. */
    grab: (id: string) => {
      if (held?.id === id) {
        interrupt(svg, "home");
        return;
      }
      finish();
      held = { id, place: homeOf(id), lifted: liftNode(svg, drawing, id) };
    },
    /** Moves the grabbed name to a place, in units. */
    move: (place: Place) => {
      if (held) held.place = place;
      paintSoon();
    },
    /** Lets go: the name goes home. */
    release: () => {
      if (!held) return;
      const { id, place } = held;
      const home = homeOf(id);
      select(svg)
        .transition("home")
        .duration(isStill() ? 0 : duration)
        .ease(easeCubicOut)
        .tween("place", () => (share: number) => {
          if (!held) return;
          held.place = {
            x: place.x + (home.x - place.x) * share,
            y: place.y + (home.y - place.y) * share,
          };
          held.lifted.paint(held.place);
        })
        .on("end", finish);
    },
    /** Puts all at home at once. */
    destroy: finish,
  };
}
