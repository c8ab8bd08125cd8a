type PictureCopy = {
  readonly svg: SVGSVGElement;
  /** The key's items that are not put away: each a drawn line and its words. */
  readonly legend: readonly HTMLElement[];
  readonly remove: () => void;
};

/**
 * Sets a copy of the picture and its key beside the page, out of sight, as wide as it will be printed: labels get the
 * size they have at that width. Zoom and pan are taken back.
 * @throws if the page holds no picture
 */
export function copyPicture(width: number): PictureCopy {
  const stage = document.createElement("div");
  stage.className = "stage";
  stage.setAttribute("aria-hidden", "true");
  const drawn = document.querySelectorAll('.picture, .legend-item:not([aria-pressed="false"])');
  stage.append(...[...drawn].map((element) => element.cloneNode(true)));
  const svg = stage.querySelector<SVGSVGElement>(".picture");
  if (!svg) throw new Error("The page holds no picture");
  const { width: w, height: h } = svg.viewBox.baseVal;
  stage.style.cssText = `position:fixed;left:-9999px;width:${width}px;height:${(width * h) / w}px`;
  svg.style.setProperty("--k", "1");
  svg.querySelector(".viewport")?.removeAttribute("transform");
  document.body.append(stage);
  const legend = [...stage.querySelectorAll<HTMLElement>(".legend-item")];
  return { svg, legend, remove: () => stage.remove() };
}
