import { type LabelSide, labelSides } from "../../model/story/kinds.ts";
import type { Place } from "../../model/story/story.ts";
import type { Canvas } from "../geometry/canvas.ts";
import type { CaptionPlace, LayoutGraph, Placement } from "../layoutGraph.ts";
import { measureDrawing, type Quality } from "../measureDrawing.ts";
import {
  annealLayout,
  type Cooling,
  findTroubled,
  restoreSnapshot,
  type Snapshot,
  takeSnapshot,
} from "./annealLayout.ts";
import {
  type AnnealNode,
  type AnnealState,
  bareStance,
  moveNode,
  toAnnealState,
} from "./annealState.ts";
import { drawingCosts, tangleCosts } from "./layoutCosts.ts";
import { neighbourhoodOf } from "./refineLayout.ts";
import { seededRandom } from "./seededRandom.ts";
import { spreadNodes } from "./spreadNodes.ts";

/**
 * `effort` scales the annealing: 1 spends about 10 s on one core on a story of 24 nodes; tests spend less.
 * `start` is an earlier drawing to keep to: it is only polished, so that an edited story keeps its known shape.
 */
type PlaceOptions = {
  seed?: number;
  effort?: number;
  start?: Earlier | undefined;
  /** Hears how many of the search's moves were tried, every so often. */
  progress?: ((tried: number, all: number) => void) | undefined;
};

/** Where it was made for another canvas, it is stretched to this one. */
type Earlier = Pick<Placement, "places" | "labels" | "headings" | "captions"> & {
  canvas?: Canvas;
};

type Result = Placement & { quality: Quality };

/** Many starts are untangled; the most promising are drawn with labels, and the best of them to the end. */
const starts = 3;
const drawn = 2;
const finalists = 1;
const untangle = { costs: tangleCosts, moves: 50_000, hot: 300, cold: 10, reach: 200 };
const draw = { costs: drawingCosts, moves: 80_000, hot: 700, cold: 60, reach: 150 };
const settle = { costs: drawingCosts, moves: 320_000, hot: 250, cold: 2, reach: 110 };
const polish = { costs: drawingCosts, moves: 60_000, hot: 3, cold: 0.05, reach: 20 };
const mending = { costs: drawingCosts, moves: 12_000, hot: 400, cold: 2, reach: 90 };
const mendings = 2;
const annealable = 400;

/** Puts the pieces where d3-force spread them, each heading above its side. */
function start(graph: LayoutGraph, all: AnnealState, ticks: number, seed: number): void {
  const places = spreadNodes(graph, all.frame, ticks, seededRandom(seed));
  for (const node of all.nodes) {
    const place = places.get(node.id);
    if (place !== undefined) moveNode(node, place.x, place.y, node.stance, all.frame);
  }
  for (const { heading, members } of all.grounds) {
    if (heading === null) continue;
    const middle = members.reduce((sum, { x }) => sum + x / members.length, 0);
    const top = Math.min(...members.map(({ bounds }) => bounds.top));
    moveNode(heading, middle, top + heading.stance.bounds.top, heading.stance, all.frame);
  }
}

/**
 * Puts the pieces where an earlier drawing had them; what it did not know begins beside its neighbours.
 * @returns the pieces that it did not know
 */
function resume({ grounds, nodes, captions, frame }: AnnealState, earlier: Earlier): AnnealNode[] {
  const { width, height } = earlier.canvas ?? frame;
  const placeIn = (places: Readonly<Record<string, Place>>, id: string): Place | undefined => {
    const place = places[id];
    return place && { x: (place.x * frame.width) / width, y: (place.y * frame.height) / height };
  };
  const centre = { x: frame.width / 2, y: frame.height / 2 };
  for (const node of nodes) {
    const ends = node.edges.map(({ a, b }) => (a === node ? b : a));
    const known = ends.flatMap(({ id }) => placeIn(earlier.places, id) ?? []);
    const place = placeIn(earlier.places, node.id) ?? middleOf(known) ?? centre;
    const side = earlier.labels[node.id];
    const stance = node.stances.find((each) => each.side === side) ?? node.stance;
    moveNode(node, place.x, place.y, stance, frame);
  }
  for (const { id, heading, members } of grounds) {
    if (heading === null) continue;
    const over = { x: middleOf(members)?.x ?? centre.x, y: 0 };
    const { x, y } = placeIn(earlier.headings, id) ?? over;
    moveNode(heading, x, y, heading.stance, frame);
  }
  for (const words of captions) {
    const side = earlier.captions[words.id]?.side;
    const stance = words.stances.find((each) => each.side === side) ?? words.stance;
    const { markX, markY } = words.tie;
    const { x, y } = placeIn(earlier.captions, words.id) ?? { x: markX, y: markY };
    moveNode(words, x, y, stance, frame);
  }
  return [
    ...nodes.filter(({ id }) => earlier.places[id] === undefined),
    ...captions.filter(({ id }) => earlier.captions[id] === undefined),
    ...grounds.flatMap(({ id, heading }) =>
      heading !== null && earlier.headings[id] === undefined ? [heading] : [],
    ),
  ];
}

/** Units around a piece within which others give way to it. */
const surroundings = 40;

/** Searches anew what surrounds the faults of an earlier drawing and what is new to it; all else stays where it is. */
function mend(all: AnnealState, fresh: readonly AnnealNode[], effort: number, seed: number): void {
  for (let round = 0; round < mendings; round += 1) {
    const troubled = findTroubled(all, drawingCosts);
    const pieces = round === 0 ? [...new Set([...fresh, ...troubled])] : troubled;
    if (pieces.length === 0) return;
    const pool = neighbourhoodOf(all, pieces, surroundings);
    const moves = Math.round(mending.moves * effort);
    annealLayout(all, { ...mending, moves, pool }, seededRandom(seed + 5000 + round));
  }
}

function middleOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
  return { x, y: places.reduce((sum, place) => sum + place.y, 0) / places.length };
}

/** Takes every label and the words of all lines away, or gives them back: below nodes, at the marks of lines. */
function setLabels({ nodes, captions, frame }: AnnealState, shown: boolean): void {
  for (const node of nodes) {
    const stance = shown ? node.stances[0] : bareStance(node);
    if (stance !== undefined) moveNode(node, node.x, node.y, stance, frame);
  }
  for (const words of captions) {
    const stance = shown ? words.stances[0] : bareStance(words);
    if (stance !== undefined) moveNode(words, words.tie.markX, words.tie.markY, stance, frame);
  }
}

type Trial = { energy: number; snapshot: Snapshot };
const byEnergy = (a: Trial, b: Trial) => a.energy - b.energy;

const tenth = (value: number) => Math.round(value * 10) / 10;

function toResult(graph: LayoutGraph, all: AnnealState): Result {
  const places: Record<string, Place> = {};
  const labels: Record<string, LabelSide> = {};
  const headings: Record<string, Place> = {};
  for (const { id, x, y, stance } of all.nodes) {
    places[id] = { x: tenth(x), y: tenth(y) };
    labels[id] = labelSides.find((side) => side === stance.side) ?? "below";
  }
  const captions = Object.fromEntries(
    all.captions.map(({ id, x, y, stance: { side } }): [string, CaptionPlace] => {
      return [id, { x: tenth(x), y: tenth(y), side }];
    }),
  );
  for (const { id, heading } of all.grounds) {
    if (heading !== null) headings[id] = { x: tenth(heading.x), y: tenth(heading.y) };
  }
  const drawing = { places, labels, headings, captions, canvas: all.frame };
  return { ...drawing, quality: measureDrawing(graph, drawing) };
}

/**
 * Places a story's nodes, their labels and the headings in the unit space. Deterministic: the same graph and options give
 * the same drawing. Small graphs (to about 60 nodes) are untangled from several seeded d3-force layouts, the best
 * drawn with their labels. Larger ones get a larger canvas and less annealing, from 400 nodes on none (all labels
 * below), so that cost grows about linearly.
 */
export function placeGraph(graph: LayoutGraph, options: PlaceOptions = {}): Result {
  const { seed = 12, effort = 1 } = options;
  const count = graph.nodes.length;
  const all = toAnnealState(graph, graph.canvas);
  if (count === 0) return toResult(graph, all);
  if (count > annealable) {
    start(graph, all, count > 1000 ? 60 : 90, seed);
    setLabels(all, true);
    return toResult(graph, all);
  }
  const thrift = effort * Math.min(1, 30 / count) * Math.min(1, 60 / count) ** 2;
  const wide = count > 60 ? 1 : Math.max(1, Math.round(starts * effort));
  // More effort tries more starts, not each of them longer.
  const quick = { ...untangle, moves: untangle.moves / Math.max(1, effort) };
  const planned = wide * quick.moves + drawn * draw.moves + settle.moves + polish.moves;
  let tried = 0;
  const progress = (moves: number) => {
    tried += moves;
    options.progress?.(tried, Math.round(planned * thrift));
  };
  const run = (cooling: Cooling, trial: number): Trial => {
    const moves = Math.round(cooling.moves * thrift);
    const random = seededRandom(seed + 1000 + trial);
    const energy = annealLayout(all, { ...cooling, moves, progress }, random);
    return { energy, snapshot: takeSnapshot(all) };
  };
  if (options.start !== undefined) {
    const fresh = resume(all, options.start);
    mend(all, fresh, Math.min(1, 20 * effort), seed);
    return toResult(graph, all);
  }
  const untangled = Array.from({ length: wide }, (_, trial) => {
    start(graph, all, 300, seed + trial);
    setLabels(all, false);
    return run(quick, trial);
  });
  const continued = (trials: Trial[], most: number, coolings: Cooling[], ready?: () => void) =>
    trials
      .sort(byEnergy)
      .slice(0, most)
      .flatMap(({ snapshot }, trial) => {
        restoreSnapshot(all, snapshot);
        ready?.();
        return coolings.map((cooling, index) => run(cooling, 100 * (index + 1) + trial)).slice(-1);
      });
  const sketched = continued(untangled, drawn, [draw], () => setLabels(all, true));
  const [best] = continued(sketched, finalists, [settle, polish]).sort(byEnergy);
  if (best !== undefined) restoreSnapshot(all, best.snapshot);
  return toResult(graph, all);
}
