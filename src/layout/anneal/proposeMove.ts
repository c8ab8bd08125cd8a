import type { AnnealEdge } from "./annealEdges.ts";
import type { AnnealNode, AnnealState } from "./annealState.ts";
import type { Step } from "./energyLedger.ts";

/** Units: the least step is about this long, and how far from a neighbour a visitor lands. */
const shortest = 0.7;
const visit = 90;
const often = 3;

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** A bell-shaped step: the sum of three even ones. */
const step = (random: Random) => random() + random() + random() - 1.5;

const across = ({ a, b }: AnnealEdge, node: AnnealNode) => (a === node ? b : a);

const to = (node: AnnealNode, x: number, y: number): Step => ({ node, x, y, stance: node.stance });

const along = (node: AnnealNode, dx: number, dy: number) => to(node, node.x + dx, node.y + dy);

/** A label on another side; the node may give way. */
function turnLabel(node: AnnealNode, dx: number, dy: number, random: Random): Step[] {
  const stance = pick(node.stances, random) ?? node.stance;
  const still = random() < 0.5;
  return [{ node, x: node.x + (still ? 0 : dx), y: node.y + (still ? 0 : dy), stance }];
}

/** A piece with its neighbours that hang on it alone, or nearly so; or a whole group. */
function walkTogether(node: AnnealNode, dx: number, dy: number, random: Random): Step[] {
  const own = node.groups.length > 0 && random() < 0.5 ? pick(node.groups, random) : undefined;
  if (own) return own.members.map((each) => along(each, dx, dy));
  const loose = random() < 0.6 ? 1 : 2;
  const group = new Set([node]);
  for (const edge of node.edges) {
    const other = across(edge, node);
    if (other.edges.length <= loose) group.add(other);
  }
  return [...group].map((each) => along(each, dx, dy));
}

/** A piece mirrored at the line through two of its neighbours, or at its only neighbour. */
function reflect(node: AnnealNode, random: Random): Step[] {
  const first = pick(node.edges, random);
  const second = pick(node.edges, random);
  if (first === undefined || second === undefined) return [];
  const a = across(first, node);
  const b = across(second, node);
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const share = square > 0 ? ((node.x - a.x) * dx + (node.y - a.y) * dy) / square : 0;
  const reach = 1 + step(random) * 0.6;
  const x = a.x + share * dx;
  const y = a.y + share * dy;
  return [to(node, x + (x - node.x) * reach, y + (y - node.y) * reach)];
}

function exchange(node: AnnealNode, other: AnnealNode | undefined): Step[] {
  if (other === undefined || other === node) return [];
  return [to(node, other.x, other.y), to(other, node.x, node.y)];
}

/** Units within which what stands beside a cut follows less and less. */
const soft = 25;

/** All pieces beyond a straight cut, away from it or towards it: room grows here and shrinks there, and nothing is untied. */
function stretch(
  placed: readonly AnnealNode[],
  frame: { width: number; height: number },
  reach: number,
  random: Random,
): Step[] {
  const isAcross = random() < 0.5;
  const cut = random() * (isAcross ? frame.width : frame.height);
  const sign = random() < 0.5 ? 1 : -1;
  const by = 0.5 * step(random) * Math.min(reach, 60) * random();
  return placed.flatMap((node) => {
    const beyond = sign * ((isAcross ? node.x : node.y) - cut);
    if (beyond <= 0) return [];
    const far = by * Math.min(1, beyond / soft);
    return [along(node, isAcross ? far : 0, isAcross ? 0 : far)];
  });
}

/** A node with all that surrounds it, which follows the less the further off it is. */
function drag(
  placed: readonly AnnealNode[],
  node: AnnealNode | undefined,
  reach: number,
  random: Random,
): Step[] {
  if (node === undefined) return [];
  const around = 40 + 160 * random();
  const share = 0.6 * reach * random();
  const dx = step(random) * share;
  const dy = step(random) * share;
  return placed.flatMap((each) => {
    const apart = Math.sqrt((each.x - node.x) ** 2 + (each.y - node.y) ** 2);
    const follows = 1 - apart / around;
    return follows > 0 ? [along(each, dx * follows, dy * follows)] : [];
  });
}

/** Words of a line: on another side, at another part of their line, or a little aside. */
function moveWords(
  node: AnnealNode,
  tie: AnnealEdge,
  dx: number,
  dy: number,
  random: Random,
): Step[] {
  const kind = random();
  if (kind < 0.4) return [along(node, dx, dy)];
  const stance = pick(node.stances, random) ?? node.stance;
  if (kind < 0.6) return [{ node, x: node.x + dx, y: node.y + dy, stance }];
  const part = pick(tie.segments, random);
  if (part === undefined) return [];
  const share = (tie.segments.length === 1 ? 0.25 + random() / 2 : random()) * part.length;
  const air = (random() < 0.5 ? -1 : 1) * (1 + 4 * random());
  const x = part.ax + share * part.ux - air * part.uy;
  const y = part.ay + share * part.uy + air * part.ux;
  return [{ node, x, y, stance }];
}

/** Takes the words of lines along, half as far as one end moves. */
function withWords(steps: Step[]): Step[] {
  // What moves all words with their lines has moved them already.
  if (steps.length > 1 && steps.some(({ node }) => node.tie !== null)) return steps;
  if (!steps.some(({ node }) => node.edges.some(({ words }) => words !== null))) return steps;
  const moved = new Map<AnnealNode, { dx: number; dy: number }>();
  for (const { node, x, y } of steps) {
    for (const { words } of node.edges) {
      if (words === null) continue;
      const { dx, dy } = moved.get(words) ?? { dx: 0, dy: 0 };
      moved.set(words, { dx: dx + (x - node.x) / 2, dy: dy + (y - node.y) / 2 });
    }
  }
  return [...steps, ...[...moved].map(([words, { dx, dy }]) => along(words, dx, dy))];
}

/**
 * The next thing to try: mostly a nudge of up to `reach` units, else a label's turn, a walk with the leaves, an
 * exchange, a reflection, a visit to a neighbour, a leap to anywhere. Empty when the chosen thing is not possible.
 */
export function proposeMove(
  all: AnnealState,
  reach: number,
  random: Random,
  pool: readonly AnnealNode[] = all.placed,
): Step[] {
  const steps = withWords(propose(all, reach, random, pool));
  if (pool === all.placed) return steps;
  const movable = new Set(pool);
  return steps.every(({ node }) => movable.has(node)) ? steps : [];
}

function propose(
  { placed, nodes, frame }: AnnealState,
  reach: number,
  random: Random,
  pool: readonly AnnealNode[],
): Step[] {
  const whole = random();
  if (pool === placed && whole < 0.012) return stretch(placed, frame, reach, random);
  if (pool === placed && whole < 0.03) return drag(placed, pick(nodes, random), reach, random);
  const first = pick(pool, random);
  // What many lines hang on is slow to count and seldom gives way: it is tried less often.
  const picked = first && random() * first.edges.length > often ? pick(pool, random) : first;
  // Words that are not there yet stay where they are.
  const node = picked?.tie && !picked.labelled ? pick(nodes, random) : picked;
  if (node === undefined) return [];
  const kind = random();
  // Steps of every size at every heat, small ones as often as large ones.
  const size = shortest * (reach / shortest) ** random();
  const dx = step(random) * size;
  const dy = step(random) * size;
  if (node.tie !== null) return moveWords(node, node.tie, dx, dy, random);
  if (kind < 0.52 || node.radius === 0) return [along(node, dx, dy)];
  if (kind < 0.68) return turnLabel(node, dx, dy, random);
  if (kind < 0.78) return walkTogether(node, dx, dy, random);
  if (kind < 0.85) return exchange(node, pick(nodes, random));
  if (kind < 0.9) return reflect(node, random);
  const edge = pick(node.edges, random);
  if (kind < 0.96 && edge !== undefined) {
    const { x, y } = across(edge, node);
    return [to(node, x + visit * step(random), y + visit * step(random))];
  }
  return [to(node, random() * frame.width, random() * frame.height)];
}
