import type { Place } from "../../model/story/story.ts";

/** A box by its edges, in units; y grows downwards. */
export type Rect = { left: number; top: number; right: number; bottom: number };

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether segments a–b and c–d cross at a point inside both. Touching ends and overlapping parallels do not. */
export function segmentsCross(a: Place, b: Place, c: Place, d: Place): boolean {
  const side = turn(a.x, a.y, b.x, b.y, c.x, c.y) * turn(a.x, a.y, b.x, b.y, d.x, d.y);
  if (!(side < 0)) return false;
  return turn(c.x, c.y, d.x, d.y, a.x, a.y) * turn(c.x, c.y, d.x, d.y, b.x, b.y) < 0;
}

/** Distance in units from `point` to the nearest point of segment a–b. */
export function distanceToSegment(point: Place, a: Place, b: Place): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  const x = point.x - a.x - t * dx;
  const y = point.y - a.y - t * dy;
  return Math.sqrt(x * x + y * y);
}

/** Length in units of the part of segment a–b inside `rect` (Liang–Barsky clipping); 0 when it stays outside. */
export function lengthInside(a: Place, b: Place, rect: Rect): number {
  let enter = 0;
  let leave = 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  if (dx === 0) {
    if (a.x < rect.left || a.x > rect.right) return 0;
  } else {
    const first = (rect.left - a.x) / dx;
    const second = (rect.right - a.x) / dx;
    enter = Math.max(enter, Math.min(first, second));
    leave = Math.min(leave, Math.max(first, second));
  }
  if (dy === 0) {
    if (a.y < rect.top || a.y > rect.bottom) return 0;
  } else {
    const first = (rect.top - a.y) / dy;
    const second = (rect.bottom - a.y) / dy;
    enter = Math.max(enter, Math.min(first, second));
    leave = Math.min(leave, Math.max(first, second));
  }
  return leave > enter ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0;
}

/** Distance in units from `point` to `rect`; 0 inside it. */
export function distanceToRect(point: Place, rect: Rect): number {
  const dx = Math.max(rect.left - point.x, point.x - rect.right, 0);
  const dy = Math.max(rect.top - point.y, point.y - rect.bottom, 0);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether two boxes share an area; touching edges do not. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** `rect` with every edge `by` units further out, or further in where `by` is negative. */
export function grown({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
