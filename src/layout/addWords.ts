import { type CaptionSide, captionSides } from "../model/story/kinds.ts";
import type { Place } from "../model/story/story.ts";
import {
  anySegment,
  type DrawnItem,
  type DrawnLine,
  toDrawnItems,
  toDrawnLines,
} from "./drawnShapes.ts";
import { margin, markRadius } from "./geometry/canvas.ts";
import { captionsOf } from "./geometry/labelsOf.ts";
import {
  distanceToRect,
  grown,
  lengthInside,
  type Rect,
  rectsOverlap,
} from "./geometry/segment.ts";
import type { CaptionPlace, LayoutGraph, LayoutLink, Placement } from "./layoutGraph.ts";

/** Units of air around words, and from a line to its own. */
const air = 1.5;
const off = [3, 5, 7.5];
/** Points of a line, of the 17 that are tried: its ends belong to what it relates. */
const [first, last] = [4, 12];

/**
 * Writes the words of lines that a drawing has not placed where there is room beside their line: clear of every name, word, line
 * and mark, in each language. Of a relation that has two lines the longer is tried first. Nothing else moves; words without such a
 * place are left out.
 * @returns where the words of all lines hang that carry any
 */
export function addWords(graph: LayoutGraph, drawing: Placement): Record<string, CaptionPlace> {
  const captions = { ...drawing.captions };
  for (const link of graph.links) {
    if (link.captions.length === 0 || captions[link.id]) continue;
    const place = findPlace(link, graph, { ...drawing, captions });
    if (place) captions[link.id] = place;
  }
  return captions;
}

function findPlace(
  link: LayoutLink,
  graph: LayoutGraph,
  drawing: Placement,
): CaptionPlace | undefined {
  const items = toDrawnItems(graph, drawing);
  const lines = toDrawnLines(graph, drawing);
  const own = lines
    .filter(({ of }) => of === link.id)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const { width, height } = drawing.canvas;
  const room = grown({ left: 0, top: 0, right: width, bottom: height }, -margin);
  const isClear = (place: CaptionPlace) =>
    captionsOf(place, link.captions, place.side).every((box, language) => {
      const around = grown(box, air);
      return isWithin(box, room) && clears(around, language, items) && isOffLines(around, lines);
    });
  return own
    .flatMap((line) => {
      const far = ({ x, y }: Place) => Math.hypot(x - line.mark.x, y - line.mark.y);
      return placesBeside(line).toSorted((a, b) => far(a) - far(b));
    })
    .find(isClear);
}

/** The distance of a line's ends. */
function lengthOf({ points }: DrawnLine): number {
  const [from, to] = [points[0], points.at(-1)];
  return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
}

/** Points on both sides of a line's inner part, with the sides at which words may stand to them. */
function placesBeside({ points }: DrawnLine): CaptionPlace[] {
  const steps = points.length > 2 ? points : divide(points);
  return steps.slice(first, last + 1).flatMap((point, at) => {
    const next = steps[first + at + 1] ?? point;
    const length = Math.hypot(next.x - point.x, next.y - point.y) || 1;
    const [dx, dy] = [(next.x - point.x) / length, (next.y - point.y) / length];
    return [-1, 1].flatMap((hand) =>
      off.flatMap((away) =>
        captionSides.map((side: CaptionSide) => ({
          x: Math.round((point.x - hand * away * dy) * 10) / 10,
          y: Math.round((point.y + hand * away * dx) * 10) / 10,
          side,
        })),
      ),
    );
  });
}

/** A straight line as 17 points. */
function divide([from, to]: readonly Place[]): Place[] {
  if (!from || !to) return [];
  return Array.from({ length: 17 }, (_, step) => ({
    x: from.x + (step / 16) * (to.x - from.x),
    y: from.y + (step / 16) * (to.y - from.y),
  }));
}

function isWithin({ left, top, right, bottom }: Rect, room: Rect): boolean {
  return left >= room.left && top >= room.top && right <= room.right && bottom <= room.bottom;
}

function clears(box: Rect, language: number, items: readonly DrawnItem[]): boolean {
  return items.every(({ place, radius, boxes }) => {
    const other = boxes[language];
    const isOffNode = radius === 0 || distanceToRect(place, box) >= radius;
    return isOffNode && (other === undefined || !rectsOverlap(box, other));
  });
}

function isOffLines(box: Rect, lines: readonly DrawnLine[]): boolean {
  return lines.every(
    (line) =>
      (!line.isMarked || distanceToRect(line.mark, box) >= markRadius) &&
      !anySegment(line, (a, b) => lengthInside(a, b, box) > 0),
  );
}
