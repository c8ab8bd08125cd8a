import { type LabelSide, labelSides } from "../../model/story/kinds.ts";
import type { Place } from "../../model/story/story.ts";
import {
  type AnnealNode,
  type AnnealState,
  moveNode,
  toAnnealState,
} from "../anneal/annealState.ts";
import { seededRandom } from "../anneal/seededRandom.ts";
import type { LayoutGraph, LayoutLink, Placement } from "../layoutGraph.ts";
import { measureDrawing } from "../measureDrawing.ts";
import { readableLinks } from "../readableLinks.ts";
import { weighFaults } from "../weighFaults.ts";
import { fill } from "./fill.ts";
import { emptierSide, radialStart } from "./radialStart.ts";
import { tidyUp } from "./tidyUp.ts";

/** `links`: the ids of those that it draws. */
export type Around = Placement & { readonly links: readonly string[] };

type AroundOptions = {
  /** The ids of the names that are chosen; that with the most links stands near the middle. Their links are always drawn. */
  chosen: readonly string[];
  /** Where names stood in the drawing before, in units of the same canvas: they keep near there as far as they can. */
  start?: Readonly<Record<string, Place>>;
  /** Whether the best drawing so far will do, asked after each round; without it a drawing depends on nothing but what is given. */
  isLate?: () => boolean;
};

/** Moves in a round for each name, and the rounds after which the best drawing so far is taken. */
const movesOfName = 90;
const rounds = 5;
const cooling = { hot: 30, cold: 1, reach: 60 };
/** What a square unit costs by which a name moves from where it stood; less once that did not lead to a clean drawing. */
const stays = [0.06, 0.06, 0.02];

/** `placeAroundInSteps`, done at once. */
export function placeAround(graph: LayoutGraph, options: AroundOptions): Around {
  const steps = placeAroundInSteps(graph, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * A quick drawing of up to about 45 names around what is chosen, in a few tens of milliseconds. Links that would cross are
 * left out where they are not those of what is chosen. Yields about every millisecond.
 */
export function* placeAroundInSteps(
  graph: LayoutGraph,
  { chosen, start = {}, isLate }: AroundOptions,
): Generator<undefined, Around> {
  const bare = { ...graph, links: graph.links.map((link) => ({ ...link, captions: [] })) };
  const all = toAnnealState(bare, graph.canvas);
  const root = rootOf(graph, chosen);
  begin(all, radialStart(bare, root, start), root, emptierSide(bare));
  const homes = new Map(
    all.nodes.flatMap((node) => {
      const home = start[node.id];
      return home && node.id !== root ? [[node, home] as const] : [];
    }),
  );
  const isKept = ({ source, target }: LayoutLink) =>
    chosen.includes(source) || chosen.includes(target);
  const random = seededRandom(graph.nodes.length);
  const moves = movesOfName * all.placed.length;
  let best: { drawing: Around; cost: number; worth: number } | undefined;
  for (let round = 0; round < rounds && (best?.cost ?? mostClean) >= mostClean; round += 1) {
    if (best && isLate?.()) break;
    yield* tidyUp(all, homes, { ...cooling, moves, stay: stays[round] ?? 0.02 }, random);
    for (const adjust of [() => {}, fill]) {
      adjust(all);
      const drawing = toAround(bare, all, isKept);
      yield;
      const cost = weigh(bare, drawing);
      const worth = cost + weightOfMove * meanMove(homes);
      if (!best || worth < best.worth) best = { drawing, cost, worth };
    }
  }
  return best?.drawing ?? toAround(bare, all, isKept);
}

/** How far the names that have a home are from it, on average, in units. */
function meanMove(homes: ReadonlyMap<AnnealNode, Place>): number {
  const moves = [...homes].map(([node, { x, y }]) => Math.hypot(node.x - x, node.y - y));
  return moves.reduce((sum, move) => sum + move, 0) / Math.max(1, moves.length);
}

/** The one of the chosen names that has the most links. */
function rootOf({ nodes, links }: LayoutGraph, chosen: readonly string[]): string {
  const count = (id: string) =>
    links.filter(({ source, target }) => source === id || target === id).length;
  const [root = nodes[0]?.id ?? ""] = chosen.toSorted((a, b) => count(b) - count(a));
  return root;
}

/** The least that a drawing weighs which needs another round: it may leave a part of the canvas free. */
const mostClean = 3;

/** Puts the nodes to their first places, each name on the side away from the root, and each heading over its side. */
function begin(
  { nodes, grounds, frame }: AnnealState,
  places: ReadonlyMap<string, Place>,
  root: string,
  free: LabelSide,
): void {
  const middle = places.get(root);
  for (const node of nodes) {
    const place = places.get(node.id);
    if (!place || !middle) continue;
    const side = node.id === root ? free : awayFrom(middle, place);
    const stance = node.stances.find((one) => one.side === side) ?? node.stance;
    moveNode(node, place.x, place.y, stance, frame);
  }
  for (const { heading, members } of grounds) {
    if (heading === null) continue;
    const x = members.reduce((sum, member) => sum + member.x / members.length, 0);
    const top = Math.min(...members.map(({ bounds }) => bounds.top));
    moveNode(heading, x, top + heading.stance.bounds.top, heading.stance, frame);
  }
}

function awayFrom(middle: Place, { x, y }: Place): LabelSide {
  const [dx, dy] = [x - middle.x, y - middle.y];
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? "right" : "left";
  return dy < 0 ? "above" : "below";
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const placeOf = ({ x, y }: AnnealNode): Place => ({ x: tenth(x), y: tenth(y) });

function toAround(
  graph: LayoutGraph,
  { nodes, grounds, frame }: AnnealState,
  isKept: (link: LayoutLink) => boolean,
): Around {
  const places = Object.fromEntries(nodes.map((node) => [node.id, placeOf(node)]));
  const labels = Object.fromEntries(
    nodes.map(({ id, stance }) => [id, labelSides.find((side) => side === stance.side) ?? "below"]),
  );
  const headings = Object.fromEntries(
    grounds.flatMap(({ id, heading }) => (heading ? [[id, placeOf(heading)] as const] : [])),
  );
  const drawing = { places, labels, headings, captions: {}, canvas: frame };
  return { ...drawing, links: readableLinks(graph, drawing, isKept) };
}

/** What each relation weighs that is left out, beside a fault of the drawing. */
const weightOfOmitted = 2;
/** For each unit by which names move from where they stood, on average. */
const weightOfMove = 0.04;

/** What its faults weigh, and what it leaves out; 0 is clean and whole. */
function weigh(graph: LayoutGraph, drawing: Around): number {
  const links = graph.links.filter(({ id, of = id }) => drawing.links.includes(of));
  const quality = measureDrawing({ ...graph, links }, drawing);
  const omitted = weightOfOmitted * (graph.links.length - links.length);
  return omitted + weighFaults(quality);
}
