import {
  canvas,
  captionSize,
  headingSize,
  labelSizes,
  lineHeight,
} from "../../../layout/geometry/canvas.ts";
import { headingsOf, labelsOf } from "../../../layout/geometry/labelsOf.ts";
import type { Rect } from "../../../layout/geometry/segment.ts";
import type { Language, Place } from "../../../model/story/story.ts";
import type { Drawing, DrawnLink, DrawnNode } from "./createDrawing.ts";
import type { Ground } from "./createGrounds.ts";

/** Ems of a letter, rather too wide than too narrow: the page measures no text before it is shown. */
const letter = 0.56;

/** Units from the line to words over it; lines of text from there, and parts of the way aside, nearest first. */
const air = 9;
const steps = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 3];
const asides = [0, 0.5, -0.5, 1, -1];

/** Square units that words rather cover than stand a unit farther from their line, where they seem another's. */
const nearness = 4;

/**
 * Where the words of a link are written, in units: the middle of their baseline. Over the middle of the link, unless
 * they would lie on what the link relations or on a side's heading: then under, over or beside it, where they cover little
 * and are near. The other names are faded while the words are shown.
 */
export function linkLabelPlace(
  { source, target, home: { middle } }: DrawnLink,
  words: string,
  language: Language,
  { nodes, width, height }: Drawing,
  grounds: readonly Ground[],
): Place {
  /** A larger canvas is drawn smaller, with words of the same size on the screen. */
  const scale = width / canvas.width;
  const own = boxOf([words], scale);
  const ends = [source, target].flatMap((id) => nodes.get(id) ?? []);
  const taken = [
    squareAt(middle, air / 2),
    ...ends.flatMap((node) => takenBy(node, language, scale)),
    ...grounds.flatMap(({ heading, name }) => {
      return headingsOf(heading, [boxOf([name[language]], (scale * headingSize) / captionSize)]);
    }),
  ];
  const aside = own.width / 2 + Math.max(air, ...ends.map(({ radius }) => radius + 1));
  const places = steps.flatMap((step) =>
    asides.map((part) => ({
      x: middle.x + part * aside,
      y:
        middle.y +
        (part === 0 && step <= 0 ? -air : captionSize * scale * 0.4) +
        heightOf(step, scale),
    })),
  );
  const cost = (place: Place) => {
    const rect = rectAt(place, own, scale);
    const out = isInside(rect, width, height) ? 0 : own.width * own.height;
    const covered = taken.reduce((sum, each) => sum + sharedArea(rect, each), out);
    return covered + nearness * Math.max(0, distance(rect, middle) - air);
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

type Box = { readonly width: number; readonly height: number };

function heightOf(step: number, scale: number): number {
  return step * captionSize * lineHeight * scale;
}

function boxOf(lines: readonly string[], scale: number): Box {
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    width: longest * letter * captionSize * scale,
    height: lines.length * captionSize * lineHeight * scale,
  };
}

/** The boxes of a node's shape and name. */
function takenBy(node: DrawnNode, language: Language, scale: number): Rect[] {
  const { home, weight, radius, labelSide, lines } = node;
  const label = boxOf(lines[language], (scale * labelSizes[weight]) / captionSize);
  return [squareAt(home, radius), ...labelsOf(home, radius, [label], labelSide)];
}

function squareAt({ x, y }: Place, half: number): Rect {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function rectAt({ x, y }: Place, { width, height }: Box, scale: number): Rect {
  const top = y - captionSize * scale;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

function isInside({ left, right, top, bottom }: Rect, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Units from a box to a point outside of it. */
function distance({ left, right, top, bottom }: Rect, { x, y }: Place): number {
  return Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
}

/** Square units that two boxes share. */
function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
