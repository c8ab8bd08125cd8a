import { followEdge, kinshipOf } from "./annealEdges.ts";
import {
  type AnnealNode,
  type AnnealState,
  followReach,
  putNode,
  type Stance,
} from "./annealState.ts";
import { edgesEnergy, lengthEnergy } from "./edgeEnergy.ts";
import type { Costs } from "./layoutCosts.ts";
import { pairEnergy, touchEnergy } from "./nodeEnergy.ts";
import { sharedEnergy } from "./sharedEnergy.ts";

export type Step = { node: AnnealNode; x: number; y: number; stance: Stance };

/**
 * The drawing's energy. Pieces and links are numbered in one row, pieces first; what each pair of them contributes is
 * kept (a link with itself: its length), so that a move counts anew only what it touches. No term is negative.
 */
export function createLedger(all: AnnealState, cost: Costs) {
  const { placed, edges, frame } = all;
  const count = placed.length;
  const width = count + edges.length;
  const terms = new Float64Array(width * width);
  const kin = edges.map((one) => Uint8Array.from(edges, (other) => kinshipOf(one, other)));
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
    const node = row < count ? placed[row] : undefined;
    if (node !== undefined) {
      const other = column < count ? placed[column] : undefined;
      if (other !== undefined) return pairEnergy(node, other, cost);
      const edge = edges[column - count];
      return edge === undefined ? 0 : touchEnergy(node, edge, cost);
    }
    const one = edges[row - count];
    const other = edges[column - count];
    if (one === undefined || other === undefined) return 0;
    if (one === other) return lengthEnergy(one, cost);
    return edgesEnergy(one, other, kin[one.index]?.[other.index] ?? 0, cost);
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
    for (const { node } of steps) {
      moved[node.index] = turn;
      for (const { index } of node.edges) moved[count + index] = turn;
    }
    for (let index = width - 1; index >= 0; index -= 1) if (moved[index] === turn) list(index);
  }

  function put(steps: readonly Step[]): void {
    for (const { node, x, y, stance } of steps) putNode(node, x, y, stance, frame);
    for (const { node } of steps) for (const edge of node.edges) followEdge(edge);
  }

  const follow = (steps: readonly Step[]) => {
    for (const { node } of steps) followReach(node);
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
      const back = steps.map(({ node }): Step => {
        return { node, x: node.x, y: node.y, stance: node.stance };
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
