import { expect, test } from "vitest";
import type { Place } from "../../../model/story/story.ts";
import { createMotion } from "./dragSimulation.ts";

const nodes = [
  { id: "a", radius: 10, place: { x: 0, y: 0 } },
  { id: "b", radius: 10, place: { x: 60, y: 0 } },
  { id: "c", radius: 10, place: { x: 120, y: 0 } },
];
const links = [
  { source: "a", target: "b" },
  { source: "b", target: "c" },
];

/** A motion whose places are remembered and whose rest can be awaited. */
function aMotion() {
  const seen = new Map<string, Place>();
  const state = { ticks: 0, rests: 0 };
  let resting = () => {};
  const rest = new Promise<void>((resolve) => {
    resting = resolve;
  });
  const motion = createMotion(nodes, links, {
    tick(places) {
      state.ticks += 1;
      for (const [id, { x, y }] of places) seen.set(id, { x, y });
    },
    rest() {
      state.rests += 1;
      resting();
    },
  });
  return { motion, seen, state, rest };
}

test("after a drag every node is exactly at home and rest is told once", async () => {
  const { motion, seen, state, rest } = aMotion();
  motion.grab("b");
  motion.move("b", { x: 80, y: 90 });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(seen.get("b")).toEqual({ x: 80, y: 90 });
  motion.release("b");
  await rest;
  for (const { id, place } of nodes) expect(seen.get(id)).toEqual(place);
  expect(state.rests).toBe(1);
});

test("nothing moves for an unknown node", async () => {
  const { motion, state } = aMotion();
  motion.grab("nobody");
  motion.release("nobody");
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(state).toEqual({ ticks: 0, rests: 0 });
});

test("a destroyed motion tells no one", async () => {
  const { motion, state } = aMotion();
  motion.grab("a");
  motion.destroy();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(state).toEqual({ ticks: 0, rests: 0 });
});
