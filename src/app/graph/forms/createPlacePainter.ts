import type { Drawing } from "../scene/createDrawing.ts";
import { type Ground, groundEdge, groundPath } from "../scene/createGrounds.ts";
import { createGroups, groupPath } from "../scene/createGroups.ts";
import { type PlaceOf, shapeOf } from "../scene/linkShape.ts";

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
  const edgesById = elementsById(svg, ".ground-edge");
  const groups = createGroups({ nodes });
  const groupsById = elementsById(svg, ".group");
  return (placeOf) => {
    for (const [id, element] of nodesById) {
      const { x, y } = placeOf(id);
      element.setAttribute("transform", `translate(${x},${y})`);
    }
    for (const link of links.values()) {
      const { id, home } = link;
      const shape = shapeOf(link, nodes, placeOf);
      const element = linksById.get(id);
      if (!shape || !element) continue;
      const { d, first = d, middle } = shape;
      for (const line of element.querySelectorAll<SVGElement>(".line, .core, .carrier"))
        line.setAttribute("d", line.dataset.leg === "first" ? first : d);
      const [x, y] = [middle.x - home.middle.x, middle.y - home.middle.y];
      const caption = element.querySelector(".caption");
      if (x === 0 && y === 0) caption?.removeAttribute("transform");
      else caption?.setAttribute("transform", `translate(${x},${y})`);
    }
    for (const ground of grounds) {
      groundsById.get(ground.id)?.setAttribute("d", groundPath(ground, placeOf));
      edgesById.get(ground.id)?.setAttribute("d", groundEdge(ground, placeOf) ?? "");
    }
    for (const group of groups) {
      groupsById.get(group.id)?.setAttribute("d", groupPath(group, placeOf));
    }
  };
}

function elementsById(svg: SVGSVGElement, selector: string): Map<string, SVGElement> {
  const elements = [...svg.querySelectorAll<SVGElement>(selector)];
  return new Map(elements.map((element) => [element.dataset.id ?? "", element]));
}
