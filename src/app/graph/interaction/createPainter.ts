import type { Drawing, DrawnLink } from "../scene/createDrawing.ts";
import { type Ground, groundPath } from "../scene/createGrounds.ts";
import { linkShape, type PlaceOf } from "../scene/linkShape.ts";

type Painter = {
  /** Writes the present places of nodes, their links and their sides' grounds straight to the elements. */
  paint: (moved: Iterable<string>) => void;
  /**
   * Writes them once more when the nodes are at home, and leaves the picture as React made it.
   * @param least units that a node must have moved since it was painted to be written; below 0 all are
   */
  settle: (moved: Iterable<string>, least: number) => void;
};

/** Units that a node must have moved since it was painted: less is not seen. */
const leastSeen = 0.5;

/**
 * Finds the picture's elements once. React made them with the same attributes, and leaves them alone meanwhile. What
 * is only there to be hit stays at home, where everything soon is again. So do the copies of what is lit: while names move
 * the style sheet puts them away and shows all in full.
 */
export function createPainter(
  svg: SVGSVGElement,
  drawing: Drawing,
  grounds: readonly Ground[],
  placeOf: PlaceOf,
): Painter {
  const nodes = elementsById(svg, ".drawn .node");
  const links = elementsById(svg, ".drawn .link");
  const lines = new Map(
    [...links].map(([id, element]) => [id, element.querySelectorAll(".line, .core, .strike")]),
  );
  const captions = new Map(
    [...links].map(([id, element]) => [id, element.querySelector(".caption")]),
  );
  const groundsById = elementsById(svg, ".ground");
  const linksOf = groupByNode(drawing.links.values());
  const painted = new Map([...drawing.nodes].map(([id, { home }]) => [id, home]));

  const isSeen = (id: string, least: number) => {
    const now = placeOf(id);
    const before = painted.get(id) ?? now;
    return Math.max(Math.abs(now.x - before.x), Math.abs(now.y - before.y)) > least;
  };
  const paintNode = (element: Element | undefined, id: string) => {
    const { x, y } = placeOf(id);
    element?.setAttribute("transform", `translate(${x},${y})`);
  };
  const paintLink = (link: DrawnLink) => {
    const source = drawing.nodes.get(link.source);
    const target = drawing.nodes.get(link.target);
    if (!source || !target) return;
    const { d, middle } = linkShape(link.lane, source, target, placeOf);
    for (const line of lines.get(link.id) ?? []) line.setAttribute("d", d);
    const { x, y } = link.home.middle;
    captions.get(link.id)?.setAttribute("transform", `translate(${middle.x - x},${middle.y - y})`);
  };
  const paintGround = (ground: Ground) => {
    groundsById.get(ground.id)?.setAttribute("d", groundPath(ground, placeOf));
  };

  const paint = (moved: Iterable<string>, least: number) => {
    const seen = [...moved].filter((id) => isSeen(id, least));
    const sides = new Set(seen.map((id) => drawing.nodes.get(id)?.side));
    for (const id of seen) {
      paintNode(nodes.get(id), id);
      painted.set(id, { ...placeOf(id) });
    }
    for (const link of new Set(seen.flatMap((id) => linksOf.get(id) ?? []))) {
      paintLink(link);
    }
    for (const ground of grounds) if (sides.has(ground.id)) paintGround(ground);
  };

  return {
    paint: (moved) => {
      svg.dataset.moving = "true";
      // A name of its own: where it is not set, nothing of what is drawn is styled anew.
      if (svg.dataset.crowded !== undefined) svg.dataset.hushed = "true";
      paint(moved, leastSeen);
    },
    settle: (moved, least) => {
      paint(moved, least);
      delete svg.dataset.moving;
      delete svg.dataset.hushed;
    },
  };
}

function elementsById(svg: SVGSVGElement, selector: string): Map<string, SVGElement> {
  const elements = [...svg.querySelectorAll<SVGElement>(selector)];
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
