import { type AnnealNode, type AnnealState, moveNode, type Stance } from "./annealState.ts";
import { createLedger } from "./energyLedger.ts";
import type { Costs } from "./layoutCosts.ts";
import { proposeMove } from "./proposeMove.ts";

export type Cooling = {
  costs: Costs;
  moves: number;
  hot: number;
  cold: number;
  reach: number;
  /** The pieces that may be moved: all, unless told otherwise. */
  pool?: readonly AnnealNode[];
  /** Hears how many more moves were tried, every so often. */
  progress?: ((moves: number) => void) | undefined;
};

/** What a pair costs at least that is at fault, by `drawingCosts`. */
const leastFault = 300;

/** Where each piece stands, in the order of `placed`. */
export type Snapshot = { x: number; y: number; stance: Stance }[];

/** Notes where each piece stands, to come back to. */
export function takeSnapshot({ placed }: AnnealState): Snapshot {
  return placed.map(({ x, y, stance }) => ({ x, y, stance }));
}

/** Puts every piece back where `snapshot` has it. */
export function restoreSnapshot({ placed, frame }: AnnealState, snapshot: Snapshot): void {
  placed.forEach((node, index) => {
    const place = snapshot[index];
    if (place !== undefined) moveNode(node, place.x, place.y, place.stance, frame);
  });
}

/** Moves between two words of progress. */
const told = 2000;

/** The share of the way at whose end steps are shortest. */
const shortened = 0.85;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983; for graphs: Davidson and Harel 1996) of the pieces where
 * they stand, to so low a heat that the last state is as good as the best met. Returns its energy.
 */
export function annealLayout(all: AnnealState, cooling: Cooling, random: () => number): number {
  const ledger = createLedger(all, cooling.costs);
  const { progress } = cooling;
  for (let move = 0; move < cooling.moves; move += 1) {
    if (progress && move % told === told - 1) progress(told);
    const done = move / cooling.moves;
    const heat = cooling.hot * (cooling.cold / cooling.hot) ** done;
    const steps = proposeMove(all, cooling.reach * (1 - shortened * done), random, cooling.pool);
    // Drawn before counting, so that counting can stop at what is too much.
    const allowed = -heat * Math.log(1 - random());
    if (steps.length > 0) ledger.attempt(steps, allowed);
  }
  return ledger.energy();
}

/** The pieces that stand at fault. */
export function findTroubled(all: AnnealState, costs: Costs): AnnealNode[] {
  return createLedger(all, costs).troubled(leastFault);
}
