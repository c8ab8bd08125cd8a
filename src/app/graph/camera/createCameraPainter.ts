import { active } from "d3-transition";
import { afterFrame } from "../../store/afterFrame.ts";
import { type Camera, type Fit, stepBetween, whole } from "./fit.ts";

/** ms between two looks whether the camera still moves; where it made no step meanwhile, it rests. */
const restsAfter = 100;
/**
 * From so many times larger or smaller on, what moves is drawn anew on its way: lines are sharp again, words have their
 * size. A crowd of names takes too long for that more than once or twice.
 */
const drawnAnewAt = { few: 1.3, crowd: 2.2 } as const;

/**
 * Shows what the camera sees. While it moves, the picture is moved as it was drawn, which browsers do without drawing
 * it again; once it rests, the picture is drawn for it: one attribute, and the factor by which words keep their size.
 */
export function createCameraPainter(
  stage: HTMLElement,
  picture: SVGSVGElement,
  inner: SVGGElement,
): (camera: Camera, fit: Fit) => void {
  const graph = stage.closest<HTMLElement>(".graph");
  let drawn = whole;
  let seen = drawn;
  let steps = 0;
  const draw = () => {
    const { x, y, k } = seen;
    inner.setAttribute("transform", `translate(${x},${y})scale(${k})`);
    picture.style.removeProperty("transform");
    if (k !== drawn.k) {
      for (const words of inner.querySelectorAll<SVGGElement>(".words")) {
        words.style.setProperty("--k", String(k));
      }
      if (graph) graph.dataset.zoomed = String(k > 1.02);
    }
    drawn = seen;
  };
  const rest = () => {
    draw();
    delete picture.dataset.camera;
  };
  /** Looks seldom, and counts from a painted frame: a step costs no timer, and where a frame takes long, none is late. */
  const awaitRest = () => {
    const before = steps;
    afterFrame(() => {
      window.setTimeout(() => {
        if (steps === before && !active(stage)) rest();
        else awaitRest();
      }, restsAfter);
    });
  };
  return (camera, fit) => {
    seen = camera;
    steps += 1;
    if (picture.dataset.camera === undefined) {
      picture.dataset.camera = "moving";
      awaitRest();
    }
    const { x, y, k } = stepBetween(drawn, seen, fit);
    const most = picture.dataset.crowded === undefined ? drawnAnewAt.few : drawnAnewAt.crowd;
    if (Math.max(k, 1 / k) > most) draw();
    else picture.style.transform = `translate(${x}px,${y}px) scale(${k})`;
  };
}
