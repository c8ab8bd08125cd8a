import { expect, test } from "vitest";
import { aLayoutGraph, aLink, aNode } from "../../testing/aLayoutGraph.ts";
import { moveNode, toAnnealState } from "./annealState.ts";
import { createLedger } from "./energyLedger.ts";
import { drawingCosts } from "./layoutCosts.ts";
import { proposeMove } from "./proposeMove.ts";
import { seededRandom } from "./seededRandom.ts";

const headings = [{ width: 60, height: 20 }];

function aCrowd(random: () => number) {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const nodes = ids.map((id, index) => aNode(id, { side: index < 3 ? "s" : "neither" }));
  const links = [
    aLink("a", "b"),
    aLink("a", "b", 2),
    aLink("b", "c"),
    aLink("c", "d"),
    aLink("d", "a"),
    aLink("e", "a"),
    aLink("f", "g"),
    { ...aLink("b", "f", 3), of: "through" },
    { ...aLink("f", "d", 3), id: "through", of: "through" },
  ];
  const groups = [
    { id: "a", members: ["a", "b"] },
    { id: "e", members: ["e", "f", "g"] },
  ];
  const sides = [{ id: "s", headings, at: "right" as const }];
  const all = toAnnealState(aLayoutGraph({ nodes, links, sides, groups }), {
    width: 300,
    height: 300,
  });
  for (const node of all.placed) {
    moveNode(node, 300 * random(), 300 * random(), node.stance, all.frame);
  }
  return all;
}

test("what moves add up to is the energy counted from nothing", () => {
  const random = seededRandom(3);
  const all = aCrowd(random);
  const ledger = createLedger(all, drawingCosts);
  for (let move = 0; move < 2000; move += 1) {
    const steps = proposeMove(all, 100, random);
    if (steps.length > 0) ledger.attempt(steps, 100 * random());
  }
  expect(ledger.energy()).toBeCloseTo(createLedger(all, drawingCosts).energy(), 5);
});

test("a refused move leaves everything as it was", () => {
  const random = seededRandom(4);
  const all = aCrowd(random);
  const ledger = createLedger(all, drawingCosts);
  const [node] = all.placed;
  const before = { x: node?.x, y: node?.y, energy: ledger.energy() };
  if (node === undefined) throw new Error("no piece");
  const steps = [{ node, x: 10, y: 10, stance: node.stance }];
  expect(ledger.attempt(steps, Number.NEGATIVE_INFINITY)).toBe(false);
  expect({ x: node.x, y: node.y, energy: ledger.energy() }).toEqual(before);
});
