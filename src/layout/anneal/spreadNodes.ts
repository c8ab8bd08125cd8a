import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Place } from "../../model/story/story.ts";
import type { Canvas } from "../geometry/canvas.ts";
import type { LayoutGraph, LayoutNode } from "../layoutGraph.ts";

type Body = SimulationNodeDatum & { id: string; node: LayoutNode; x: number; y: number };

const reachOf = ({ radius, labels }: LayoutNode) =>
  Math.max(radius + 6, ...labels.map(({ width, height }) => (width + height) / 3));

/**
 * A first drawing by d3-force, `ticks` steps from seeded random places: sides drawn to their places in `frame`, links
 * short, labels roughly apart. Returns places by node id; they may lie a little outside the frame.
 */
export function spreadNodes(
  graph: LayoutGraph,
  frame: Canvas,
  ticks: number,
  random: () => number,
): Map<string, Place> {
  const sideOf = new Map(graph.sides.map((side) => [side.id, side]));
  const acrossOf = ({ side }: LayoutNode) => {
    const { at } = sideOf.get(side) ?? {};
    return (at === "right" ? 0.68 : at === "left" ? 0.18 : 0.5) * frame.width;
  };
  const downOf = ({ side }: LayoutNode) => {
    const { band } = sideOf.get(side) ?? {};
    return band === undefined ? frame.height / 2 : (band === "upper" ? 0.25 : 0.75) * frame.height;
  };
  const bodies = graph.nodes.map((node): Body => {
    return { id: node.id, node, x: random() * frame.width, y: random() * frame.height };
  });
  const known = new Set(graph.nodes.map(({ id }) => id));
  const links = graph.links
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .map(({ source, target }) => ({ source, target }));
  const simulation = forceSimulation<Body>(bodies)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(55),
    )
    .force(
      "charge",
      forceManyBody<Body>()
        .strength(-140)
        .distanceMax(0.8 * frame.width),
    )
    .force("x", forceX<Body>(({ node }) => acrossOf(node)).strength(0.12))
    .force("y", forceY<Body>(({ node }) => downOf(node)).strength(0.08))
    .force(
      "collide",
      forceCollide<Body>(({ node }) => reachOf(node)),
    )
    .stop();
  simulation.tick(ticks);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
