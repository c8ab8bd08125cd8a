import type { Rect } from "../geometry/segment.ts";
import { followEdge, kinshipOf } from "./annealEdges.ts";
import {
  type AnnealNode,
  type AnnealState,
  followReach,
  putNode,
  type Stance,
} from "./annealState.ts";
import { edgesEnergy, lengthEnergy, marksAir } from "./edgeEnergy.ts";
import type { Costs } from "./layoutCosts.ts";
import { linkAir, nodeAir, pairEnergy, repulsionEnergy, touchEnergy } from "./nodeEnergy.ts";
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
  /** What each pair contributes, written at both its cells: a row is all that has to do with one piece or link. */
  const terms = new Float64Array(width * width);
  const news = new Float64Array(width * width);
  const kin = edges.map((one) => Uint8Array.from(edges, (other) => kinshipOf(one, other)));
  /** What the present move takes along, in the order in which it is counted; and each one's turn in it, else -1. */
  const moved = new Int32Array(width);
  const turns = new Int32Array(width).fill(-1);
  let movedCount = 0;
  let shared = sharedEnergy(all, cost);

  function take(index: number): void {
    if (turns[index] !== -1) return;
    turns[index] = movedCount;
    moved[movedCount] = index;
    movedCount += 1;
  }

  function takeAll(steps: readonly Step[]): void {
    for (let turn = 0; turn < movedCount; turn += 1) turns[moved[turn] ?? 0] = -1;
    movedCount = 0;
    for (const { node } of steps) take(node.index);
    for (const { node } of steps) for (const { index } of node.edges) take(count + index);
  }

  /** Whether a pair of what moves in this turn was counted in an earlier turn. */
  const isCounted = (other: number, turn: number) => {
    const its = turns[other] ?? -1;
    return its !== -1 && its < turn;
  };

  function oldOf(turn: number): number {
    const row = (moved[turn] ?? 0) * width;
    let sum = 0;
    for (let other = 0; other < width; other += 1) {
      if (!isCounted(other, turn)) sum += terms[row + other] ?? 0;
    }
    return sum;
  }

  /** The bounds of each piece and link, in rows of four: most pairs are far apart, and are told so from here. */
  const boxes = new Float64Array(4 * width);

  function noteBox(index: number, { left, top, right, bottom }: Rect): void {
    const at = 4 * index;
    boxes[at] = left;
    boxes[at + 1] = top;
    boxes[at + 2] = right;
    boxes[at + 3] = bottom;
  }

  /** Whether the bounds of `other` come nearer than `air` to a box. */
  function isNear(other: number, { left, top, right, bottom }: Rect, air: number): boolean {
    const at = 4 * other;
    return (
      (boxes[at] ?? 0) < right + air &&
      (boxes[at + 2] ?? 0) > left - air &&
      (boxes[at + 1] ?? 0) < bottom + air &&
      (boxes[at + 3] ?? 0) > top - air
    );
  }

  function countNode(node: AnnealNode, turn: number, limit: number): number {
    const row = turn * width;
    const { bounds } = node;
    let sum = 0;
    for (let other = 0; other < count; other += 1) {
      const its = placed[other];
      if (its === undefined || its === node || isCounted(other, turn)) continue;
      const near = isNear(other, bounds, nodeAir) ? pairEnergy(node, its, cost) : 0;
      const term = near + repulsionEnergy(node, its, cost);
      news[row + other] = term;
      sum += term;
    }
    if (sum > limit) return sum;
    for (let other = count; other < width; other += 1) {
      if (isCounted(other, turn)) continue;
      const edge = edges[other - count];
      const isTouched = edge !== undefined && (edge === node.tie || isNear(other, bounds, linkAir));
      const term = isTouched ? touchEnergy(node, edge, cost) : 0;
      news[row + other] = term;
      sum += term;
    }
    return sum;
  }

  function countEdge(at: number, turn: number, limit: number): number {
    const edge = edges[at];
    const kinOf = kin[at];
    if (edge === undefined || kinOf === undefined) return 0;
    const row = turn * width;
    const { bounds } = edge;
    let sum = 0;
    for (let other = 0; other < count; other += 1) {
      if (isCounted(other, turn)) continue;
      const node = placed[other];
      const isTouched = node !== undefined && (edge === node.tie || isNear(other, bounds, linkAir));
      const term = isTouched ? touchEnergy(node, edge, cost) : 0;
      news[row + other] = term;
      sum += term;
    }
    if (sum > limit) return sum;
    for (let other = count; other < width; other += 1) {
      if (isCounted(other, turn)) continue;
      const its = edges[other - count];
      let term = 0;
      if (its === edge) term = lengthEnergy(edge, cost);
      else if (its !== undefined && isNear(other, bounds, marksAir)) {
        term = edgesEnergy(edge, its, kinOf[other - count] ?? 0, cost);
      }
      news[row + other] = term;
      sum += term;
    }
    return sum;
  }

  function countNew(turn: number, limit: number): number {
    const index = moved[turn] ?? 0;
    const node = placed[index];
    return node === undefined
      ? countEdge(index - count, turn, limit)
      : countNode(node, turn, limit);
  }

  /** Keeps what was counted of one turn. */
  function write(turn: number): void {
    const index = moved[turn] ?? 0;
    const isNode = index < count;
    for (let other = 0; other < width; other += 1) {
      if (isCounted(other, turn) || (isNode && other === index)) continue;
      const term = news[turn * width + other] ?? 0;
      terms[index * width + other] = term;
      terms[other * width + index] = term;
    }
  }

  function put(steps: readonly Step[]): void {
    for (const { node, x, y, stance } of steps) putNode(node, x, y, stance, frame);
    for (const { node } of steps) {
      noteBox(node.index, node.bounds);
      for (const edge of node.edges) {
        followEdge(edge);
        noteBox(count + edge.index, edge.bounds);
      }
    }
  }

  const follow = (steps: readonly Step[]) => {
    for (const { node } of steps) followReach(node);
  };

  let energy = shared;
  for (const node of placed) noteBox(node.index, node.bounds);
  for (const edge of edges) noteBox(count + edge.index, edge.bounds);
  for (let index = 0; index < width; index += 1) take(index);
  for (let turn = 0; turn < width; turn += 1) {
    energy += countNew(turn, Number.POSITIVE_INFINITY);
    write(turn);
  }

  return {
    energy: () => energy,
    /** The pieces that a fault of at least `least` touches, a line by its ends and its words. */
    troubled(least: number): AnnealNode[] {
      const found = new Set<AnnealNode>();
      const rowHas = (index: number) => {
        for (let other = 0; other < width; other += 1) {
          if ((terms[index * width + other] ?? 0) >= least) return true;
        }
        return false;
      };
      for (const node of placed) if (rowHas(node.index)) found.add(node);
      for (const { a, b, words, index } of edges) {
        if (!rowHas(count + index)) continue;
        found.add(a).add(b);
        if (words !== null) found.add(words);
      }
      return [...found];
    },
    /** Takes the steps if that adds at most `allowed` to the energy; otherwise leaves everything as it was. */
    attempt(steps: readonly Step[], allowed: number): boolean {
      const back = steps.map(({ node }): Step => {
        return { node, x: node.x, y: node.y, stance: node.stance };
      });
      takeAll(steps);
      let old = shared;
      for (let turn = 0; turn < movedCount; turn += 1) old += oldOf(turn);
      put(steps);
      const limit = old + allowed;
      let sum = 0;
      for (let turn = 0; turn < movedCount && sum <= limit; turn += 1) {
        sum += countNew(turn, limit - sum);
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
      for (let turn = 0; turn < movedCount; turn += 1) write(turn);
      shared = sharedNow;
      energy += sum + sharedNow - old;
      return true;
    },
  };
}
