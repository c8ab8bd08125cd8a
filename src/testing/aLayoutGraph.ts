import type { LayoutGraph, LayoutLink, LayoutNode, Placement } from "../layout/layoutGraph.ts";

/** Builders for this room's tests. */
export function aNode(id: string, change: Partial<LayoutNode> = {}): LayoutNode {
  const labels = [
    { width: 40, height: 17 },
    { width: 50, height: 17 },
  ];
  return { id, side: "neither", radius: 10, labels, ...change };
}

export function aLink(source: string, target: string, number = 1): LayoutLink {
  return { id: `${source}-${target}-${number}`, source, target, weight: "main", captions: [] };
}

export function aLayoutGraph(change: Partial<LayoutGraph> = {}): LayoutGraph {
  return { nodes: [], links: [], sides: [], canvas: { width: 360, height: 390 }, ...change };
}

export function aPlacement(change: Partial<Placement> = {}): Placement {
  return {
    places: {},
    labels: {},
    headings: {},
    captions: {},
    canvas: { width: 360, height: 390 },
    ...change,
  };
}
