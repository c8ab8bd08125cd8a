type PictureCopy = {
  readonly svg: SVGSVGElement;
  /** The key's items that are not put away: each a drawn line and its words. */
  readonly legend: readonly HTMLElement[];
  readonly remove: () => void;
};

/**
 * Sets a copy of the picture and its key beside the page, out of sight, as wide as it will be printed: labels get the
 * size they have at that width. What lines refer to is put in its place; zoom and pan are taken back.
 * @throws if the page holds no picture
 */
export function copyPicture(width: number): PictureCopy {
  const stage = document.createElement("div");
  stage.className = "stage";
  stage.setAttribute("aria-hidden", "true");
  const drawn = document.querySelectorAll(".picture, .legend-item:not([data-away])");
  stage.append(...[...drawn].map((element) => element.cloneNode(true)));
  const svg = stage.querySelector<SVGSVGElement>(".picture");
  if (!svg) throw new Error("The page holds no picture");
  const { width: w, height: h } = svg.viewBox.baseVal;
  stage.style.cssText = `position:fixed;left:-9999px;width:${width}px;height:${(width * h) / w}px`;
  for (const words of svg.querySelectorAll<SVGElement>(".words, text")) {
    words.style.removeProperty("--k");
  }
  svg.querySelector(".viewport")?.removeAttribute("transform");
  for (const line of svg.querySelectorAll("[marker-mid]")) line.after(...markOf(line));
  document.body.append(stage);
  const legend = [...stage.querySelectorAll<HTMLElement>(".legend-item")];
  return { svg, legend, remove: () => stage.remove() };
}

/**
 * The mark of a line as an element of its own: not every program draws markers, and two pictures in one page would
 * share their names. It stands on the line's one corner and turns with its ends.
 */
function markOf(line: Element): Element[] {
  const [, id] = /#([\w-]+)/.exec(line.getAttribute("marker-mid") ?? "") ?? [];
  const mark = document.getElementById(id ?? "")?.firstElementChild?.cloneNode();
  const points = pointsOf(line.getAttribute("d") ?? "");
  const [from, middle, to] = [points[0], points[(points.length - 1) / 2], points.at(-1)];
  if (!(mark instanceof Element) || !from || !middle || !to) return [];
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const scale = mark.getAttribute("transform") ?? "";
  mark.setAttribute("transform", `translate(${middle.x},${middle.y})rotate(${angle})${scale}`);
  return [mark];
}

/** The points that the path of a link names; those of a straight one are steps from the point before. */
function pointsOf(d: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (const [, x, y] of d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
    const from = d.includes("l") ? points.at(-1) : undefined;
    points.push({ x: Number(x) + (from?.x ?? 0), y: Number(y) + (from?.y ?? 0) });
  }
  return points;
}
