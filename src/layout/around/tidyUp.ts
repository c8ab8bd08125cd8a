import type { Place } from "../../model/story/story.ts";
import { followEdge, kinshipOf } from "../anneal/annealEdges.ts";
import { type AnnealNode, type AnnealState, followReach, putNode } from "../anneal/annealState.ts";
import { edgesEnergy, lengthEnergy } from "../anneal/edgeEnergy.ts";
import { type Costs, drawingCosts } from "../anneal/layoutCosts.ts";
import { pairEnergy, touchEnergy } from "../anneal/nodeEnergy.ts";
import { groupEnergy, headingEnergy, lackEnergy, reachOf } from "../anneal/sharedEnergy.ts";
import { sidePadding } from "../geometry/canvas.ts";
import type { Rect } from "../geometry/segment.ts";
import { gapBetween } from "../sideOutline.ts";
import { proposeStep, type Step } from "./proposeStep.ts";

/** Moves after which others may have their turn. */
const breath = 60;

/** `reach`: units of the longest step. `stay`: what a square unit away from its home costs a name that has one. */
type Cooling = { moves: number; hot: number; cold: number; reach: number; stay: number };

/** As for the drawing that is searched for long, but for what is left to this short search to find at all. */
const costs: Costs = { ...drawingCosts, sides: 3000, mark: 300, repulsion: 1 };
const square = (value: number) => value * value;

/**
 * A short annealing of a small drawing from where its pieces stand. Each step counts what it touches before and after: with
 * few pieces that is cheaper than keeping a ledger of all pairs. Yields about every millisecond.
 */
export function* tidyUp(
  all: AnnealState,
  homes: ReadonlyMap<AnnealNode, Place>,
  { moves, hot, cold, reach, stay }: Cooling,
  random: () => number,
): Generator<undefined, void> {
  const { placed, edges, grounds, groups, nodes, frame } = all;
  const kin = edges.map((one) => Uint8Array.from(edges, (other) => kinshipOf(one, other)));

  function local(node: AnnealNode): number {
    let energy = 0;
    const home = homes.get(node);
    if (home) energy += stay * (square(node.x - home.x) + square(node.y - home.y));
    for (const other of placed)
      if (other !== node && areNear(node.bounds, other.bounds))
        energy += pairEnergy(node, other, costs);
    for (const edge of edges)
      if (areNear(node.bounds, edge.bounds)) energy += touchEnergy(node, edge, costs);
    for (const own of node.edges) {
      energy += lengthEnergy(own, costs);
      for (const other of placed)
        if (other !== node && areNear(other.bounds, own.bounds))
          energy += touchEnergy(other, own, costs);
      const row = kin[own.index];
      for (const edge of edges)
        if (edge !== own && areNear(edge.bounds, own.bounds))
          energy += edgesEnergy(own, edge, row?.[edge.index] ?? 0, costs);
    }
    return energy;
  }

  function sides(): number {
    let energy = groups.length > 0 ? groupEnergy(all, costs) : 0;
    for (let at = 0; at < grounds.length; at += 1) {
      const ground = grounds[at];
      if (!ground) continue;
      const reach = reachOf(ground);
      energy += headingEnergy(ground, costs);
      for (let next = at + 1; next < grounds.length; next += 1) {
        const other = grounds[next];
        if (other)
          energy += lackEnergy(gapBetween(reach, reachOf(other)), 2 * sidePadding + 2, costs);
      }
      for (const node of nodes)
        if (node.ground === null)
          energy += lackEnergy(gapBetween(reach, node.reach), sidePadding + 1, costs);
    }
    return energy;
  }

  let shared = sides();
  const put = (steps: readonly Step[]) => {
    for (const { node, x, y, stance } of steps) {
      putNode(node, x, y, stance, frame);
      for (const edge of node.edges) followEdge(edge);
      followReach(node);
    }
  };
  for (let move = 0; move < moves; move += 1) {
    if (move % breath === breath - 1) yield;
    const done = move / moves;
    const heat = hot * (cold / hot) ** done;
    const steps = proposeStep(all, reach * (1 - 0.85 * done), random);
    if (steps.length === 0) continue;
    // Drawn before counting, so that counting can stop at what is too much.
    const allowed = -heat * Math.log(1 - random());
    let before = shared;
    const back: Step[] = [];
    for (const { node } of steps) {
      before += local(node);
      back.push({ node, x: node.x, y: node.y, stance: node.stance });
    }
    put(steps);
    let after = 0;
    for (const { node } of steps) if (after <= before + allowed) after += local(node);
    if (after > before + allowed) {
      put(back);
      continue;
    }
    const now = sides();
    if (after + now > before + allowed) put(back);
    else shared = now;
  }
}

/** Units beyond which two things have nothing to do with one another. */
const nearness = 9;

function areNear(a: Rect, b: Rect): boolean {
  return (
    a.left - b.right < nearness &&
    b.left - a.right < nearness &&
    a.top - b.bottom < nearness &&
    b.top - a.bottom < nearness
  );
}
