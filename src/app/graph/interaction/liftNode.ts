import { type Curve, pointOn, toPolyline } from "../../../layout/geometry/linkCurve.ts";
import type { Place } from "../../../model/story/story.ts";
import type { Drawing } from "../scene/createDrawing.ts";
import { curvesOf } from "../scene/linkShape.ts";

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
    ({ source, target, via }) => source === id || target === id || via?.id === id,
  );
  svg.dataset.moving = "true";
  const layer = document.importNode(svg, false);
  layer.classList.add("moving");
  layer.setAttribute("aria-hidden", "true");
  const copyOf = createCopier(svg, layer);
  const lines = links.map((link) => {
    const copy = copyOf(".drawn .link", link.id);
    const paths = [...(copy?.querySelectorAll("path") ?? [])];
    const isFirst = (path: SVGPathElement) => path.dataset.leg === "first";
    return {
      link,
      drawFirst: paths.filter(isFirst).map(drawerOf),
      drawLast: paths.filter((path) => !isFirst(path)).map(drawerOf),
    };
  });
  const node = copyOf(".drawn .node", id);
  svg.after(layer);
  return {
    paint: (place) => {
      node?.setAttribute("transform", `translate(${place.x},${place.y})`);
      const placeOf = (name: string) =>
        name === id ? place : (drawing.nodes.get(name)?.home ?? place);
      for (const { link, drawFirst, drawLast } of lines) {
        const { first, last } = curvesOf(link, drawing.nodes, placeOf) ?? {};
        if (first) for (const draw of drawFirst) draw(first);
        if (last) for (const draw of drawLast) draw(last);
      }
    },
    drop: () => {
      layer.remove();
      for (const lifted of svg.querySelectorAll(".lifted")) lifted.classList.remove("lifted");
      delete svg.dataset.moving;
    },
  };
}

/** Parts of a polyline that stands for a curve while it moves. */
const parts = 12;

/**
 * What draws a line of a link anew: a polyline, and another one for the mark at its middle. To browsers the points of a polyline are
 * no style, as a path is, so nothing is styled anew in a frame.
 */
function drawerOf(path: SVGPathElement): (curve: Curve) => void {
  const line = polylineLike(path, "d marker-mid");
  const mark = polylineLike(path, "d class stroke stroke-width stroke-dasharray");
  mark.setAttribute("fill", "none");
  path.replaceWith(line, mark);
  return (curve) => {
    line.setAttribute("points", written(toPolyline(curve, parts)));
    mark.setAttribute("points", written([curve.from, pointOn(curve, 0.5), curve.to]));
  };
}

/** A polyline with the attributes of a path but some. */
function polylineLike(path: SVGPathElement, but: string): Element {
  const line = document.createElementNS(path.namespaceURI, "polyline");
  for (const { name, value } of path.attributes) {
    if (!but.split(" ").includes(name)) line.setAttribute(name, value);
  }
  return line;
}

function written(points: readonly Place[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(" ");
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
  return (selector: string, id: string): SVGElement | undefined => {
    const all = [...svg.querySelectorAll<SVGElement>(selector)];
    const element = all.find(({ dataset }) => dataset.id === id);
    if (!element) return undefined;
    const copy = document.importNode(element, true);
    // It is only seen: no link, no stop of the Tab key.
    for (const name of ["href", "tabindex", "data-id"]) copy.removeAttribute(name);
    copy.dataset.of = id;
    // The words of its line wait until it rests.
    for (const unseen of copy.querySelectorAll(".hit, .caption")) unseen.remove();
    shellOf(element.parentElement).append(copy);
    element.classList.add("lifted");
    return copy;
  };
}
