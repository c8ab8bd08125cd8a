import type { Place } from "../../../model/story/story.ts";
import type { Drawing, DrawnLink } from "../scene/createDrawing.ts";
import { at, type LinkPoints, linkPath, linkPoints } from "../scene/linkShape.ts";

/** A name that is taken out of the picture, with its links. */
export type LiftedNode = {
  /** Draws the name at a place, in units, with its links to where it now is. */
  paint: (place: Place) => void;
  /** Takes the copies away: the picture shows the name at home again. */
  drop: () => void;
};

/**
 * Copies a name and its links to an SVG of their own above the picture, and hides them in it. So a frame of a drag
 * draws the copies alone: the picture stands still beneath, as React made it, for the keyboard and the screen reader too.
 * @param id an entity that is drawn
 */
export function liftNode(svg: SVGSVGElement, drawing: Drawing, id: string): LiftedNode {
  const links = [...drawing.links.values()].filter(
    ({ source, target }) => source === id || target === id,
  );
  svg.dataset.moving = "true";
  const layer = document.importNode(svg, false);
  layer.classList.add("moving");
  layer.setAttribute("aria-hidden", "true");
  const copyOf = createCopier(svg, layer);
  const lines = links.map((link) => {
    const copy = copyOf(`.drawn .link[data-id="${CSS.escape(link.id)}"]`);
    return {
      link,
      draw: [...(copy?.querySelectorAll("path") ?? [])].map((path) => drawerOf(path, link)),
      caption: copy?.querySelector(".caption"),
    };
  });
  const node = copyOf(`.drawn .node[data-id="${CSS.escape(id)}"]`);
  svg.after(layer);
  return {
    paint: (place) => {
      node?.setAttribute("transform", `translate(${place.x},${place.y})`);
      for (const { link, draw, caption } of lines) {
        const points = pointsOf(drawing, link, id, place);
        if (!points) continue;
        for (const each of draw) each(points);
        const { x, y } = link.home.middle;
        const { middle } = points;
        caption?.setAttribute("transform", `translate(${middle.x - x},${middle.y - y})`);
      }
    },
    drop: () => {
      layer.remove();
      for (const lifted of svg.querySelectorAll(".lifted")) lifted.classList.remove("lifted");
      delete svg.dataset.moving;
    },
  };
}

function pointsOf({ nodes }: Drawing, link: DrawnLink, id: string, place: Place) {
  const [source, target] = [nodes.get(link.source), nodes.get(link.target)];
  if (!source || !target) return null;
  const placeOf = (end: string) => (end === id ? place : (nodes.get(end)?.home ?? place));
  return linkPoints(link.lane, source, target, placeOf);
}

/**
 * What draws one line of a link anew. A straight one becomes a polyline: to browsers its points are no style, as the path of
 * a curve is, so nothing is styled anew in a frame.
 */
function drawerOf(path: SVGPathElement, { home }: DrawnLink): (points: LinkPoints) => void {
  if (!home.d.includes("l")) return (points) => path.setAttribute("d", linkPath(points));
  const line = document.createElementNS(path.namespaceURI, "polyline");
  for (const { name, value } of path.attributes) if (name !== "d") line.setAttribute(name, value);
  path.replaceWith(line);
  return ({ from, middle, to }) =>
    line.setAttribute("points", [from, middle, to].map(at).join(" "));
}

/** Copies elements of one SVG into another, each within copies of what it stands in there, and hides them in the first. */
function createCopier(svg: SVGSVGElement, layer: SVGSVGElement) {
  const copies = new Map<Element, Element>([[svg, layer]]);
  const shellOf = (element: Element | null): Element => {
    if (!element) return layer;
    const known = copies.get(element);
    if (known) return known;
    const shell = document.importNode(element, false);
    copies.set(element, shell);
    shellOf(element.parentElement).append(shell);
    return shell;
  };
  return (selector: string): SVGElement | undefined => {
    const element = svg.querySelector<SVGElement>(selector);
    if (!element) return undefined;
    const copy = document.importNode(element, true);
    // It is only seen: no link, no stop of the Tab key.
    for (const name of ["href", "tabindex", "data-id"]) copy.removeAttribute(name);
    copy.dataset.of = element.dataset.id;
    copy.querySelector(".hit")?.remove();
    shellOf(element.parentElement).append(copy);
    element.classList.add("lifted");
    return copy;
  };
}
