import { easeCubicOut } from "d3-ease";
import { select } from "d3-selection";
import { interrupt } from "d3-transition";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Place } from "../../../model/story/story.ts";
import { fitCanvas } from "../camera/fit.ts";
import { createPainter } from "../interaction/createPainter.ts";
import type { Drawing } from "../scene/createDrawing.ts";
import type { Ground } from "../scene/createGrounds.ts";

type GlideParts = {
  svg: RefObject<SVGSVGElement | null>;
  drawing: Drawing;
  grounds: readonly Ground[];
};

/** Of the transition, which leaves others of the picture alone. */
const name = "glide";
/** ms that names take from one drawing to the next. */
const duration = 220;
/** Units: who moves less stands still. */
const leastSeen = 1;

/** When another drawing comes, the names that stay go from their places in the last one to those in the present one. */
export function useGlide({ svg, drawing, grounds }: GlideParts): void {
  const last = useRef<Drawing>(null);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = drawing;
    const picture = svg.current;
    if (!before || before === drawing || !picture) return;
    const starts = startsOf(before, drawing, picture);
    // Another drawing came while names were moving: their elements may stand anywhere.
    const wasMoving = picture.dataset.moving !== undefined;
    if (starts.size === 0 && !wasMoving) return;
    let share = 0;
    const painter = createPainter(picture, drawing, grounds, (id) =>
      between(starts.get(id), drawing.nodes.get(id)?.home, share),
    );
    const rest = () => {
      share = 1;
      painter.settle(drawing.nodes.keys(), -1);
    };
    if (starts.size === 0 || window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
      rest();
      return;
    }
    painter.paint(starts.keys());
    select(picture)
      .transition(name)
      .duration(duration)
      .ease(easeCubicOut)
      .tween(name, () => (done) => {
        share = done;
        painter.paint(starts.keys());
      })
      .on("end", rest);
    return () => interrupt(picture, name);
  }, [svg, drawing, grounds]);
}

function between(from: Place | undefined, to: Place | undefined, share: number): Place {
  const end = to ?? { x: 0, y: 0 };
  if (!from) return end;
  return { x: from.x + share * (end.x - from.x), y: from.y + share * (end.y - from.y) };
}

/** Where the names of both drawings stood on the stage, in units of the present one; only of those that move. */
function startsOf(before: Drawing, now: Drawing, picture: SVGSVGElement): Map<string, Place> {
  const stage = { width: picture.clientWidth, height: picture.clientHeight };
  const [old, present] = [fitCanvas(before, stage, stage), fitCanvas(now, stage, stage)];
  const toNow = ({ x, y }: Place): Place => ({
    x: (old.corner.x + old.scale * x - present.corner.x) / present.scale,
    y: (old.corner.y + old.scale * y - present.corner.y) / present.scale,
  });
  const starts = [...now.nodes.values()].flatMap(({ id, home }): [string, Place][] => {
    const known = before.nodes.get(id);
    const from = known && toNow(known.home);
    if (!from || Math.hypot(from.x - home.x, from.y - home.y) < leastSeen) return [];
    return [[id, from]];
  });
  return new Map(starts);
}
