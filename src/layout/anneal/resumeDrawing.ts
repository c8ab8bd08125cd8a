import type { Place } from "../../model/story/story.ts";
import type { Canvas } from "../geometry/canvas.ts";
import { grown, rectsOverlap } from "../geometry/segment.ts";
import type { Placement } from "../layoutGraph.ts";
import { annealLayout, findTroubled } from "./annealLayout.ts";
import { type AnnealNode, type AnnealState, moveNode } from "./annealState.ts";
import { drawingCosts } from "./layoutCosts.ts";
import { seededRandom } from "./seededRandom.ts";

/** Where it was made for another canvas, it is stretched to this one. */
export type Earlier = Pick<Placement, "places" | "labels" | "headings" | "captions"> & {
  canvas?: Canvas;
};

const mending = { costs: drawingCosts, moves: 12_000, hot: 400, cold: 2, reach: 90 };
const mendings = 2;
/** Units around a piece within which others give way to it. */
const surroundings = 40;

/** Draws an earlier drawing again, and searches anew what surrounds its faults and what is new to it. */
export function resumeDrawing(
  all: AnnealState,
  earlier: Earlier,
  { effort, seed }: { effort: number; seed: number },
): void {
  mend(all, resume(all, earlier), effort, seed);
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

function middleOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
  return { x, y: places.reduce((sum, place) => sum + place.y, 0) / places.length };
}

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

/** These pieces, what stands within so many units of them, and the words of the lines of both. */
function neighbourhoodOf(
  all: AnnealState,
  pieces: readonly AnnealNode[],
  reach: number,
): AnnealNode[] {
  const around = pieces.map(({ bounds }) => grown(bounds, reach));
  const near = all.placed.filter(({ bounds }) => around.some((box) => rectsOverlap(box, bounds)));
  const found = [...pieces, ...near];
  const words = found.flatMap(({ edges }) => edges.flatMap((edge) => edge.words ?? []));
  return [...new Set([...found, ...words])];
}
