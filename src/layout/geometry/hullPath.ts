import { polygonHull } from "d3-polygon";

/** A point in units. */
export type Corner = [number, number];

/** The convex hull of some corners as the path of a polygon; "" where there are too few. */
export function hullPath(corners: readonly Corner[]): string {
  const hull = polygonHull([...corners]);
  if (!hull) return "";
  return `M${hull.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).join("L")}Z`;
}

/** The outline that runs so many units outside of the convex hull of some corners, with round corners. */
export function roundedPath(corners: readonly Corner[], by: number): string {
  const hull = polygonHull([...corners]);
  if (!hull) return "";
  const sides = hull.map(([ax, ay], at) => {
    const [bx, by2] = hull[(at + 1) % hull.length] ?? [ax, ay];
    const length = Math.hypot(bx - ax, by2 - ay) || 1;
    // The hull runs against the clock: its outside lies to the right of each side.
    const [dx, dy] = [(-(by2 - ay) / length) * by, ((bx - ax) / length) * by];
    return { from: written(ax + dx, ay + dy), to: written(bx + dx, by2 + dy) };
  });
  const arc = `A${by},${by} 0 0 0 `;
  return `M${sides[0]?.from}${sides
    .map(({ to }, at) => `L${to}${arc}${sides[(at + 1) % sides.length]?.from}`)
    .join("")}Z`;
}

function written(x: number, y: number): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
