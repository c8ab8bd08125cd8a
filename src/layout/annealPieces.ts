import type { Canvas } from "./canvas.ts";
import { totalEnergy, touchingEnergy } from "./drawingEnergy.ts";
import type { Costs } from "./layoutCosts.ts";
import { movePiece, type Piece, type Pieces } from "./layoutPieces.ts";
import { sharedEnergy } from "./sharedEnergy.ts";

export type Cooling = { costs: Costs; moves: number; hot: number; cold: number; reach: number };

type Step = { piece: Piece; x: number; y: number };

/** Where each piece stands, in the order of `pieces`. */
export type Snapshot = { x: number; y: number }[];

export function takeSnapshot({ pieces }: Pieces): Snapshot {
  return pieces.map(({ x, y }) => ({ x, y }));
}

export function restoreSnapshot({ pieces }: Pieces, snapshot: Snapshot, frame: Canvas): void {
  pieces.forEach((piece, index) => {
    const place = snapshot[index];
    if (place !== undefined) movePiece(piece, place.x, place.y, frame);
  });
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

const far = (piece: Piece, index: number) => {
  const thread = piece.threads[index];
  if (thread === undefined) return undefined;
  return thread.a === piece ? thread.b : thread.a;
};

/** Units: the least step is about this long. */
const shortest = 1;

/** A bell-shaped step: the sum of three even ones. */
const step = (random: () => number) => random() + random() + random() - 1.5;

/** The next thing to try: mostly a nudge, at times an exchange, a leap, a walk with the leaves, a visit to a neighbour. */
function propose({ pieces, nodes }: Pieces, reach: number, frame: Canvas, random: () => number) {
  const piece = pick(pieces, random);
  if (piece === undefined) return [];
  const kind = random();
  // Steps of every size at every heat, small ones as often as large ones.
  const size = shortest * (reach / shortest) ** random();
  const dx = step(random) * size;
  const dy = step(random) * size;
  const nudge: Step = { piece, x: piece.x + dx, y: piece.y + dy };
  if (kind < 0.72 || piece.radius === 0) return [nudge];
  if (kind < 0.8) {
    const leaves = piece.threads
      .map((thread) => (thread.a === piece ? thread.b : thread.a))
      .filter((other) => other.threads.length === 1);
    return [nudge, ...leaves.map((leaf) => ({ piece: leaf, x: leaf.x + dx, y: leaf.y + dy }))];
  }
  if (kind < 0.88) {
    const other = pick(nodes, random);
    if (other === undefined || other === piece) return [nudge];
    const exchange: Step[] = [
      { piece, x: other.x, y: other.y },
      { piece: other, x: piece.x, y: piece.y },
    ];
    return exchange;
  }
  const neighbour = far(piece, Math.floor(random() * piece.threads.length));
  if (kind < 0.95 && neighbour !== undefined) {
    return [{ piece, x: neighbour.x + 90 * step(random), y: neighbour.y + 90 * step(random) }];
  }
  return [{ piece, x: random() * frame.width, y: random() * frame.height }];
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983; for graphs: Davidson and Harel 1996) of the pieces where
 * they stand. Only what a moved piece touches is counted anew. Leaves the pieces at the best state met; returns its energy.
 */
export function annealPieces(
  all: Pieces,
  frame: Canvas,
  { costs, ...cooling }: Cooling,
  random: () => number,
): number {
  let energy = totalEnergy(all, frame, costs);
  let shared = sharedEnergy(all, frame, costs);
  let best = { energy, snapshot: takeSnapshot(all) };
  for (let move = 0; move < cooling.moves; move += 1) {
    const done = move / cooling.moves;
    const heat = cooling.hot * (cooling.cold / cooling.hot) ** done;
    const reach = cooling.reach * (1 - 0.8 * done);
    const steps = propose(all, reach, frame, random);
    const back = steps.map(({ piece }): Step => ({ piece, x: piece.x, y: piece.y }));
    // Drawn before counting, so that counting can stop at what is too much.
    const allowed = -heat * Math.log(1 - random());
    let change = 0;
    steps.forEach(({ piece, x, y }, index) => {
      change -= touchingEnergy(all, piece, costs, Number.POSITIVE_INFINITY);
      movePiece(piece, x, y, frame);
      const last = index === steps.length - 1;
      const limit = last ? allowed + shared - change : Number.POSITIVE_INFINITY;
      change += touchingEnergy(all, piece, costs, limit);
    });
    const sharedNow = change > allowed + shared ? shared : sharedEnergy(all, frame, costs);
    change += sharedNow - shared;
    if (change <= allowed) {
      energy += change;
      shared = sharedNow;
      if (energy < best.energy - 0.01) best = { energy, snapshot: takeSnapshot(all) };
    } else {
      for (const { piece, x, y } of back) movePiece(piece, x, y, frame);
    }
  }
  restoreSnapshot(all, best.snapshot, frame);
  return best.energy;
}
