import type { Place } from "../model/story/story.ts";
import { markRadius } from "./geometry/canvas.ts";
import { boundsOf, captionsOf, headingsOf, labelsOf } from "./geometry/labelsOf.ts";
import { hasMark } from "./geometry/legsOf.ts";
import { linkCurve, markOn, toPolyline, trimCurve } from "./geometry/linkCurve.ts";
import { linkLanes } from "./geometry/linkLanes.ts";
import { grown, type Rect, segmentsCross } from "./geometry/segment.ts";
import type { LayoutGraph, Placement } from "./layoutGraph.ts";

const curveSteps = 16;

/**
 * A node, a heading or the words of a line as they stand: circle (radius 0 for words), boxes per language, and
 * everything's bounds. `link`: the line whose words these are; they belong to no side.
 */
export type DrawnItem = {
  id: string;
  side: string;
  link?: string;
  place: Place;
  radius: number;
  boxes: Rect[];
  bounds: Rect;
};

/**
 * A link as it runs: its id and its relation's, its ends' ids, what is seen of its curve as straight pieces, its middle, whether
 * its mark stands there, and everything's bounds.
 */
export type DrawnLine = {
  id: string;
  of: string;
  ends: readonly string[];
  points: Place[];
  mark: Place;
  isMarked: boolean;
  bounds: Rect;
};

/** The nodes of `graph`, its sides' headings and the words of its lines that `drawing` has a place for, in units. */
export function toDrawnItems(graph: LayoutGraph, drawing: Placement): DrawnItem[] {
  const nodes = graph.nodes.flatMap(({ id, side, radius, labels }) => {
    const place = drawing.places[id];
    if (place === undefined) return [];
    const boxes = labelsOf(place, radius, labels, drawing.labels[id] ?? "below");
    return [toItem({ id, side, place, radius, boxes })];
  });
  const headings = graph.sides.flatMap((side) => {
    const place = drawing.headings[side.id];
    if (place === undefined) return [];
    const boxes = headingsOf(place, side.headings);
    return [toItem({ id: `heading ${side.id}`, side: side.id, place, radius: 0, boxes })];
  });
  const captions = graph.links.flatMap((link) => {
    const place = drawing.captions[link.id];
    if (place === undefined || link.captions.length === 0) return [];
    const boxes = captionsOf(place, link.captions, place.side);
    return [toItem({ id: `caption ${link.id}`, link: link.id, side: "", place, radius: 0, boxes })];
  });
  return [...nodes, ...headings, ...captions];
}

function toItem(item: Omit<DrawnItem, "bounds">): DrawnItem {
  const circle = around(item.place, item.radius);
  const shapes = item.link === undefined ? [circle, ...item.boxes] : item.boxes;
  return { ...item, bounds: boundsOf(shapes) ?? circle };
}

/** The links of `graph` whose ends `drawing` has places for, in units; links of one pair side by side. */
export function toDrawnLines(graph: LayoutGraph, drawing: Placement): DrawnLine[] {
  const radiusOf = new Map(graph.nodes.map(({ id, radius }) => [id, radius]));
  const linkOf = new Map(graph.links.map((link) => [link.id, link]));
  return [...linkLanes(graph.links)].flatMap(([id, { first, second, index, count }]) => {
    const from = drawing.places[first];
    const to = drawing.places[second];
    if (from === undefined || to === undefined) return [];
    const curve = linkCurve(from, to, index, count);
    const radii = [radiusOf.get(first) ?? 0, radiusOf.get(second) ?? 0] as const;
    const points = toPolyline(trimCurve(curve, ...radii), curveSteps);
    const mark = markOn(curve, ...radii);
    const place = around(mark, markRadius);
    const bounds = boundsOf([...points.map((point) => around(point, 0)), place]) ?? place;
    const { of = id } = linkOf.get(id) ?? {};
    const isMarked = hasMark({ id, of });
    return [{ id, of, ends: [first, second], points, mark, isMarked, bounds }];
  });
}

function around({ x, y }: Place, radius: number): Rect {
  return grown({ left: x, top: y, right: x, bottom: y }, radius);
}

/** Whether any straight piece of `line` satisfies `test`. */
export function anySegment(line: DrawnLine, test: (a: Place, b: Place) => boolean): boolean {
  return line.points.some((b, index) => {
    const a = line.points[index - 1];
    return a !== undefined && test(a, b);
  });
}

/** Whether two lines cross. Two lines between the same two ends never count: they are drawn apart. */
export function linesCross(one: DrawnLine, other: DrawnLine): boolean {
  if (one.ends.every((end) => other.ends.includes(end))) return false;
  return anySegment(one, (a, b) => anySegment(other, (c, d) => segmentsCross(a, b, c, d)));
}
