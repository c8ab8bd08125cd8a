import { active } from "d3-transition";
import { nearScale } from "../../../layout/geometry/canvas.ts";
import { afterFrame } from "../../store/afterFrame.ts";
import { type Camera, type Fit, stepBetween, whole } from "./fit.ts";

/** ms between two looks whether the camera still moves; where it made no step meanwhile, it rests. */
const restsAfter = 100;

/** px from the eye to a picture that is seen as it was drawn. */
const away = 1000;

/** Moves the picture nearer to the eye, or farther: with `scale`, Chromium would lay out all words of an SVG at each step. */
export function seenNearer({ x, y, k }: Camera): string {
  return `perspective(${away}px)translate3d(${x / k}px,${y / k}px,${away - away / k}px)`;
}

/**
 * Shows what the camera sees. While it moves, the picture is moved as it was drawn, which browsers do without drawing
 * it again, and words grow and shrink with it. Once it rests, the picture is drawn for it: one attribute, and the factor by
 * which words keep their size.
 * @param signal ends it: another drawing has come, and another camera for it
 */
export function createCameraPainter(
  stage: HTMLElement,
  picture: SVGSVGElement,
  signal?: AbortSignal,
): (camera: Camera, fit: Fit) => void {
  const graph = stage.closest<HTMLElement>(".graph");
  const scene = picture.closest<HTMLElement>(".scene");
  let drawn = whole;
  let seen = drawn;
  let steps = 0;
  let scale = 1;
  const rest = () => {
    if (signal?.aborted) return;
    const { x, y, k } = seen;
    // What is dragged meanwhile is drawn in an SVG of its own.
    for (const viewport of stage.querySelectorAll(".viewport")) {
      viewport.setAttribute("transform", `translate(${x},${y})scale(${k})`);
    }
    scene?.style.removeProperty("transform");
    if (k !== drawn.k) {
      for (const words of stage.querySelectorAll<SVGGElement>(".words")) {
        words.style.setProperty("--k", String(k));
      }
      if (graph) {
        graph.dataset.zoomed = String(k > 1.02);
        graph.dataset.near = String(k * scale >= nearScale);
      }
    }
    drawn = seen;
    delete picture.dataset.camera;
  };
  /** Looks seldom, and counts from a painted frame: a step costs no timer, and where a frame takes long, none is late. */
  const awaitRest = () => {
    const before = steps;
    afterFrame(() => {
      window.setTimeout(() => {
        if (signal?.aborted || (steps === before && !active(stage))) rest();
        else awaitRest();
      }, restsAfter);
    });
  };
  return (camera, fit) => {
    seen = camera;
    scale = fit.scale;
    steps += 1;
    if (picture.dataset.camera === undefined) {
      picture.dataset.camera = "moving";
      awaitRest();
    }
    scene?.style.setProperty("transform", seenNearer(stepBetween(drawn, seen, fit)));
  };
}
