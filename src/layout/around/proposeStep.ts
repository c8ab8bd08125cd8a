import type { AnnealNode, AnnealState, Stance } from "../anneal/annealState.ts";

export type Step = { node: AnnealNode; x: number; y: number; stance: Stance };

type Random = () => number;

/** Units: the least step is about this long, and how far from a neighbour a visitor lands. */
const shortest = 0.7;
const neighbourhood = 90;

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** A node's label as another's stands. */
function likeOf(node: AnnealNode, other: AnnealNode): Stance {
  return node.stances.find(({ side }) => side === other.stance.side) ?? node.stance;
}

/**
 * The next thing to try: mostly a nudge of up to `reach` units, else a label's turn, an exchange of two nodes, a visit to a
 * neighbour, a leap to anywhere. Empty when the chosen thing is not possible.
 */
export function proposeStep(
  { placed, nodes, frame }: AnnealState,
  reach: number,
  random: Random,
): Step[] {
  const node = pick(placed, random);
  // A hub costs much to move, and seldom needs to.
  if (!node || random() * node.edges.length > 3) return [];
  const size = shortest * (reach / shortest) ** random();
  const step = () => (random() + random() + random() - 1.5) * size;
  const x = node.x + step();
  const y = node.y + step();
  const kind = random();
  if (kind < 0.55 || node.radius === 0) return [{ node, x, y, stance: node.stance }];
  if (kind < 0.75) {
    const stance = pick(node.stances, random) ?? node.stance;
    return random() < 0.5 ? [{ node, x: node.x, y: node.y, stance }] : [{ node, x, y, stance }];
  }
  if (kind < 0.85) {
    const other = pick(nodes, random);
    if (!other || other === node) return [];
    return [
      { node, x: other.x, y: other.y, stance: likeOf(node, other) },
      { node: other, x: node.x, y: node.y, stance: likeOf(other, node) },
    ];
  }
  const stance = pick(node.stances, random) ?? node.stance;
  const visit = () => neighbourhood * (random() + random() - 1);
  const edge = pick(node.edges, random);
  if (kind < 0.95 && edge) {
    const near = edge.a === node ? edge.b : edge.a;
    return [{ node, x: near.x + visit(), y: near.y + visit(), stance }];
  }
  return [{ node, x: random() * frame.width, y: random() * frame.height, stance }];
}
