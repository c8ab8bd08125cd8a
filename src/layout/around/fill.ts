import { type AnnealState, moveNode } from "../anneal/annealState.ts";

/** How many times their distances pieces are drawn apart at most; units left along the edges. */
const most = 1.8;
const rim = 6;

/** Draws the pieces apart until they fill the canvas, or nearly so, and puts them in the middle of it. */
export function fill({ placed, frame }: AnnealState): void {
  const across = fitAxis(
    placed.map(({ x, stance: { bounds } }) => ({ at: x, near: bounds.left, far: bounds.right })),
    frame.width,
  );
  const down = fitAxis(
    placed.map(({ y, stance: { bounds } }) => ({ at: y, near: bounds.top, far: bounds.bottom })),
    frame.height,
  );
  for (const node of placed) moveNode(node, across(node.x), down(node.y), node.stance, frame);
}

type Reach = { at: number; near: number; far: number };

/** Where places go that stand along one axis of so many units; what stands there keeps its size. */
function fitAxis(all: readonly Reach[], length: number): (at: number) => number {
  const extentAt = (scale: number) => {
    const from = Math.min(...all.map(({ at, near }) => scale * at + near));
    return { from, size: Math.max(...all.map(({ at, far }) => scale * at + far)) - from };
  };
  let scale = 1;
  for (let step = 0.4; step > 0.01; step /= 2) {
    const next = scale + step;
    if (next <= most && extentAt(next).size <= length - 2 * rim) scale = next;
  }
  const { from, size } = extentAt(scale);
  return (at) => scale * at - from + (length - size) / 2;
}
