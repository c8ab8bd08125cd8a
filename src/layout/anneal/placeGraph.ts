import { type LabelSide, labelSides } from "../../model/story/kinds.ts";
import type { Place } from "../../model/story/story.ts";
import type { CaptionPlace, LayoutGraph, Placement } from "../layoutGraph.ts";
import { measureDrawing, type Quality } from "../measureDrawing.ts";
import {
  annealLayout,
  type Cooling,
  restoreSnapshot,
  type Snapshot,
  takeSnapshot,
} from "./annealLayout.ts";
import { type AnnealState, bareStance, moveNode, toAnnealState } from "./annealState.ts";
import { drawingCosts, tangleCosts } from "./layoutCosts.ts";
import { type Earlier, resumeDrawing } from "./resumeDrawing.ts";
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

type Result = Placement & { quality: Quality };

/** Many starts are untangled; the most promising are drawn with labels, and the best of them to the end. */
const starts = 3;
const drawn = 2;
const finalists = 1;
const untangle = { costs: tangleCosts, moves: 50_000, hot: 300, cold: 10, reach: 200 };
const draw = { costs: drawingCosts, moves: 80_000, hot: 700, cold: 60, reach: 150 };
const settle = { costs: drawingCosts, moves: 320_000, hot: 250, cold: 2, reach: 110 };
/** How often the result is heated again, to these heats in turn, and the better of both kept. */
const reheatings = 8;
const heats = [100, 220, 60, 320];
const reheat = { costs: drawingCosts, moves: 60_000, cold: 2, reach: 120 };
const polish = { costs: drawingCosts, moves: 60_000, hot: 3, cold: 0.05, reach: 20 };
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
  // A draft has no time for it.
  const rounds = effort < 0.1 ? 0 : Math.round(reheatings * Math.max(1, effort));
  const short = { ...reheat, moves: reheat.moves / Math.max(1, effort) };
  const planned =
    wide * quick.moves + drawn * draw.moves + settle.moves + rounds * short.moves + polish.moves;
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
    resumeDrawing(all, options.start, { effort: Math.min(1, 20 * effort), seed });
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
  let [best] = continued(sketched, finalists, [settle]);
  for (let round = 0; best !== undefined && round < rounds; round += 1) {
    restoreSnapshot(all, best.snapshot);
    const trial = run({ ...short, hot: heats[round % heats.length] ?? 100 }, 500 + round);
    if (trial.energy < best.energy) best = trial;
  }
  if (best !== undefined) restoreSnapshot(all, best.snapshot);
  run(polish, 900);
  return toResult(graph, all);
}
