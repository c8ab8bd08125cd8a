import { easeCubicOut } from "d3-ease";
import { select } from "d3-selection";
import { interrupt } from "d3-transition";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Place } from "../../../model/story/story.ts";
import { fitCanvas } from "../camera/fit.ts";
import { type Drawing, homeIn } from "../scene/createDrawing.ts";
import type { Ground } from "../scene/createGrounds.ts";
import { createPlacePainter } from "./createPlacePainter.ts";

type GlideParts = {
  svg: RefObject<SVGSVGElement | null>;
  drawing: Drawing;
  grounds: readonly Ground[];
};

/** ms that names take from one drawing to the next. */
const duration = 220;
/** Units: where all move less, nothing is seen to move. */
const leastSeen = 1;
/** The name of the transition: other transitions of the picture go on beside it. */
const name = "glide";

/** When another drawing comes, the names that stay go from their places in the last one to those in the present one. */
export function useGlide({ svg, drawing, grounds }: GlideParts): void {
  const last = useRef<Drawing>(null);
  const isGliding = useRef(false);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = drawing;
    const picture = svg.current;
    if (!before || before === drawing || !picture) return;
    const starts = startsOf(before, drawing, picture);
    const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const home = homeIn(drawing.nodes);
    const paint = createPlacePainter(picture, drawing, grounds);
    const rest = () => {
      isGliding.current = false;
      paint(home);
      delete picture.dataset.moving;
    };
    if (starts.size === 0 || isStill) {
      // Another drawing comes while names are on their way to the last one: they may stand anywhere.
      if (isGliding.current) rest();
      return;
    }
    const paintAfter = (share: number) =>
      paint((id) => between(starts.get(id) ?? home(id), home(id), share));
    isGliding.current = true;
    picture.dataset.moving = "true";
    paintAfter(0);
    select(picture)
      .transition(name)
      .duration(duration)
      .ease(easeCubicOut)
      .tween(name, () => paintAfter)
      .on("end", rest);
    return () => {
      interrupt(picture, name);
    };
  }, [svg, drawing, grounds]);
}

function between(from: Place, to: Place, share: number): Place {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

/** Where the names of both drawings stood on the stage, in units of the present one; only of those that move. */
function startsOf(before: Drawing, now: Drawing, picture: SVGSVGElement): Map<string, Place> {
  const stage = { width: picture.clientWidth, height: picture.clientHeight };
  const [old, present] = [fitCanvas(before, stage, stage), fitCanvas(now, stage, stage)];
  const starts = [...now.nodes.values()].flatMap(({ id, home }): [string, Place][] => {
    const known = before.nodes.get(id)?.home;
    if (!known) return [];
    const from = {
      x: (old.corner.x + old.scale * known.x - present.corner.x) / present.scale,
      y: (old.corner.y + old.scale * known.y - present.corner.y) / present.scale,
    };
    return Math.hypot(from.x - home.x, from.y - home.y) < leastSeen ? [] : [[id, from]];
  });
  return new Map(starts);
}
