import type { Drawing } from "./createDrawing.ts";

/** A part of the picture, in its units. */
export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Units around a node that its shape and label take; over a name that stands above it a side may have its heading. */
const room = { side: 44, above: 30, headed: 64, below: 52 } as const;

/** The part of the picture that holds some nodes with their labels; all of it where there is none. */
export function boundsOfNodes({ nodes, width, height }: Drawing, ids: readonly string[]): Bounds {
  const places = ids.flatMap((id) => nodes.get(id)?.home ?? []);
  if (places.length === 0) return { x: 0, y: 0, width, height };
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const tops = ids.flatMap((id) => {
    const node = nodes.get(id);
    return node ? [node.home.y - (node.labelSide === "above" ? room.headed : room.above)] : [];
  });
  const left = Math.max(0, Math.min(...xs) - room.side);
  const top = Math.max(0, Math.min(...tops));
  return {
    x: left,
    y: top,
    width: Math.min(width, Math.max(...xs) + room.side) - left,
    // Below the canvas too: what stands at its foot would lie under the arrows that move a magnified picture.
    height: Math.max(...ys) + room.below - top,
  };
}
