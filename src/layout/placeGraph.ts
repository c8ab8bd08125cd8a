import type { LabelSide } from "../story/kinds.ts";
import type { Place } from "../story/story.ts";
import {
  annealPieces,
  type Cooling,
  restoreSnapshot,
  type Snapshot,
  takeSnapshot,
} from "./annealPieces.ts";
import { type Canvas, canvas } from "./canvas.ts";
import { drawingCosts, mixCosts, tangleCosts } from "./layoutCosts.ts";
import type { Drawing, LayoutGraph } from "./layoutGraph.ts";
import { movePiece, type Pieces, toPieces } from "./layoutPieces.ts";
import { measureDrawing, type Quality } from "./measureDrawing.ts";
import { seededRandom } from "./seededRandom.ts";
import { spreadNodes } from "./spreadNodes.ts";

/**
 * `effort` scales the annealing: 1 spends about 10 s on one core on a story of 24 nodes; tests spend less.
 * `start` is an earlier drawing to keep to: it is only polished, so that an edited story keeps its known shape.
 */
export type PlaceOptions = {
  seed?: number;
  effort?: number;
  start?: Pick<Drawing, "places" | "headings">;
};

type Result = Drawing & { quality: Quality };

/** Nodes that fit the canvas at scale 1; a larger graph gets a canvas as much larger. */
const nodesPerCanvas = 24;
/** Many starts are untangled; the most promising few are drawn to the end, through ever heavier labels. */
const starts = 6;
const finalists = 2;
const untangle = { costs: tangleCosts, moves: 50_000, hot: 400, cold: 8, reach: 150 };
const stages = [
  {
    costs: mixCosts(tangleCosts, drawingCosts, 0.5),
    moves: 30_000,
    hot: 150,
    cold: 40,
    reach: 150,
  },
  { costs: drawingCosts, moves: 130_000, hot: 150, cold: 12, reach: 150 },
  { costs: drawingCosts, moves: 25_000, hot: 12, cold: 0.3, reach: 40 },
];
const polish = { costs: drawingCosts, moves: 100_000, hot: 12, cold: 0.3, reach: 30 };
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

/** Puts the pieces where an earlier drawing had them; what it did not know begins beside its neighbours. */
function resume(
  all: Pieces,
  frame: Canvas,
  { places, headings }: Pick<Drawing, "places" | "headings">,
) {
  for (const { id, heading } of all.grounds) {
    const place = headings[id];
    if (heading !== null && place !== undefined) movePiece(heading, place.x, place.y, frame);
  }
  for (const piece of all.nodes) {
    const ends = piece.threads.map(({ a, b }) => (a === piece ? b : a));
    const known = ends.flatMap(({ id }) => places[id] ?? []);
    const beside = {
      x: known.reduce(
        (sum, { x }) => sum + x / known.length,
        known.length > 0 ? 0 : frame.width / 2,
      ),
      y: known.reduce(
        (sum, { y }) => sum + y / known.length,
        known.length > 0 ? 0 : frame.height / 2,
      ),
    };
    const place = places[piece.id] ?? beside;
    movePiece(piece, place.x, place.y, frame);
  }
}

type Trial = { energy: number; snapshot: Snapshot };
const byEnergy = (a: Trial, b: Trial) => a.energy - b.energy;

const tenth = (value: number) => Math.round(value * 10) / 10;

function toResult(graph: LayoutGraph, all: Pieces, frame: Canvas): Result {
  const places: Record<string, Place> = {};
  const headings: Record<string, Place> = {};
  const labels: Record<string, LabelSide> = {};
  for (const { id, x, y } of all.nodes) {
    places[id] = { x: tenth(x), y: tenth(y) };
    labels[id] = "below";
  }
  for (const { id, heading } of all.grounds) {
    if (heading !== null) headings[id] = { x: tenth(heading.x), y: tenth(heading.y) };
  }
  const drawing = { places, labels, headings, canvas: frame };
  return { ...drawing, quality: measureDrawing(graph, drawing) };
}

/**
 * Places a story's nodes and headings in the unit space. Deterministic: the same graph and options give the same drawing.
 * Small graphs (to about 60 nodes) start from several seeded d3-force layouts, each annealed; the best is annealed on.
 * Larger ones get a larger canvas and less annealing, from 400 nodes on none, so that cost grows about linearly.
 */
export function placeGraph(graph: LayoutGraph, options: PlaceOptions = {}): Result {
  const { seed = 1, effort = 1 } = options;
  const count = graph.nodes.length;
  const frame = frameFor(count);
  const all = toPieces(graph);
  if (count === 0) return toResult(graph, all, frame);
  if (count > annealable) {
    start(graph, all, frame, count > 1000 ? 60 : 90, seed);
    return toResult(graph, all, frame);
  }
  const thrift = effort * Math.min(1, 30 / Math.max(1, count)) * Math.min(1, 60 / count) ** 2;
  const wide = count > 60 ? 1 : Math.max(1, Math.round(starts * Math.min(1, effort)));
  const run = (cooling: Cooling, trial: number) => {
    const moves = Math.round(cooling.moves * thrift);
    return annealPieces(all, frame, { ...cooling, moves }, seededRandom(seed + 1000 + trial));
  };
  if (options.start !== undefined) {
    resume(all, frame, options.start);
    run(polish, 0);
    return toResult(graph, all, frame);
  }
  const untangled = Array.from({ length: wide }, (_, trial): Trial => {
    start(graph, all, frame, 300, seed + trial);
    return { energy: run(untangle, trial), snapshot: takeSnapshot(all) };
  });
  const drawn = untangled
    .sort(byEnergy)
    .slice(0, finalists)
    .map(({ snapshot }, trial): Trial => {
      restoreSnapshot(all, snapshot, frame);
      const energies = stages.map((stage, index) => run(stage, 100 * (index + 1) + trial));
      return { energy: energies.at(-1) ?? 0, snapshot: takeSnapshot(all) };
    });
  const [best] = drawn.sort(byEnergy);
  if (best !== undefined) restoreSnapshot(all, best.snapshot, frame);
  return toResult(graph, all, frame);
}
