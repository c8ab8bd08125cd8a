import { boundsOf, labelsOf } from "../../../layout/geometry/labelsOf.ts";
import type { Rect } from "../../../layout/geometry/segment.ts";
import type { Place } from "../../../model/story/story.ts";
import type { Language } from "../../../model/story/texts.ts";
import { type DrawnNode, linesIn } from "../scene/createDrawing.ts";
import type { Size } from "./fit.ts";

/** px that a letter of a name and one of its lines take, whatever the zoom: rather too much than too little. */
const letter = 9;
const line = 20;
/** px kept free along the edges of the stage, for a ring around a name, a side's heading over one, and words of a relation. */
const [edge, over] = [10, 22];

/** The part of the picture that holds some names: its middle, in units, and the px for each unit at which it fills a stage. */
type Frame = { readonly middle: Place; readonly scale: number };

/**
 * The box of names with their labels where the picture is drawn at so many px for each unit: px from its own corner.
 * @param head units over them that a side's heading takes
 */
export function boundsAt(
  nodes: readonly DrawnNode[],
  language: Language,
  scale: number,
  head = 0,
): Rect {
  const rects = nodes.flatMap((node) => {
    const { home, radius, labelSide } = node;
    const [x, y, r] = [home.x * scale, home.y * scale, radius * scale];
    const rows = linesIn(node, language);
    const label = {
      width: Math.max(...rows.map(({ length }) => length)) * letter,
      height: rows.length * line,
    };
    const shape = { left: x - r, right: x + r, top: y - r, bottom: y + r };
    return [shape, ...labelsOf({ x, y }, r, [label], labelSide)];
  });
  const { left, right, top, bottom } = boundsOf(rects) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  return {
    left: left - edge,
    right: right + edge,
    top: top - over - head * scale,
    bottom: bottom + edge,
  };
}

/**
 * The frame in which names fill a stage, labels and all. Labels keep their size on the screen, so they take the less of the
 * picture the nearer it is.
 * @param most px for each unit, which it never exceeds
 */
export function frameNodes(
  nodes: readonly DrawnNode[],
  language: Language,
  stage: Size,
  most: number,
  head = 0,
): Frame {
  const isIn = (scale: number) => {
    const { left, right, top, bottom } = boundsAt(nodes, language, scale, head);
    return right - left <= stage.width && bottom - top <= stage.height;
  };
  let [scale, far] = [most, 0];
  for (let step = 0; step < 10 && !(step === 0 && isIn(scale)); step += 1) {
    const half = (scale + far) / 2;
    if (isIn(half)) far = half;
    else scale = half;
  }
  scale = far || scale;
  const { left, right, top, bottom } = boundsAt(nodes, language, scale, head);
  return { middle: { x: (left + right) / 2 / scale, y: (top + bottom) / 2 / scale }, scale };
}
