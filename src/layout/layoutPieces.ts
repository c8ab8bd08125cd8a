import type { Place } from "../story/story.ts";
import { type Canvas, labelGap, margin } from "./canvas.ts";
import type { Box, LayoutGraph } from "./layoutGraph.ts";
import { linkCurve, pointOn } from "./linkCurve.ts";
import { linkLanes } from "./linkLanes.ts";
import type { Rect } from "./segment.ts";
import { moveReach, toReach } from "./sideOutline.ts";

/**
 * A node or heading while it is being placed. `label` is the box that holds the labels of all languages: what is clear
 * of it is clear in each. `hit` is what a finger aims at: circle and label, at least 44 units each way.
 */
export type Piece = {
  id: string;
  x: number;
  y: number;
  radius: number;
  size: Box;
  /** From the centre down to the label's top. */
  drop: number;
  ground: Ground | null;
  threads: Thread[];
  label: Rect;
  hit: Rect;
  /** How far it reaches in each direction of `toReach`: from its own centre, and from 0, 0. */
  shape: Float64Array;
  reach: Float64Array;
};

/** A link while its ends are being placed. */
export type Thread = {
  a: Piece;
  b: Piece;
  index: number;
  count: number;
  points: Place[];
  bounds: Rect;
  /** Links that leave one of its ends too. */
  fellows: Thread[];
  /** Links that must not cross it: those that share no end, and curves that share only one. */
  strangers: Thread[];
};

export type Ground = { id: string; at: "right" | "left"; members: Piece[]; heading: Piece | null };

export type Pieces = { pieces: Piece[]; nodes: Piece[]; threads: Thread[]; grounds: Ground[] };

const finger = 44;
const curveSteps = 4;

function largest(boxes: readonly Box[]): Box {
  return {
    width: Math.max(0, ...boxes.map((box) => box.width)),
    height: Math.max(0, ...boxes.map((box) => box.height)),
  };
}

function setRect(rect: Rect, left: number, top: number, right: number, bottom: number): void {
  rect.left = left;
  rect.top = top;
  rect.right = right;
  rect.bottom = bottom;
}

// Half a unit, not 0: engines then know from the first that these fields hold fractions, which halves the time.
const emptyPlace = (): Place => ({ x: 0.5, y: 0.5 });
const emptyRect = (): Rect => ({ left: 0.5, top: 0.5, right: 0.5, bottom: 0.5 });

function createPiece(
  id: string,
  ground: Ground | null,
  radius: number,
  size: Box,
  drop: number,
): Piece {
  const place = { x: 0, y: 0 };
  const half = size.width / 2;
  const box = { left: -half, top: drop, right: half, bottom: drop + size.height };
  const shape = toReach([{ ...place, radius, boxes: [box] }]);
  return {
    id,
    x: 0.5,
    y: 0.5,
    radius,
    size,
    drop,
    ground,
    threads: [],
    label: emptyRect(),
    hit: emptyRect(),
    shape: Float64Array.from(shape),
    reach: Float64Array.from(shape),
  };
}

function createThread(a: Piece, b: Piece, index: number, count: number): Thread {
  const steps = count === 1 ? 1 : curveSteps;
  const points = Array.from({ length: steps + 1 }, emptyPlace);
  return { a, b, index, count, points, bounds: emptyRect(), fellows: [], strangers: [] };
}

function acquaint(one: Thread, other: Thread): void {
  const shared = [one.a, one.b].filter((end) => end === other.a || end === other.b).length;
  if (shared === 1) {
    one.fellows.push(other);
    other.fellows.push(one);
  }
  if (shared === 0 || (shared === 1 && (one.count > 1 || other.count > 1))) {
    one.strangers.push(other);
    other.strangers.push(one);
  }
}

/** The graph's nodes, headings and links, joined to one another, all still at 0, 0. */
export function toPieces(graph: LayoutGraph): Pieces {
  const grounds = graph.sides.map(({ id, at }): Ground => ({ id, at, members: [], heading: null }));
  const groundOf = new Map(grounds.map((ground) => [ground.id, ground]));
  const nodes = graph.nodes.map(({ id, side, radius, labels }) => {
    const ground = groundOf.get(side) ?? null;
    const piece = createPiece(id, ground, radius, largest(labels), radius + labelGap);
    ground?.members.push(piece);
    return piece;
  });
  const headings = graph.sides.flatMap(({ id, headings: boxes }) => {
    const ground = groundOf.get(id);
    if (ground === undefined || ground.members.length === 0) return [];
    const size = largest(boxes);
    const piece = createPiece(id, ground, 0, size, -size.height / 2);
    ground.heading = piece;
    return [piece];
  });
  const byId = new Map(nodes.map((piece) => [piece.id, piece]));
  const threads = [...linkLanes(graph.links).values()].flatMap(
    ({ first, second, index, count }) => {
      const a = byId.get(first);
      const b = byId.get(second);
      if (a === undefined || b === undefined || a === b) return [];
      const thread = createThread(a, b, index, count);
      a.threads.push(thread);
      b.threads.push(thread);
      return [thread];
    },
  );
  threads.forEach((thread, index) => {
    for (const other of threads.slice(index + 1)) acquaint(thread, other);
  });
  return { pieces: [...nodes, ...headings], nodes, threads, grounds };
}

function followThread({ a, b, index, count, points, bounds }: Thread): void {
  const curve = linkCurve(a, b, index, count);
  setRect(bounds, Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
  points.forEach((point, step) => {
    const { x, y } = pointOn(curve, step / (points.length - 1));
    point.x = x;
    point.y = y;
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.max(bounds.bottom, y);
  });
}

/** Puts a piece at x, y, drawn back inside the canvas, and takes its boxes and links along. */
export function movePiece(piece: Piece, x: number, y: number, frame: Canvas): void {
  const { radius, size, drop, label, hit } = piece;
  const half = Math.max(radius, size.width / 2);
  const up = Math.max(radius, -drop);
  const down = Math.max(radius, drop + size.height);
  const edge = margin + 1;
  piece.x = Math.min(Math.max(x, half + edge), Math.max(frame.width - half - edge, half + edge));
  piece.y = Math.min(Math.max(y, up + edge), Math.max(frame.height - down - edge, up + edge));
  const wide = Math.max(half, finger / 2);
  const short = radius > 0 ? Math.max(0, finger - up - down) / 2 : 0;
  const left = piece.x - size.width / 2;
  setRect(label, left, piece.y + drop, left + size.width, piece.y + drop + size.height);
  setRect(hit, piece.x - wide, piece.y - up - short, piece.x + wide, piece.y + down + short);
  for (const thread of piece.threads) followThread(thread);
  moveReach(piece.shape, piece.x, piece.y, piece.reach);
}
