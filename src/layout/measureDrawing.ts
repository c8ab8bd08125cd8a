import type { Place } from "../model/story/story.ts";
import {
  anySegment,
  type DrawnItem,
  type DrawnLine,
  linesCross,
  toDrawnItems,
  toDrawnLines,
} from "./drawnShapes.ts";
import { eachMeeting } from "./eachMeeting.ts";
import {
  type Canvas,
  groupPadding,
  leastSeen,
  margin,
  markRadius,
  sidePadding,
} from "./geometry/canvas.ts";
import { boundsOf } from "./geometry/labelsOf.ts";
import {
  distanceToRect,
  distanceToSegment,
  grown,
  lengthInside,
  type Rect,
  rectsOverlap,
} from "./geometry/segment.ts";
import type { LayoutGraph, Placement } from "./layoutGraph.ts";
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
  /** Labels, headings or words of lines, in each language, that a foreign link runs through, or its own line through its words. */
  labelLink: number;
  /** A node's own links that run through its own label, in each language. */
  ownLabelLink: number;
  /** Marks of links on a node, on a label or heading (in each language) or on another mark. */
  markHits: number;
  /** Links of which less is seen between their nodes' edges than a mark and an arrowhead need. */
  stubs: number;
  /** Words of a line that hang away from it: they seem another's. */
  captionsAway: number;
  /** Nodes, labels or headings that leave the canvas less its margin. */
  outside: number;
  /** Foreign nodes inside a side's padded ground, and grounds that meet. */
  sidesMixed: number;
  /** Strangers inside a group's outline, and outlines of groups that share no member and meet. */
  groupsMixed: number;
  /** Directions of the canvas that are filled too little: one wants 92 % of it, the other 80 %. */
  unfilled: number;
  used: number;
};

/** A drawing without faults that fills nothing yet. */
export const noFaults: Readonly<Quality> = {
  crossings: 0,
  labelOverlaps: 0,
  labelNode: 0,
  nodeNode: 0,
  nodeLink: 0,
  labelLink: 0,
  ownLabelLink: 0,
  markHits: 0,
  stubs: 0,
  captionsAway: 0,
  outside: 0,
  sidesMixed: 0,
  groupsMixed: 0,
  unfilled: 0,
  used: 0,
};

/** Units of air that a link owes to a foreign node. */
const linkAir = 2;
/** Units from a line within which its words hang. */
const captionReach = 10;

/**
 * Counts the faults of `drawing`: pure geometry, in units, with the boxes of every language. Curved links are
 * measured as 16 straight pieces; grounds as convex hulls of nodes, labels and heading, which are taken as meeting
 * when none of 36 directions parts them.
 */
export function measureDrawing(graph: LayoutGraph, drawing: Placement): Quality {
  const items = toDrawnItems(graph, drawing);
  const { width, height } = drawing.canvas;
  const canvas = { left: 0, top: 0, right: width, bottom: height };
  const inner = grown(canvas, -margin);
  const all = boundsOf(items.map((item) => item.bounds));
  const quality: Quality = {
    ...noFaults,
    outside: items.filter(({ bounds }) => leaves(bounds, inner)).length,
    sidesMixed: countMixedSides(graph, items),
    groupsMixed: countMixedGroups(graph, items),
    unfilled: all === null ? 0 : countUnfilled(all, drawing.canvas),
    used: all === null ? 0 : areaOf(all) / areaOf(canvas),
  };
  const lines = toDrawnLines(graph, drawing);
  quality.captionsAway = countCaptionsAway(items, lines);
  quality.stubs = countStubs(graph, drawing);
  countItems(items, quality);
  countLines(items, lines, quality);
  return quality;
}

function leaves({ left, top, right, bottom }: Rect, room: Rect): boolean {
  return left < room.left || top < room.top || right > room.right || bottom > room.bottom;
}

/** The shares of the canvas that a drawing should fill, the fuller direction first. */
const filled = [0.92, 0.8];

function countUnfilled({ left, top, right, bottom }: Rect, { width, height }: Canvas): number {
  const shares = [(right - left) / width, (bottom - top) / height].sort((a, b) => b - a);
  return shares.filter((share, index) => share < (filled[index] ?? 0)).length;
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return (right - left) * (bottom - top);
}

const distance = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

function countItems(items: readonly DrawnItem[], quality: Quality): void {
  const bounds = items.map((item) => item.bounds);
  eachMeeting(bounds, (first, second) => {
    const a = items[first];
    const b = items[second];
    if (a !== undefined && b !== undefined) countPair(a, b, quality);
  });
}

function countPair(a: DrawnItem, b: DrawnItem, quality: Quality): void {
  const areNodes = a.radius > 0 && b.radius > 0;
  if (areNodes && distance(a.place, b.place) < a.radius + b.radius) quality.nodeNode += 1;
  a.boxes.forEach((box, language) => {
    const other = b.boxes[language];
    if (other !== undefined && rectsOverlap(box, other)) quality.labelOverlaps += 1;
  });
  quality.labelNode += countBoxesOver(a, b.boxes) + countBoxesOver(b, a.boxes);
}

function countBoxesOver({ place, radius }: DrawnItem, boxes: readonly Rect[]): number {
  return boxes.filter((box) => distanceToRect(place, box) < radius).length;
}

/** Lines are numbered after the items, and of a meeting pair the smaller comes first: the second is the line. */
function countLines(
  items: readonly DrawnItem[],
  lines: readonly DrawnLine[],
  quality: Quality,
): void {
  const airy = items.map((item) => grown(item.bounds, linkAir));
  eachMeeting([...airy, ...lines.map((line) => line.bounds)], (first, second) => {
    const line = lines[second - items.length];
    if (line === undefined) return;
    const item = items[first];
    const other = lines[first - items.length];
    if (item !== undefined) countTouches(item, line, quality);
    if (other !== undefined) countMeeting(other, line, quality);
  });
}

function countMeeting(one: DrawnLine, other: DrawnLine, quality: Quality): void {
  const areMarked = one.isMarked && other.isMarked;
  if (areMarked && distance(one.mark, other.mark) < 2 * markRadius) quality.markHits += 1;
  if (linesCross(one, other)) quality.crossings += 1;
}

function countTouches(item: DrawnItem, line: DrawnLine, quality: Quality): void {
  const isOwn = line.ends.includes(item.id);
  if (item.radius > 0) {
    const apart = distance(item.place, line.mark) - item.radius;
    if (line.isMarked && apart < markRadius) quality.markHits += 1;
    if (!isOwn && runsNear(line, item)) quality.nodeLink += 1;
  }
  for (const box of item.boxes) {
    if (line.isMarked && distanceToRect(line.mark, box) < markRadius) quality.markHits += 1;
    if (!anySegment(line, (a, b) => lengthInside(a, b, box) > 0)) continue;
    if (isOwn) quality.ownLabelLink += 1;
    else quality.labelLink += 1;
  }
}

function countStubs({ nodes, links }: LayoutGraph, { places }: Placement): number {
  const radiusOf = new Map(nodes.map(({ id, radius }) => [id, radius]));
  return links.filter(({ source, target }) => {
    const from = places[source];
    const to = places[target];
    if (from === undefined || to === undefined || source === target) return false;
    const radii = (radiusOf.get(source) ?? 0) + (radiusOf.get(target) ?? 0);
    return distance(from, to) - radii < leastSeen;
  }).length;
}

function countCaptionsAway(items: readonly DrawnItem[], lines: readonly DrawnLine[]): number {
  return items.filter((item) => {
    const own = lines.filter(({ of }) => of === item.link);
    const isNear = own.some((line) => runsNear(line, { ...item, radius: captionReach }));
    return own.length > 0 && !isNear;
  }).length;
}

function runsNear(line: DrawnLine, { place, radius }: DrawnItem): boolean {
  return anySegment(line, (a, b) => distanceToSegment(place, a, b) < radius + linkAir);
}

function countMixedSides(graph: LayoutGraph, items: readonly DrawnItem[]): number {
  const grounds = graph.sides
    .map(({ id }) => ({ id, members: items.filter((item) => item.side === id) }))
    .filter(({ members }) => members.length > 0)
    .map(({ id, members }) => ({ id, reach: reachOf(members) }));
  const meeting = grounds.flatMap((ground, index) =>
    grounds
      .slice(index + 1)
      .filter((other) => gapBetween(ground.reach, other.reach) < 2 * sidePadding),
  );
  const strangers = grounds.flatMap((ground) =>
    items
      .filter((item) => item.side !== ground.id && item.link === undefined)
      .filter((item) => gapBetween(ground.reach, reachOf([item])) < sidePadding),
  );
  return meeting.length + strangers.length;
}

function countMixedGroups({ groups = [] }: LayoutGraph, items: readonly DrawnItem[]): number {
  const outlines = groups.map(({ members }) => ({
    members,
    reach: reachOf(items.filter(({ id }) => members.includes(id))),
  }));
  const meeting = outlines.flatMap(({ members, reach }, index) =>
    outlines
      .slice(index + 1)
      .filter((other) => !other.members.some((member) => members.includes(member)))
      .filter((other) => gapBetween(reach, other.reach) < 2 * groupPadding),
  );
  const strangers = outlines.flatMap(({ members, reach }) =>
    items
      .filter(({ id, link }) => link === undefined && !members.includes(id))
      .filter((item) => gapBetween(reach, reachOf([item])) < groupPadding),
  );
  return meeting.length + strangers.length;
}

function reachOf(items: readonly DrawnItem[]): number[] {
  return toReach(items.map(({ place, radius, boxes }): Member => ({ ...place, radius, boxes })));
}
