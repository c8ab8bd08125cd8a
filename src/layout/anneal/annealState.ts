import { type CaptionSide, captionSides, labelSides } from "../../model/story/kinds.ts";
import { type Canvas, margin } from "../geometry/canvas.ts";
import { boundsOf, captionsOf, headingsOf, labelsOf } from "../geometry/labelsOf.ts";
import { hasMark } from "../geometry/legsOf.ts";
import { linkLanes } from "../geometry/linkLanes.ts";
import type { Rect } from "../geometry/segment.ts";
import type { LayoutGraph, SidePlace } from "../layoutGraph.ts";
import { moveReach, toReach } from "../sideOutline.ts";
import { type AnnealEdge, createEdge, followEdge } from "./annealEdges.ts";

/** How a piece's label stands to it, from the piece's centre; `bounds` holds circle and label. */
export type Stance = {
  side: CaptionSide;
  /** The box that holds the labels of all languages, null while labels are not there; and each language's own. */
  label: Rect | null;
  labels: readonly Rect[];
  bounds: Rect;
  /** How far circle and label reach in each direction of `toReach`. */
  shape: Float64Array;
};

/** A node, a heading or the words of a line while it is being placed. */
export type AnnealNode = {
  index: number;
  id: string;
  x: number;
  y: number;
  radius: number;
  ground: Ground | null;
  groups: readonly Group[];
  /** The line whose words these are. */
  tie: AnnealEdge | null;
  edges: AnnealEdge[];
  /** One for each side that the label may take. */
  stances: readonly Stance[];
  stance: Stance;
  /** Whether `labels`, one for each language as they stand in the canvas, count; `label` holds them all. */
  labelled: boolean;
  label: Rect;
  labels: readonly Rect[];
  bounds: Rect;
  reach: Float64Array;
};

/** The words of a line. */
export type Words = AnnealNode & { tie: AnnealEdge };

/** Pieces that an outline holds. */
export type Hull = {
  members: AnnealNode[];
  heading: AnnealNode | null;
  /** How far the hull of all its pieces reaches; to be counted anew when `isStale`. */
  reach: Float64Array;
  isStale: boolean;
};

/** `across`, `down`: the shares of the frame that it may take with those that stand at the same edges. */
export type Ground = Hull & SidePlace & { id: string; across: number; down: number };

/** The first of its members is the name that the others belong to. */
export type Group = Hull;

export type AnnealState = {
  placed: AnnealNode[];
  nodes: AnnealNode[];
  captions: Words[];
  edges: AnnealEdge[];
  grounds: Ground[];
  groups: Group[];
  /** Pieces that a small stage shows, too, where it leaves out others and says so; empty where it leaves out none. */
  foremost: readonly AnnealNode[];
  frame: Canvas;
};

const origin = { x: 0, y: 0 };
/** Units around a node that stand for its label while labels are not there. */
const bareAir = 9;

function setRect(rect: Rect, from: Rect, x: number, y: number): void {
  rect.left = from.left + x;
  rect.top = from.top + y;
  rect.right = from.right + x;
  rect.bottom = from.bottom + y;
}

// Half a unit, not 0: engines then know from the first that these fields hold fractions, which halves the time.
const emptyRect = (): Rect => ({ left: 0.5, top: 0.5, right: 0.5, bottom: 0.5 });

function createStance(side: CaptionSide, labels: readonly Rect[], radius: number): Stance {
  const circle = { left: -radius, top: -radius, right: radius, bottom: radius };
  const shape = Float64Array.from(toReach([{ ...origin, radius, boxes: labels }]));
  const bounds = boundsOf([circle, ...labels]) ?? circle;
  return { side, label: boundsOf(labels), labels, bounds, shape };
}

/** A stance without a label, for nodes whose labels are left out at first. */
export function bareStance({ radius }: AnnealNode): Stance {
  return createStance("below", [], radius > 0 ? radius + bareAir : 0);
}

function createNode(
  index: number,
  given: { id: string; radius: number; ground: Ground | null; tie: AnnealEdge | null },
  stances: readonly Stance[],
): AnnealNode {
  const stance = stances[0] ?? createStance("below", [], given.radius);
  const labels = stance.labels.map(emptyRect);
  return {
    ...given,
    ...{ index, x: 0.5, y: 0.5, edges: [], groups: noGroups, stances, stance },
    ...{ labelled: false, label: emptyRect(), labels, bounds: emptyRect() },
    reach: Float64Array.from(stance.shape),
  };
}

const noGroups: readonly Group[] = [];

const aHull = (): Hull => ({
  ...{ members: [], heading: null, reach: new Float64Array(0), isStale: true },
});

/** The graph's nodes, headings and links, joined to one another, all still at 0, 0. */
export function toAnnealState(graph: LayoutGraph, frame: Canvas): AnnealState {
  const grounds = graph.sides.map(({ headings: _, ...side }): Ground => {
    return { ...aHull(), ...side, across: 0, down: 0 };
  });
  const groundOf = new Map(grounds.map((ground) => [ground.id, ground]));
  const nodes = graph.nodes.map(({ id, side, radius, labels }, index) => {
    const ground = groundOf.get(side) ?? null;
    const stances = labelSides.map((labelSide) => {
      return createStance(labelSide, labelsOf(origin, radius, labels, labelSide), radius);
    });
    const node = createNode(index, { id, radius, ground, tie: null }, stances);
    ground?.members.push(node);
    return node;
  });
  for (const ground of grounds) {
    ground.across = shareOf(grounds, nodes, ({ at }) => at === ground.at);
    ground.down = shareOf(grounds, nodes, ({ band }) => band === ground.band);
  }
  const placed = [...nodes];
  for (const { id, headings } of graph.sides) {
    const ground = groundOf.get(id);
    if (ground === undefined || ground.members.length === 0) continue;
    const stance = createStance("below", headingsOf(origin, headings), 0);
    ground.heading = createNode(placed.length, { id, radius: 0, ground, tie: null }, [stance]);
    placed.push(ground.heading);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = (graph.groups ?? []).map((group): Group => {
    const members = group.members.flatMap((id) => byId.get(id) ?? []);
    return { ...aHull(), members };
  });
  for (const group of groups) {
    for (const member of group.members) member.groups = [...member.groups, group];
  }
  const edges: AnnealEdge[] = [];
  const captions: Words[] = [];
  const linkOf = new Map(graph.links.map((link) => [link.id, link]));
  for (const [id, { first, second, index, count }] of linkLanes(graph.links)) {
    const a = byId.get(first);
    const b = byId.get(second);
    if (a === undefined || b === undefined || a === b) continue;
    const { weight, captions: boxes = [], of = id } = linkOf.get(id) ?? {};
    const isMarked = hasMark({ id, of });
    const edge = createEdge(edges.length, a, b, {
      index,
      count,
      isLead: weight === "lead",
      isMarked,
    });
    for (const end of [a, b]) end.edges.push(edge);
    edges.push(edge);
    if (boxes.length === 0) continue;
    const stances = captionSides.map((side) =>
      createStance(side, captionsOf(origin, boxes, side), 0),
    );
    const given = { id, radius: 0, ground: null, tie: edge };
    const words = Object.assign(createNode(placed.length, given, stances), given);
    edge.words = words;
    captions.push(words);
    placed.push(words);
  }
  const near = new Set(nodes.filter((_, index) => graph.nodes[index]?.isNear));
  const isForemost = (piece: AnnealNode) =>
    !near.has(piece) && !(piece.tie && (near.has(piece.tie.a) || near.has(piece.tie.b)));
  const foremost = near.size > 0 ? placed.filter(isForemost) : [];
  return { placed, nodes, captions, edges, grounds, groups, foremost, frame };
}

/** The share of a frame for some sides: half of it by how many stand on them, and a quarter of it anyway. */
function shareOf(
  grounds: readonly Ground[],
  nodes: readonly AnnealNode[],
  isOf: (ground: Ground) => boolean,
): number {
  const count = grounds.filter(isOf).reduce((sum, { members }) => sum + members.length, 0);
  return (0.5 * count) / nodes.length + 0.25;
}

const rim = margin + 0.1;

/** Puts a piece at x, y with its label so, drawn back inside the canvas. Its links and reach must follow. */
export function putNode(
  node: AnnealNode,
  x: number,
  y: number,
  stance: Stance,
  frame: Canvas,
): void {
  const { left, top, right, bottom } = stance.bounds;
  const most = Math.max(frame.width - right - rim, rim - left);
  const lowest = Math.max(frame.height - bottom - rim, rim - top);
  node.x = Math.min(Math.max(x, rim - left), most);
  node.y = Math.min(Math.max(y, rim - top), lowest);
  node.stance = stance;
  node.labelled = stance.label !== null;
  if (stance.label !== null) setRect(node.label, stance.label, node.x, node.y);
  for (const [language, box] of node.labels.entries()) {
    const own = stance.labels[language];
    if (own !== undefined) setRect(box, own, node.x, node.y);
  }
  setRect(node.bounds, stance.bounds, node.x, node.y);
}

/** Writes down how far the piece reaches from where it now stands. */
export function followReach(node: AnnealNode): void {
  moveReach(node.stance.shape, node.x, node.y, node.reach);
  if (node.ground !== null) node.ground.isStale = true;
  for (const group of node.groups) group.isStale = true;
}

/** Puts a piece somewhere and takes everything along. */
export function moveNode(
  node: AnnealNode,
  x: number,
  y: number,
  stance: Stance,
  frame: Canvas,
): void {
  putNode(node, x, y, stance, frame);
  for (const edge of node.edges) followEdge(edge);
  followReach(node);
}
