import type { Place } from "../story/story.ts";
import { annealPieces, restoreSnapshot, type Snapshot, takeSnapshot } from "./annealPieces.ts";
import { type Canvas, canvas } from "./canvas.ts";
import { drawingCosts, tangleCosts } from "./layoutCosts.ts";
import type { Drawing, LayoutGraph } from "./layoutGraph.ts";
import { movePiece, type Pieces, toPieces } from "./layoutPieces.ts";
import { measureDrawing, type Quality } from "./measureDrawing.ts";
import { seededRandom } from "./seededRandom.ts";
import { spreadNodes } from "./spreadNodes.ts";

/** `effort` scales the annealing: 1 spends about 10 s on one core on a story of 24 nodes; tests spend less. */
export type PlaceOptions = { seed?: number; effort?: number };

type Result = Drawing & { quality: Quality };

/** Nodes that fit the canvas at scale 1; a larger graph gets a canvas as much larger. */
const nodesPerCanvas = 24;
/** Work is bounded by the pairs of things that one move compares. */
const movesPerStart = 60_000;
const movesToFinish = 200_000;
const starts = 8;
const annealable = 400;

function frameFor(count: number): Canvas {
  const scale = Math.max(1, Math.sqrt(count / nodesPerCanvas));
  return { width: Math.round(canvas.width * scale), height: Math.round(canvas.height * scale) };
}

/** Puts the pieces where d3-force spread them, each heading above its side. */
function start(graph: LayoutGraph, all: Pieces, frame: Canvas, ticks: number, seed: number): void {
  const places = spreadNodes(graph, frame, ticks, seededRandom(seed));
  for (const piece of all.nodes) {
    const place = places.get(piece.id);
    if (place !== undefined) movePiece(piece, place.x, place.y, frame);
  }
  for (const { heading, members } of all.grounds) {
    if (heading === null) continue;
    const middle = members.reduce((sum, { x }) => sum + x / members.length, 0);
    const top = Math.min(...members.map(({ y, radius }) => y - radius));
    movePiece(heading, middle, top - heading.size.height, frame);
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function toResult(graph: LayoutGraph, all: Pieces, frame: Canvas): Result {
  const places: Record<string, Place> = {};
  const headings: Record<string, Place> = {};
  for (const { id, x, y } of all.nodes) places[id] = { x: tenth(x), y: tenth(y) };
  for (const { id, heading } of all.grounds) {
    if (heading !== null) headings[id] = { x: tenth(heading.x), y: tenth(heading.y) };
  }
  const drawing = { places, headings, canvas: frame };
  return { ...drawing, quality: measureDrawing(graph, drawing) };
}

/**
 * Places a story's nodes and headings in the unit space. Deterministic: the same graph gives the same drawing.
 * Small graphs (to about 60 nodes) start from several seeded d3-force layouts, each annealed; the best is annealed on.
 * Larger ones get a larger canvas and less annealing, from 400 nodes on none, so that cost grows about linearly.
 */
export function placeGraph(graph: LayoutGraph, options: PlaceOptions = {}): Result {
  const { seed = 1, effort = 1 } = options;
  const count = graph.nodes.length;
  const frame = frameFor(count);
  const all = toPieces(graph);
  if (count > annealable) {
    start(graph, all, frame, 90, seed);
    return toResult(graph, all, frame);
  }
  const thrift = effort * Math.min(1, (60 / Math.max(1, count)) ** 2);
  const tries = count > 60 ? 1 : Math.max(1, Math.round(starts * Math.min(1, effort)));
  let best: { energy: number; snapshot: Snapshot } | null = null;
  for (let trial = 0; trial < tries; trial += 1) {
    start(graph, all, frame, 300, seed + trial);
    const cooling = {
      costs: tangleCosts,
      moves: Math.round(movesPerStart * thrift),
      hot: 300,
      cold: 4,
      reach: 120,
    };
    const energy = annealPieces(all, frame, cooling, seededRandom(seed + 1000 + trial));
    if (best === null || energy < best.energy) best = { energy, snapshot: takeSnapshot(all) };
  }
  if (best !== null) restoreSnapshot(all, best.snapshot, frame);
  const finish = {
    costs: drawingCosts,
    moves: Math.round(movesToFinish * thrift),
    hot: 12,
    cold: 0.3,
    reach: 40,
  };
  annealPieces(all, frame, finish, seededRandom(seed + 5000));
  return toResult(graph, all, frame);
}
