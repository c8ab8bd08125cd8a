import type { Box, Drawn } from "./measurePicture.ts";

export type Named = { readonly name: string; readonly boxes: readonly Box[] };
type Point = readonly [number, number];
type Ends = Readonly<Record<string, readonly string[]>>;

/** A hair's breadth, px, that boxes may share: letters are drawn with soft edges. */
const hair = 0.5;

function doMeet(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > hair && down > hair;
}

/** Pairs of things whose boxes overlap, each pair told once. */
export function listMeetings(some: readonly Named[], others: readonly Named[]): string[] {
  return some.flatMap((one) =>
    others
      .filter(({ name }) => some !== others || one.name < name)
      .filter(({ boxes }) => one.boxes.some((box) => boxes.some((other) => doMeet(box, other))))
      .map(({ name }) => `${one.name} × ${name}`),
  );
}

/** Pairs of links that cross; links that share an end do not count. */
export function listCrossings({ links }: Drawn, endsOf: Ends): string[] {
  return links.flatMap((one, at) =>
    links
      .slice(at + 1)
      .filter(({ id }) => !endsOf[id]?.some((end) => endsOf[one.id]?.includes(end)))
      .filter(({ points }) => doCross(one.points, points))
      .map(({ id }) => `${one.id} × ${id}`),
  );
}

function doCross(a: readonly Point[], b: readonly Point[]): boolean {
  return pairsOf(a).some(([p, q]) => pairsOf(b).some(([r, s]) => isCross(p, q, r, s)));
}

function pairsOf(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).flatMap((point, at): [Point, Point][] => {
    const before = points[at];
    return before ? [[before, point]] : [];
  });
}

function isCross(p: Point, q: Point, r: Point, s: Point): boolean {
  return turn(p, q, r) * turn(p, q, s) < 0 && turn(r, s, p) * turn(r, s, q) < 0;
}

/** Which side of the way from `a` to `b` the point `c` lies on. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Words that a link runs through, its own ends' names and its own words included. */
export function listStruck({ links }: Drawn, words: readonly Named[]): string[] {
  return words.flatMap(({ name, boxes }) =>
    links
      .filter(({ points }) => points.some((point) => boxes.some((line) => isInside(point, line))))
      .map(({ id }) => `${id} through ${name}`),
  );
}

function isInside([x, y]: Point, { left, right, top, bottom }: Box): boolean {
  return x > left + hair && x < right - hair && y > top + hair && y < bottom - hair;
}

/** Things that do not stand whole within a box. */
export function listCut(box: Box, things: readonly Named[]): string[] {
  const isCut = ({ left, right, top, bottom }: Box) =>
    left < box.left || right > box.right || top < box.top || bottom > box.bottom;
  return things.filter(({ boxes }) => boxes.some(isCut)).map(({ name }) => name);
}

/** The shares of a box that things fill, across and down, the larger first. */
export function fillOf(box: Box, things: readonly Named[]): [number, number] {
  const all = things.flatMap(({ boxes }) => boxes);
  const reach = (low: "left" | "top", high: "right" | "bottom") =>
    (Math.max(...all.map((each) => each[high])) - Math.min(...all.map((each) => each[low]))) /
    (box[high] - box[low]);
  const [across, down] = [reach("left", "right"), reach("top", "bottom")];
  return across > down ? [across, down] : [down, across];
}
