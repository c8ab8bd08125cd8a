import type { Drawing, DrawnLink } from "../drawing/createDrawing.ts";
import { type Ground, groundPath } from "../drawing/createGrounds.ts";
import { linkShape, type PlaceOf, toTransform } from "../drawing/linkShape.ts";

export type Painter = {
  /** Writes the present places of some nodes, their links and their sides' grounds, straight to the elements. */
  paint: (moved: Iterable<string>) => void;
};

type LinkElements = { paths: NodeListOf<SVGPathElement>; mark: SVGUseElement | null };

/** Finds the picture's elements once. React made them with the same attributes, and leaves them alone meanwhile. */
export function createPainter(
  svg: SVGSVGElement,
  drawing: Drawing,
  grounds: readonly Ground[],
  placeOf: PlaceOf,
): Painter {
  const nodes = new Map<string, SVGAElement>();
  for (const element of svg.querySelectorAll<SVGAElement>(".node")) {
    nodes.set(element.dataset.id ?? "", element);
  }
  const links = new Map<string, LinkElements>();
  for (const element of svg.querySelectorAll<SVGAElement>(".link")) {
    const paths = element.querySelectorAll("path");
    links.set(element.dataset.id ?? "", { paths, mark: element.querySelector("use") });
  }
  const reaches = new Map<string, SVGCircleElement>();
  for (const element of svg.querySelectorAll<SVGCircleElement>(".reach")) {
    reaches.set(element.dataset.id ?? "", element);
  }
  const linksOf = groupByNode(drawing.links.values());

  const paintLink = (link: DrawnLink) => {
    const source = drawing.nodes.get(link.source);
    const target = drawing.nodes.get(link.target);
    const elements = links.get(link.id);
    if (!source || !target || !elements) return;
    const shape = linkShape(link.lane, source, target, placeOf);
    for (const path of elements.paths) path.setAttribute("d", shape.d);
    elements.mark?.setAttribute("transform", toTransform(shape));
  };

  return {
    paint: (moved) => {
      const touched = new Set<DrawnLink>();
      const sides = new Set<string>();
      for (const id of moved) {
        const { x, y } = placeOf(id);
        nodes.get(id)?.setAttribute("transform", `translate(${x},${y})`);
        reaches.get(id)?.setAttribute("transform", `translate(${x},${y})`);
        for (const link of linksOf.get(id) ?? []) touched.add(link);
        sides.add(drawing.nodes.get(id)?.side ?? "");
      }
      for (const link of touched) paintLink(link);
      for (const ground of grounds) {
        if (!sides.has(ground.id)) continue;
        svg
          .querySelector(`.ground[data-side="${ground.id}"]`)
          ?.setAttribute("d", groundPath(ground, placeOf));
      }
    },
  };
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
