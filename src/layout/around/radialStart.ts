import type { Place } from "../../model/story/story.ts";
import type { LayoutGraph, LayoutNode } from "../layoutGraph.ts";

type Branch = {
  readonly node: LayoutNode;
  readonly children: Branch[];
  /** Leaves at the end of it. */
  leaves: number;
  /** Whereto it wishes to stand from the root: the sum of its nodes' ways. */
  x: number;
  y: number;
};

/** Shares of the way from the root to the edge of the canvas at which the names of each step stand. */
const rings = [0, 0.62, 0.96];
/** Names around a root from which on they stand on two rings in turn. */
const mostOnRing = 16;
/** Units between the root and the nearest name of a side, across. */
const parting = 34;
/** The room that is left to the root's label, as a share of that of all others. */
const gapShare = 0.26;
/** Units along the edges that are left to labels. */
const rim = { x: 48, y: 26 };

/**
 * A first drawing without crossings of a tree within the graph: the root near the middle, what is related to it around it
 * in the order of the sides, what hangs on that farther out. Names that `start` knows keep their directions as far as they
 * can. Returns places by node id, in units.
 */
export function radialStart(
  graph: LayoutGraph,
  root: string,
  start: Readonly<Record<string, Place>>,
): Map<string, Place> {
  const { canvas, nodes } = graph;
  const atOf = new Map(graph.sides.map(({ id, at }) => [id, at]));
  const tree = growTree(graph, root, start);
  const places = new Map<string, Place>();
  if (!tree) return places;
  const centre = centreOf(graph, start[root]);
  const steps = Math.max(...depthsOf(tree));
  places.set(root, centre);
  const far = steps < 2 ? 0.9 : 1;
  const put = (
    { node, children }: Branch,
    from: number,
    width: number,
    depth: number,
    at: number,
  ) => {
    if (node === tree.node) return;
    const angle = from + width / 2;
    const isOuter = depth > 1 || children.length > 0;
    const near = tree.children.length > mostOnRing && depth === 1 && at % 2 === 1;
    const ring = isOuter && steps > 1 ? (rings[Math.min(depth, 2)] ?? 1) : near ? 0.6 : far;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const reachX = dx > 0 ? canvas.width - rim.x - centre.x : centre.x - rim.x;
    const reachY = dy > 0 ? canvas.height - rim.y - centre.y : centre.y - rim.y;
    const x = dx * ring * reachX;
    const at2 = atOf.get(node.side);
    const inSide =
      at2 === "right" ? Math.max(x, parting) : at2 === "left" ? Math.min(x, -parting) : x;
    const fresh = { x: centre.x + inSide, y: centre.y + dy * ring * reachY };
    places.set(node.id, start[node.id] ?? fresh);
    spread(children, from, width, depth + 1);
  };
  const spread = (children: readonly Branch[], from: number, width: number, depth: number) => {
    const all = children.reduce((sum, { leaves }) => sum + leaves, 0);
    let angle = from;
    children.forEach((child, at) => {
      const own = (width * child.leaves) / all;
      put(child, angle, own, depth, at);
      angle += own;
    });
  };
  // Room for the root's own label: beside it, where there are fewer names.
  const x = emptierSide(graph) === "left" ? -1 : 1;
  const gap = { node: tree.node, children: [], leaves: gapShare * tree.leaves, x, y: 0.01 };
  const order = [...tree.children, gap].toSorted(
    (a, b) => Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x),
  );
  spread(order, bestTurn(order), 2 * Math.PI, 1);
  // What hangs on nothing.
  for (const { id } of nodes) if (!places.has(id)) places.set(id, centre);
  return places;
}

/** The side of the canvas on which fewer names belong. */
export function emptierSide({ nodes, sides }: LayoutGraph): "left" | "right" {
  const atOf = new Map(sides.map(({ id, at }) => [id, at]));
  const count = (at: string) => nodes.filter(({ side }) => atOf.get(side) === at).length;
  return count("left") < count("right") ? "left" : "right";
}

function depthsOf({ children }: Branch): number[] {
  return [0, ...children.flatMap((child) => depthsOf(child).map((depth) => depth + 1))];
}

/** How far from the middle a root may stay that stood there, as a share of the canvas. */
const offMiddle = 0.16;

/** The root's place: nearer to the side that has fewer names, and to where it stood. */
function centreOf({ canvas, nodes, sides }: LayoutGraph, known: Place | undefined): Place {
  const atOf = new Map(sides.map(({ id, at }) => [id, at]));
  const count = (at: string) => nodes.filter(({ side }) => atOf.get(side) === at).length;
  const shift = (0.3 * (count("left") - count("right"))) / nodes.length;
  const middle = { x: (0.5 + shift) * canvas.width, y: 0.5 * canvas.height };
  if (!known) return middle;
  const towards = (from: number, to: number, most: number) =>
    from + Math.max(-most, Math.min(most, to - from));
  return {
    x: towards(middle.x, known.x, offMiddle * canvas.width),
    y: towards(middle.y, known.y, offMiddle * canvas.height),
  };
}

/** The shortest ways from the root as a tree; what cannot be reached hangs on the root. */
function growTree(
  { nodes, links, sides, canvas }: LayoutGraph,
  root: string,
  start: Readonly<Record<string, Place>>,
): Branch | undefined {
  const sideOf = new Map(sides.map((side) => [side.id, side]));
  const origin = start[root] ?? { x: canvas.width / 2, y: canvas.height / 2 };
  let turn = 1;
  const branches = new Map(
    nodes.map((node): [string, Branch] => {
      const { at, band } = sideOf.get(node.side) ?? {};
      const isAside = at === "right" || at === "left";
      if (!isAside && band === undefined) turn = -turn;
      const down = band === "upper" ? -1 : band === "lower" ? 1 : isAside ? 0 : turn;
      const known = start[node.id];
      const way = known
        ? { x: known.x - origin.x, y: known.y - origin.y }
        : { x: at === "right" ? 1 : at === "left" ? -1 : 0.01, y: down };
      const length = Math.hypot(way.x, way.y) || 1;
      return [node.id, { node, children: [], leaves: 0, x: way.x / length, y: way.y / length }];
    }),
  );
  const top = branches.get(root);
  if (!top) return undefined;
  const reached = new Set([root]);
  const queue = [top];
  for (const branch of queue) {
    for (const { source, target } of links) {
      const { id } = branch.node;
      const other = source === id ? target : target === id ? source : undefined;
      const child = other === undefined || reached.has(other) ? undefined : branches.get(other);
      if (!child) continue;
      reached.add(child.node.id);
      branch.children.push(child);
      queue.push(child);
    }
  }
  for (const [id, branch] of branches) if (!reached.has(id)) top.children.push(branch);
  sum(top);
  return top;
}

function sum(branch: Branch): void {
  for (const child of branch.children) {
    sum(child);
    branch.leaves += child.leaves;
    branch.x += child.x;
    branch.y += child.y;
  }
  branch.leaves = Math.max(1, branch.leaves);
}

/** The angle to begin with at which the branches point most nearly whereto they wish. */
function bestTurn(order: readonly Branch[]): number {
  const all = order.reduce((sum, { leaves }) => sum + leaves, 0);
  let before = 0;
  let [x, y] = [0, 0];
  for (const branch of order) {
    const middle = (2 * Math.PI * (before + branch.leaves / 2)) / all;
    before += branch.leaves;
    const wish = Math.atan2(branch.y, branch.x);
    x += branch.leaves * Math.cos(wish - middle);
    y += branch.leaves * Math.sin(wish - middle);
  }
  return Math.atan2(y, x);
}
