import type { Costs } from "./layoutCosts.ts";
import { followReach, type Piece, type Pieces, putPiece, type Stance } from "./layoutPieces.ts";
import { followThread, kinshipOf } from "./layoutThreads.ts";
import { pairEnergy, touchEnergy } from "./pieceEnergy.ts";
import { sharedEnergy } from "./sharedEnergy.ts";
import { lengthEnergy, threadsEnergy } from "./threadEnergy.ts";

export type Step = { piece: Piece; x: number; y: number; stance: Stance };

/**
 * The drawing's energy. Pieces and links are numbered in one row, pieces first; what each pair of them contributes is
 * kept (a link with itself: its length), so that a move counts anew only what it touches. No term is negative.
 */
export function createLedger(all: Pieces, cost: Costs) {
  const { pieces, threads, frame } = all;
  const count = pieces.length;
  const width = count + threads.length;
  const terms = new Float64Array(width * width);
  const kin = threads.map((one) => Uint8Array.from(threads, (other) => kinshipOf(one, other)));
  /** The pairs that the present move touches, by row and column, and what they would contribute. */
  const rows = new Int32Array(width * width);
  const columns = new Int32Array(width * width);
  const news = new Float64Array(width * width);
  let touched = 0;
  const moved = new Int32Array(width);
  let turn = 0;
  let shared = sharedEnergy(all, cost);

  const cellOf = (at: number) => (rows[at] ?? 0) * width + (columns[at] ?? 0);

  function evaluate(row: number, column: number): number {
    const piece = row < count ? pieces[row] : undefined;
    if (piece !== undefined) {
      const other = column < count ? pieces[column] : undefined;
      if (other !== undefined) return pairEnergy(piece, other, cost);
      const thread = threads[column - count];
      return thread === undefined ? 0 : touchEnergy(piece, thread, cost);
    }
    const one = threads[row - count];
    const other = threads[column - count];
    if (one === undefined || other === undefined) return 0;
    if (one === other) return lengthEnergy(one, cost);
    return threadsEnergy(one, other, kin[one.index]?.[other.index] ?? 0, cost);
  }

  /** Lists the pairs of the moved `index` with everything, but for those listed already. */
  function list(index: number): void {
    for (let other = 0; other < width; other += 1) {
      if (other < index ? moved[other] === turn : other === index && index < count) continue;
      rows[touched] = other < index ? other : index;
      columns[touched] = other < index ? index : other;
      touched += 1;
    }
  }

  function listAll(steps: readonly Step[]): void {
    turn += 1;
    touched = 0;
    for (const { piece } of steps) {
      moved[piece.index] = turn;
      for (const { index } of piece.threads) moved[count + index] = turn;
    }
    for (let index = width - 1; index >= 0; index -= 1) if (moved[index] === turn) list(index);
  }

  function put(steps: readonly Step[]): void {
    for (const { piece, x, y, stance } of steps) putPiece(piece, x, y, stance, frame);
    for (const { piece } of steps) for (const thread of piece.threads) followThread(thread);
  }

  const follow = (steps: readonly Step[]) => {
    for (const { piece } of steps) followReach(piece);
  };

  let energy = shared;
  for (let row = 0; row < width; row += 1) {
    for (let column = row + Number(row < count); column < width; column += 1) {
      const term = evaluate(row, column);
      terms[row * width + column] = term;
      energy += term;
    }
  }

  return {
    energy: () => energy,
    /** Takes the steps if that adds at most `allowed` to the energy; otherwise leaves everything as it was. */
    attempt(steps: readonly Step[], allowed: number): boolean {
      const back = steps.map(({ piece }): Step => {
        return { piece, x: piece.x, y: piece.y, stance: piece.stance };
      });
      listAll(steps);
      let old = shared;
      for (let at = 0; at < touched; at += 1) old += terms[cellOf(at)] ?? 0;
      put(steps);
      const limit = old + allowed;
      let sum = 0;
      for (let at = 0; at < touched && sum <= limit; at += 1) {
        const term = evaluate(rows[at] ?? 0, columns[at] ?? 0);
        news[at] = term;
        sum += term;
      }
      if (sum > limit) {
        put(back);
        return false;
      }
      follow(steps);
      const sharedNow = sharedEnergy(all, cost);
      if (sum + sharedNow > limit) {
        put(back);
        follow(back);
        return false;
      }
      for (let at = 0; at < touched; at += 1) terms[cellOf(at)] = news[at] ?? 0;
      shared = sharedNow;
      energy += sum + sharedNow - old;
      return true;
    },
  };
}
