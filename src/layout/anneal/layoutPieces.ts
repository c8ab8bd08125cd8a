import { type LabelSide, labelSides } from "../../model/story/kinds.ts";
import { type Canvas, margin } from "../geometry/canvas.ts";
import { boundsOf, headingsOf, labelsOf } from "../geometry/labelsOf.ts";
import { linkLanes } from "../geometry/linkLanes.ts";
import type { Rect } from "../geometry/segment.ts";
import type { LayoutGraph } from "../layoutGraph.ts";
import { moveReach, toReach } from "../sideOutline.ts";
import { createThread, followThread, type Thread } from "./layoutThreads.ts";

/** How a piece's label stands to it, from the piece's centre; `bounds` holds circle and label. */
export type Stance = {
  side: LabelSide;
  /** The box that holds the labels of all languages; null while labels are not there. */
  label: Rect | null;
  bounds: Rect;
  /** How far circle and label reach in each direction of `toReach`. */
  shape: Float64Array;
};

/** A node or heading while it is being placed. What is clear of its label's box is clear in each language. */
export type Piece = {
  index: number;
  id: string;
  x: number;
  y: number;
  radius: number;
  ground: Ground | null;
  threads: Thread[];
  /** One for each side that the label may take. */
  stances: readonly Stance[];
  stance: Stance;
  /** Whether `label`, as it stands in the canvas, counts. */
  labelled: boolean;
  label: Rect;
  bounds: Rect;
  reach: Float64Array;
};

export type Ground = {
  id: string;
  at: "right" | "left";
  members: Piece[];
  heading: Piece | null;
  /** How far the hull of all its pieces reaches; to be counted anew when `isStale`. */
  reach: Float64Array;
  isStale: boolean;
};

export type Pieces = {
  pieces: Piece[];
  nodes: Piece[];
  threads: Thread[];
  grounds: Ground[];
  frame: Canvas;
};

const origin = { x: 0, y: 0 };
/** Units around a node that stand for its label while labels are not there. */
const bareAir = 9;

function setRect(rect: Rect, from: Rect, x: number, y: number): void {
  rect.left = from.left + x;
  rect.top = from.top + y;
  rect.right = from.right + x;
  rect.bottom = from.bottom + y;
}

// Half a unit, not 0: engines then know from the first that these fields hold fractions, which halves the time.
const emptyRect = (): Rect => ({ left: 0.5, top: 0.5, right: 0.5, bottom: 0.5 });

function createStance(side: LabelSide, label: Rect | null, radius: number): Stance {
  const circle = { left: -radius, top: -radius, right: radius, bottom: radius };
  const boxes = label === null ? [] : [label];
  const shape = Float64Array.from(toReach([{ ...origin, radius, boxes }]));
  return { side, label, bounds: boundsOf([circle, ...boxes]) ?? circle, shape };
}

/** A stance without a label, for nodes whose labels are left out at first. */
export function bareStance({ radius }: Piece): Stance {
  return { ...createStance("below", null, radius + bareAir), label: null };
}

function createPiece(
  index: number,
  given: { id: string; radius: number; ground: Ground | null },
  stances: readonly Stance[],
): Piece {
  const stance = stances[0] ?? createStance("below", null, given.radius);
  return {
    ...given,
    ...{ index, x: 0.5, y: 0.5, threads: [], stances, stance },
    ...{ labelled: false, label: emptyRect(), bounds: emptyRect() },
    reach: Float64Array.from(stance.shape),
  };
}

/** The graph's nodes, headings and links, joined to one another, all still at 0, 0. */
export function toPieces(graph: LayoutGraph, frame: Canvas): Pieces {
  const grounds = graph.sides.map(({ id, at }): Ground => {
    return { id, at, members: [], heading: null, reach: new Float64Array(0), isStale: true };
  });
  const groundOf = new Map(grounds.map((ground) => [ground.id, ground]));
  const nodes = graph.nodes.map(({ id, side, radius, labels }, index) => {
    const ground = groundOf.get(side) ?? null;
    const stances = labelSides.map((labelSide) => {
      const label = boundsOf(labelsOf(origin, radius, labels, labelSide));
      return createStance(labelSide, label, radius);
    });
    const piece = createPiece(index, { id, radius, ground }, stances);
    ground?.members.push(piece);
    return piece;
  });
  const pieces = [...nodes];
  for (const { id, headings } of graph.sides) {
    const ground = groundOf.get(id);
    if (ground === undefined || ground.members.length === 0) continue;
    const stance = createStance("below", boundsOf(headingsOf(origin, headings)), 0);
    ground.heading = createPiece(pieces.length, { id, radius: 0, ground }, [stance]);
    pieces.push(ground.heading);
  }
  const byId = new Map(nodes.map((piece) => [piece.id, piece]));
  const threads: Thread[] = [];
  for (const { first, second, index, count } of linkLanes(graph.links).values()) {
    const a = byId.get(first);
    const b = byId.get(second);
    if (a === undefined || b === undefined || a === b) continue;
    const thread = createThread(threads.length, a, b, { index, count });
    for (const end of [a, b]) end.threads.push(thread);
    threads.push(thread);
  }
  return { pieces, nodes, threads, grounds, frame };
}

const edge = margin + 0.1;

/** Puts a piece at x, y with its label so, drawn back inside the canvas. Its links and reach must follow. */
export function putPiece(piece: Piece, x: number, y: number, stance: Stance, frame: Canvas): void {
  const { left, top, right, bottom } = stance.bounds;
  const most = Math.max(frame.width - right - edge, edge - left);
  const lowest = Math.max(frame.height - bottom - edge, edge - top);
  piece.x = Math.min(Math.max(x, edge - left), most);
  piece.y = Math.min(Math.max(y, edge - top), lowest);
  piece.stance = stance;
  piece.labelled = stance.label !== null;
  if (stance.label !== null) setRect(piece.label, stance.label, piece.x, piece.y);
  setRect(piece.bounds, stance.bounds, piece.x, piece.y);
}

/** Writes down how far the piece reaches from where it now stands. */
export function followReach(piece: Piece): void {
  moveReach(piece.stance.shape, piece.x, piece.y, piece.reach);
  if (piece.ground !== null) piece.ground.isStale = true;
}

/** Puts a piece somewhere and takes everything along. */
export function movePiece(piece: Piece, x: number, y: number, stance: Stance, frame: Canvas): void {
  putPiece(piece, x, y, stance, frame);
  for (const thread of piece.threads) followThread(thread);
  followReach(piece);
}
