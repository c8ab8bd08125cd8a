import { expect, test } from "vitest";
import { aLayoutGraph, aNode } from "../../testing/aLayoutGraph.ts";
import { moveNode, toAnnealState } from "./annealState.ts";
import { drawingCosts } from "./layoutCosts.ts";
import { sharedEnergy } from "./sharedEnergy.ts";

const frame = { width: 300, height: 300 };

/** The energy with one name in the lower right corner and the other in the lower left one. */
function energyWith(inCorner: "foremost" | "near", isNear: boolean): number {
  const nodes = [aNode("foremost"), { ...aNode("near"), isNear }];
  const all = toAnnealState(aLayoutGraph({ nodes, links: [] }), frame);
  for (const node of all.nodes) {
    moveNode(node, node.id === inCorner ? 300 : 0, 300, node.stance, frame);
  }
  return sharedEnergy(all, drawingCosts);
}

test("a name that a small stage shows costs where that says how many more there are; another does not", () => {
  const more = energyWith("foremost", true) - energyWith("near", true);
  expect(more).toBeGreaterThan(drawingCosts.overlap / 2);
});

test("where no name is left out, the corner is free for all", () => {
  expect(energyWith("foremost", false)).toBeCloseTo(energyWith("near", false));
});
