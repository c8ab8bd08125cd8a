import { afterFrame } from "../store/afterFrame.ts";
import type { Camera } from "./createPanZoom.ts";
import { isGliding } from "./glide.ts";

/** ms without a step of the camera after which it rests. */
const restsAfter = 120;
/** A small step of the camera gives one word in so many its new size: the others follow before it can be seen. */
const turns = 4;
const smallStep = 1.1;

/**
 * Writes the camera to the picture: one attribute, and the factor by which words are kept readable. While the camera
 * moves, the factor goes to the words alone; once it rests, to what holds words, where those that come later find it.
 */
export function createCameraPainter(
  picture: SVGSVGElement,
  inner: SVGGElement,
): (camera: Camera) => void {
  const graph = picture.closest<HTMLElement>(".graph");
  let scale = 1;
  let turn = 0;
  let timer: number | undefined;
  let callOff = () => {};
  const texts = () => [...inner.querySelectorAll<SVGTextElement>("text")];
  const resize = (k: number) => {
    const isSmall = Math.max(k / scale, scale / k) < smallStep;
    turn = (turn + 1) % turns;
    for (const [at, text] of texts().entries()) {
      const isNew = text.style.getPropertyValue("--k") === "";
      if (!isSmall || isNew || at % turns === turn) text.style.setProperty("--k", String(k));
    }
  };
  const awaitRest = () => {
    timer = window.setTimeout(rest, restsAfter);
  };
  const rest = () => {
    if (isGliding(picture)) return awaitRest();
    delete picture.dataset.camera;
    for (const words of inner.querySelectorAll<SVGGElement>(".words")) {
      words.style.setProperty("--k", String(scale));
    }
    for (const text of texts()) text.style.removeProperty("--k");
  };
  return ({ x, y, k }) => {
    inner.setAttribute("transform", `translate(${x},${y})scale(${k})`);
    callOff();
    window.clearTimeout(timer);
    // Counted from the painted step: where a frame takes long, the next step is not late.
    callOff = afterFrame(awaitRest);
    if (picture.dataset.camera === undefined) picture.dataset.camera = "moving";
    if (k === scale) return;
    if (picture.dataset.crowded === undefined) resize(k);
    scale = k;
    if (graph) graph.dataset.zoomed = String(k > 1.02);
  };
}
