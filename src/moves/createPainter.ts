import type { Drawing, DrawnLink } from "../drawing/createDrawing.ts";
import { type Ground, groundPath } from "../drawing/createGrounds.ts";
import { linkShape, type PlaceOf, toTransform } from "../drawing/linkShape.ts";

export type Painter = {
  /**
   * Writes the present places of nodes, their links and their sides' grounds straight to the elements.
   * @param least units that a node must have moved since it was painted; less is not seen
   */
  paint: (moved: Iterable<string>, least?: number) => void;
};

type LinkElements = { line: SVGPathElement | null; mark: SVGUseElement | null };

const leastSeen = 0.25;

/**
 * Finds the picture's elements once. React made them with the same attributes, and leaves them alone meanwhile. What
 * is only there to be hit stays at home, where everything soon is again.
 */
export function createPainter(
  svg: SVGSVGElement,
  drawing: Drawing,
  grounds: readonly Ground[],
  placeOf: PlaceOf,
): Painter {
  const nodes = elementsById<SVGAElement>(svg, ".node");
  const links = new Map<string, LinkElements>();
  for (const [id, element] of elementsById<SVGAElement>(svg, ".link")) {
    links.set(id, { line: element.querySelector(".line"), mark: element.querySelector("use") });
  }
  const linksOf = groupByNode(drawing.links.values());
  const painted = new Map([...drawing.nodes].map(([id, { home }]) => [id, home]));

  const isSeen = (id: string, least: number) => {
    const now = placeOf(id);
    const before = painted.get(id) ?? now;
    return Math.max(Math.abs(now.x - before.x), Math.abs(now.y - before.y)) > least;
  };
  const paintNode = (id: string) => {
    const { x, y } = placeOf(id);
    nodes.get(id)?.setAttribute("transform", `translate(${x},${y})`);
    painted.set(id, { x, y });
  };
  const paintLink = (link: DrawnLink) => {
    const source = drawing.nodes.get(link.source);
    const target = drawing.nodes.get(link.target);
    const elements = links.get(link.id);
    if (!source || !target || !elements) return;
    const shape = linkShape(link.lane, source, target, placeOf);
    elements.line?.setAttribute("d", shape.d);
    elements.mark?.setAttribute("transform", toTransform(shape));
  };
  const paintGround = (ground: Ground) => {
    svg
      .querySelector(`.ground[data-side="${ground.id}"]`)
      ?.setAttribute("d", groundPath(ground, placeOf));
  };

  return {
    paint: (moved, least = leastSeen) => {
      const seen = [...moved].filter((id) => isSeen(id, least));
      const sides = new Set(seen.map((id) => drawing.nodes.get(id)?.side));
      for (const id of seen) paintNode(id);
      for (const link of new Set(seen.flatMap((id) => linksOf.get(id) ?? []))) paintLink(link);
      for (const ground of grounds) if (sides.has(ground.id)) paintGround(ground);
    },
  };
}

function elementsById<E extends SVGElement>(svg: SVGSVGElement, selector: string): Map<string, E> {
  const elements = [...svg.querySelectorAll<E>(selector)];
  return new Map(elements.map((element) => [element.dataset.id ?? "", element]));
}

function groupByNode(links: Iterable<DrawnLink>): Map<string, DrawnLink[]> {
  const groups = new Map<string, DrawnLink[]>();
  for (const link of links) {
    for (const end of [link.source, link.target]) {
      const group = groups.get(end) ?? [];
      group.push(link);
      groups.set(end, group);
    }
  }
  return groups;
}
