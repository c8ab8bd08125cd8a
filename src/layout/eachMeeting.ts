import type { Rect } from "./geometry/segment.ts";

/**
 * Calls `visit` once for each pair of indices (smaller first) whose boxes meet. Sweep along x: close to linear while
 * boxes are small against the drawing.
 */
export function eachMeeting(boxes: readonly Rect[], visit: (a: number, b: number) => void): void {
  const order = boxes.map((box, index) => ({ box, index }));
  order.sort((a, b) => a.box.left - b.box.left || a.index - b.index);
  let open: typeof order = [];
  for (const entry of order) {
    const still: typeof order = [];
    for (const other of open) {
      if (other.box.right < entry.box.left) continue;
      still.push(other);
      if (other.box.top > entry.box.bottom || entry.box.top > other.box.bottom) continue;
      visit(Math.min(other.index, entry.index), Math.max(other.index, entry.index));
    }
    still.push(entry);
    open = still;
  }
}
