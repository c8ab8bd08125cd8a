import type { Place } from "../story/story.ts";
import { margin, markRadius, sidePadding } from "./canvas.ts";
import { eachMeeting } from "./eachMeeting.ts";
import { boundsOf, headingsOf, labelsOf } from "./labelsOf.ts";
import type { Drawing, LayoutGraph } from "./layoutGraph.ts";
import { linkCurve, markOn, toPolyline } from "./linkCurve.ts";
import { linkLanes } from "./linkLanes.ts";
import {
  distanceToRect,
  distanceToSegment,
  lengthInside,
  type Rect,
  rectsOverlap,
  segmentsCross,
} from "./segment.ts";
import { gapBetween, type Member, toReach } from "./sideOutline.ts";

/** Faults of a drawing, counted (0 is clean), and the share of the canvas it fills (0..1). */
export type Quality = {
  /** Pairs of links that cross (away from an end they share). */
  crossings: number;
  /** Pairs of labels or headings that overlap, counted in each language. */
  labelOverlaps: number;
  /** Labels or headings, in each language, over a foreign node. */
  labelNode: number;
  /** Pairs of nodes that overlap. */
  nodeNode: number;
  /** Nodes nearer than 2 units to a foreign link. */
  nodeLink: number;
  /** Labels or headings, in each language, that a foreign link runs through. */
  labelLink: number;
  /** A node's own links that run through its own label, in each language: a softer fault. */
  ownLabelLink: number;
  /** Marks of links on a node, on a label or heading (in each language) or on another mark. */
  markHits: number;
  /** Nodes, labels or headings that leave the canvas less its margin. */
  outside: number;
  /** Foreign nodes inside a side's padded ground, and grounds that meet. */
  sidesMixed: number;
  used: number;
};

const curveSteps = 16;
const linkAir = 2;

/** A node or a heading: circle (radius 0 for a heading), boxes per language, and everything's bounds. */
type Item = { id: string; side: string; place: Place; radius: number; boxes: Rect[]; bounds: Rect };
type Line = { ends: readonly string[]; points: Place[]; mark: Place; bounds: Rect };

function grown(rect: Rect, by: number): Rect {
  return {
    left: rect.left - by,
    top: rect.top - by,
    right: rect.right + by,
    bottom: rect.bottom + by,
  };
}

function around(place: Place, radius: number): Rect {
  return grown({ left: place.x, top: place.y, right: place.x, bottom: place.y }, radius);
}

function toItems(graph: LayoutGraph, drawing: Drawing): Item[] {
  const items: Item[] = [];
  const add = (id: string, side: string, place: Place, radius: number, boxes: Rect[]) => {
    const bounds = boundsOf([around(place, radius), ...boxes]);
    if (bounds !== null) items.push({ id, side, place, radius, boxes, bounds });
  };
  for (const { id, side, radius, labels } of graph.nodes) {
    const place = drawing.places[id];
    if (place !== undefined)
      add(id, side, place, radius, labelsOf(place, radius, labels, drawing.labels[id] ?? "below"));
  }
  for (const { id, headings } of graph.sides) {
    const place = drawing.headings[id];
    if (place !== undefined) add(`heading ${id}`, id, place, 0, headingsOf(place, headings));
  }
  return items;
}

function toLines(graph: LayoutGraph, drawing: Drawing): Line[] {
  const radiusOf = new Map(graph.nodes.map(({ id, radius }) => [id, radius]));
  return [...linkLanes(graph.links).values()].flatMap(({ first, second, index, count }) => {
    const from = drawing.places[first];
    const to = drawing.places[second];
    if (from === undefined || to === undefined) return [];
    const curve = linkCurve(from, to, index, count);
    const points = toPolyline(curve, curveSteps);
    const mark = markOn(curve, radiusOf.get(first) ?? 0, radiusOf.get(second) ?? 0);
    const bounds = boundsOf([...points.map((point) => around(point, 0)), around(mark, markRadius)]);
    return bounds === null ? [] : [{ ends: [first, second], points, mark, bounds }];
  });
}

/** Whether any segment of `line` satisfies `test`. */
function anySegment(line: Line, test: (a: Place, b: Place) => boolean): boolean {
  return line.points.some((b, index) => {
    const a = line.points[index - 1];
    return a !== undefined && test(a, b);
  });
}

function linesCross(one: Line, other: Line): boolean {
  if (one.ends.every((end) => other.ends.includes(end))) return false;
  return anySegment(one, (a, b) => anySegment(other, (c, d) => segmentsCross(a, b, c, d)));
}

function countPairs(items: readonly Item[], quality: Quality): void {
  eachMeeting(
    items.map((item) => item.bounds),
    (first, second) => {
      const a = items[first];
      const b = items[second];
      if (a === undefined || b === undefined) return;
      const apart = Math.hypot(a.place.x - b.place.x, a.place.y - b.place.y);
      if (a.radius > 0 && b.radius > 0 && apart < a.radius + b.radius) quality.nodeNode += 1;
      a.boxes.forEach((box, language) => {
        const other = b.boxes[language];
        if (other !== undefined && rectsOverlap(box, other)) quality.labelOverlaps += 1;
        if (distanceToRect(b.place, box) < b.radius) quality.labelNode += 1;
      });
      for (const box of b.boxes)
        if (distanceToRect(a.place, box) < a.radius) quality.labelNode += 1;
    },
  );
}

function countTouches(item: Item, line: Line, quality: Quality): void {
  const own = line.ends.includes(item.id);
  const near = item.radius + linkAir;
  const apart = Math.hypot(item.place.x - line.mark.x, item.place.y - line.mark.y);
  if (item.radius > 0 && apart < item.radius + markRadius) quality.markHits += 1;
  if (!own && item.radius > 0) {
    if (anySegment(line, (a, b) => distanceToSegment(item.place, a, b) < near)) {
      quality.nodeLink += 1;
    }
  }
  for (const box of item.boxes) {
    if (distanceToRect(line.mark, box) < markRadius) quality.markHits += 1;
    if (!anySegment(line, (a, b) => lengthInside(a, b, box) > 0)) continue;
    if (own) quality.ownLabelLink += 1;
    else quality.labelLink += 1;
  }
}

function countLines(items: readonly Item[], lines: readonly Line[], quality: Quality): void {
  const boxes = [
    ...items.map((item) => grown(item.bounds, linkAir)),
    ...lines.map((l) => l.bounds),
  ];
  eachMeeting(boxes, (first, second) => {
    const line = lines[second - items.length];
    if (line === undefined) return;
    const item = items[first];
    const other = lines[first - items.length];
    if (item !== undefined) countTouches(item, line, quality);
    if (other === undefined) return;
    const apart = Math.hypot(other.mark.x - line.mark.x, other.mark.y - line.mark.y);
    if (apart < 2 * markRadius) quality.markHits += 1;
    if (linesCross(other, line)) quality.crossings += 1;
  });
}

function countSides(graph: LayoutGraph, items: readonly Item[]): number {
  const reachOf = (members: readonly Item[]) =>
    toReach(members.map((item): Member => ({ ...item.place, ...item })));
  const grounds = graph.sides
    .map(({ id }) => ({ id, members: items.filter((item) => item.side === id) }))
    .filter(({ members }) => members.length > 0)
    .map(({ id, members }) => ({ id, reach: reachOf(members) }));
  let mixed = 0;
  grounds.forEach((ground, index) => {
    for (const other of grounds.slice(index + 1)) {
      if (gapBetween(ground.reach, other.reach) < 2 * sidePadding) mixed += 1;
    }
    for (const item of items) {
      if (item.side === ground.id) continue;
      if (gapBetween(ground.reach, reachOf([item])) < sidePadding) mixed += 1;
    }
  });
  return mixed;
}

/**
 * Counts the faults of `drawing`: pure geometry, in units, with the boxes of every language. Curved links are
 * measured as 16 straight pieces; grounds as convex hulls of nodes, labels and heading, which are taken as meeting
 * when none of 36 directions parts them.
 */
export function measureDrawing(graph: LayoutGraph, drawing: Drawing): Quality {
  const items = toItems(graph, drawing);
  const lines = toLines(graph, drawing);
  const { width, height } = drawing.canvas;
  const inner = grown({ left: 0, top: 0, right: width, bottom: height }, -margin);
  const all = boundsOf(items.map((item) => item.bounds));
  const quality: Quality = {
    crossings: 0,
    labelOverlaps: 0,
    labelNode: 0,
    nodeNode: 0,
    nodeLink: 0,
    labelLink: 0,
    ownLabelLink: 0,
    markHits: 0,
    outside: items.filter(({ bounds }) => {
      const { left, top, right, bottom } = bounds;
      return left < inner.left || top < inner.top || right > inner.right || bottom > inner.bottom;
    }).length,
    sidesMixed: countSides(graph, items),
    used: all === null ? 0 : ((all.right - all.left) * (all.bottom - all.top)) / (width * height),
  };
  countPairs(items, quality);
  countLines(items, lines, quality);
  return quality;
}
