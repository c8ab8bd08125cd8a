import { grown, rectsOverlap } from "../geometry/segment.ts";
import { annealLayout, findTroubled, restoreSnapshot, takeSnapshot } from "./annealLayout.ts";
import type { AnnealNode, AnnealState } from "./annealState.ts";
import { drawingCosts } from "./layoutCosts.ts";

export type Refining = {
  rounds: number;
  /** Tried in each round. */
  moves: number;
  progress?: ((moves: number) => void) | undefined;
};

/** Units around a fault within which others may give way to it: the least and the most. */
const surroundings = { least: 10, most: 100 };
/** A round is hot enough for faults to dissolve, then cold. */
const heats = [800, 300, 100] as const;
const cold = 2;
/** The share of the energy by which a round may leave the drawing worse: it is then searched further from there. */
const leeway = 0.004;

/**
 * Takes a drawing's faults one after another: what surrounds one is annealed while all else stands still, and the result is
 * kept unless it is worse. Ends early when there is no fault. Returns the energy of the best drawing met, which then
 * stands.
 */
export function refineLayout(
  all: AnnealState,
  { rounds, moves, progress }: Refining,
  random: () => number,
): number {
  let current = { energy: annealLayout(all, cooling(0, []), random), snapshot: takeSnapshot(all) };
  let best = current;
  for (let round = 0; round < rounds; round += 1) {
    const troubled = findTroubled(all, drawingCosts);
    const fault = troubled[Math.floor(random() * troubled.length)];
    if (fault === undefined) break;
    const { least, most } = surroundings;
    const pool = neighbourhoodOf(all, [fault], least + (most - least) * random() ** 2);
    const energy = annealLayout(all, { ...cooling(moves, pool, random), progress }, random);
    if (energy > current.energy * (1 + leeway * random())) {
      restoreSnapshot(all, current.snapshot);
      continue;
    }
    current = { energy, snapshot: takeSnapshot(all) };
    if (energy < best.energy) best = current;
  }
  restoreSnapshot(all, best.snapshot);
  return best.energy;
}

function cooling(moves: number, pool: readonly AnnealNode[], random = () => 0) {
  const hot = heats[Math.floor(random() * heats.length)] ?? heats[0];
  return { costs: drawingCosts, moves, hot, cold, reach: 120, pool };
}

/** These pieces, what stands within so many units of them, and the words of the lines of both. */
export function neighbourhoodOf(
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
