import type { Step } from "./energyLedger.ts";
import type { Piece, Pieces } from "./layoutPieces.ts";
import type { Thread } from "./layoutThreads.ts";

/** Units: the least step is about this long, and how far from a neighbour a visitor lands. */
const shortest = 0.7;
const visit = 90;

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** A bell-shaped step: the sum of three even ones. */
const step = (random: Random) => random() + random() + random() - 1.5;

const across = ({ a, b }: Thread, piece: Piece) => (a === piece ? b : a);

const to = (piece: Piece, x: number, y: number): Step => ({ piece, x, y, stance: piece.stance });

const along = (piece: Piece, dx: number, dy: number) => to(piece, piece.x + dx, piece.y + dy);

/** A label on another side; the node may give way. */
function turnLabel(piece: Piece, dx: number, dy: number, random: Random): Step[] {
  const stance = pick(piece.stances, random) ?? piece.stance;
  const still = random() < 0.5;
  return [{ piece, x: piece.x + (still ? 0 : dx), y: piece.y + (still ? 0 : dy), stance }];
}

/** A piece with its neighbours that hang on it alone, or nearly so. */
function walkTogether(piece: Piece, dx: number, dy: number, random: Random): Step[] {
  const loose = random() < 0.6 ? 1 : 2;
  const group = new Set([piece]);
  for (const thread of piece.threads) {
    const other = across(thread, piece);
    if (other.threads.length <= loose) group.add(other);
  }
  return [...group].map((each) => along(each, dx, dy));
}

/** A piece mirrored at the line through two of its neighbours, or at its only neighbour. */
function reflect(piece: Piece, random: Random): Step[] {
  const first = pick(piece.threads, random);
  const second = pick(piece.threads, random);
  if (first === undefined || second === undefined) return [];
  const a = across(first, piece);
  const b = across(second, piece);
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const share = square > 0 ? ((piece.x - a.x) * dx + (piece.y - a.y) * dy) / square : 0;
  const reach = 1 + step(random) * 0.6;
  const x = a.x + share * dx;
  const y = a.y + share * dy;
  return [to(piece, x + (x - piece.x) * reach, y + (y - piece.y) * reach)];
}

function exchange(piece: Piece, other: Piece | undefined): Step[] {
  if (other === undefined || other === piece) return [];
  return [to(piece, other.x, other.y), to(other, piece.x, piece.y)];
}

/**
 * The next thing to try: mostly a nudge of up to `reach` units, else a label's turn, a walk with the leaves, an
 * exchange, a reflection, a visit to a neighbour, a leap to anywhere. Empty when the chosen thing is not possible.
 */
export function proposeMove(
  { pieces, nodes, frame }: Pieces,
  reach: number,
  random: Random,
): Step[] {
  const piece = pick(pieces, random);
  if (piece === undefined) return [];
  const kind = random();
  // Steps of every size at every heat, small ones as often as large ones.
  const size = shortest * (reach / shortest) ** random();
  const dx = step(random) * size;
  const dy = step(random) * size;
  if (kind < 0.52 || piece.radius === 0) return [along(piece, dx, dy)];
  if (kind < 0.68) return turnLabel(piece, dx, dy, random);
  if (kind < 0.78) return walkTogether(piece, dx, dy, random);
  if (kind < 0.85) return exchange(piece, pick(nodes, random));
  if (kind < 0.9) return reflect(piece, random);
  const thread = pick(piece.threads, random);
  if (kind < 0.96 && thread !== undefined) {
    const { x, y } = across(thread, piece);
    return [to(piece, x + visit * step(random), y + visit * step(random))];
  }
  return [to(piece, random() * frame.width, random() * frame.height)];
}
