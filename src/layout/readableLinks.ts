import { type DrawnLine, linesCross, toDrawnLines } from "./drawnShapes.ts";
import { eachMeeting } from "./eachMeeting.ts";
import type { LayoutGraph, LayoutLink, Placement } from "./layoutGraph.ts";
import { type Pair, pairsOf } from "./pairsOf.ts";

type Crossed = { pair: Pair<LayoutLink>; with: Set<Crossed> };

/**
 * The ids of those relations of a drawing that stay readable: while links cross, the lightest of those that cross is left out,
 * and of equals the one with the most crossings. Links of one pair stand or fall together. No name loses its last link,
 * and none of `kept` is left out: two such may cross.
 */
export function readableLinks(
  graph: LayoutGraph,
  drawing: Placement,
  kept: (link: LayoutLink) => boolean = () => false,
): string[] {
  const crossed = pairsOf(graph.links).map((pair): Crossed => ({ pair, with: new Set() }));
  const ofLink = new Map(crossed.flatMap((one) => one.pair.ties.map(({ id }) => [id, one])));
  eachCrossing(toDrawnLines(graph, drawing), (a, b) => {
    const [one, other] = [ofLink.get(a), ofLink.get(b)];
    if (!one || !other || one === other) return;
    one.with.add(other);
    other.with.add(one);
  });
  const count = new Map<string, number>();
  const countAt = (id: string) => count.get(id) ?? 0;
  for (const { pair } of crossed) for (const end of pair.ends) count.set(end, countAt(end) + 1);
  const left = new Set(crossed);
  const canGo = ({ pair }: Crossed) =>
    pair.ends.every((end) => countAt(end) > 1) && !pair.ties.some(kept);
  for (;;) {
    const [worst] = [...left]
      .filter((one) => one.with.size > 0 && canGo(one))
      .sort((a, b) => b.pair.rank - a.pair.rank || b.with.size - a.with.size);
    if (!worst) break;
    left.delete(worst);
    for (const other of worst.with) other.with.delete(worst);
    for (const end of worst.pair.ends) count.set(end, countAt(end) - 1);
  }
  const ids = new Set([...left].flatMap(({ pair }) => pair.ties.map(({ id }) => id)));
  const shown = graph.links.filter(({ id }) => ids.has(id));
  return [...new Set(shown.map(({ id, of = id }) => of))];
}

function eachCrossing(lines: readonly DrawnLine[], visit: (a: string, b: string) => void): void {
  const bounds = lines.map((line) => line.bounds);
  eachMeeting(bounds, (first, second) => {
    const [one, other] = [lines[first], lines[second]];
    if (one && other && linesCross(one, other)) visit(one.id, other.id);
  });
}
