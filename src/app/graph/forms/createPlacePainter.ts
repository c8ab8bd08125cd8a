import type { Drawing } from "../scene/createDrawing.ts";
import { type Ground, groundPath } from "../scene/createGrounds.ts";
import { linkShape, type PlaceOf } from "../scene/linkShape.ts";

/**
 * Finds the elements of a drawing, as React made them.
 * @returns a function that writes where all of it stands while the names stand where `placeOf` says
 */
export function createPlacePainter(
  svg: SVGSVGElement,
  { nodes, links }: Drawing,
  grounds: readonly Ground[],
): (placeOf: PlaceOf) => void {
  const nodesById = elementsById(svg, ".drawn .node");
  const linksById = elementsById(svg, ".drawn .link");
  const groundsById = elementsById(svg, ".ground");
  return (placeOf) => {
    for (const [id, element] of nodesById) {
      const { x, y } = placeOf(id);
      element.setAttribute("transform", `translate(${x},${y})`);
    }
    for (const { id, lane, source, target, home } of links.values()) {
      const [from, to] = [nodes.get(source), nodes.get(target)];
      const element = linksById.get(id);
      if (!from || !to || !element) continue;
      const { d, middle } = linkShape(lane, from, to, placeOf);
      for (const line of element.querySelectorAll(".line, .core, .strike"))
        line.setAttribute("d", d);
      const [x, y] = [middle.x - home.middle.x, middle.y - home.middle.y];
      const caption = element.querySelector(".caption");
      if (x === 0 && y === 0) caption?.removeAttribute("transform");
      else caption?.setAttribute("transform", `translate(${x},${y})`);
    }
    for (const ground of grounds) {
      groundsById.get(ground.id)?.setAttribute("d", groundPath(ground, placeOf));
    }
  };
}

function elementsById(svg: SVGSVGElement, selector: string): Map<string, SVGElement> {
  const elements = [...svg.querySelectorAll<SVGElement>(selector)];
  return new Map(elements.map((element) => [element.dataset.id ?? "", element]));
}
