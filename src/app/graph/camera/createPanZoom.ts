import { easeCubicOut } from "d3-ease";
import { select } from "d3-selection";
import { interrupt } from "d3-transition";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import type { Place } from "../../../model/story/story.ts";
import type { Language } from "../../../model/story/texts.ts";
import type { DrawnNode } from "../scene/createDrawing.ts";
import { type Camera, type Fit, fitCanvas, type Size, toScreen, toUnits, whole } from "./fit.ts";
import { boundsAt, frameNodes } from "./frameNodes.ts";
import { interpolateZoom } from "./interpolateZoom.ts";
import { isEmbedded, isForPicture } from "./isForPicture.ts";
import { watchCtrl } from "./watchCtrl.ts";
import { wheelStep } from "./wheelStep.ts";

export type PanZoom = {
  /** Zooms about the middle of the picture. */
  zoomBy: (factor: number) => void;
  /** Moves the picture by a share of its own size. */
  panBy: (x: number, y: number) => void;
  fit: () => void;
  /** Shows some names as large as they fit. */
  fitTo: (nodes: readonly DrawnNode[], language: Language) => void;
  /**
   * Brings some names into sight, large enough to be read; nothing moves where they are so already, and the picture is
   * shown whole where that is near enough.
   * @param chosen one of them that stays in sight where all are too many to be read
   * @param isNear whether they may be drawn as near as the picture is now, if that is nearer
   */
  frame: (
    nodes: readonly DrawnNode[],
    language: Language,
    chosen: DrawnNode | undefined,
    isNear: boolean,
  ) => void;
  /** Brings a place into the inner part of the picture; where that is too small for its names, it is drawn near. */
  reveal: (place: Place) => void;
  /** Whether the whole picture is too small on the screen for its names. */
  isSmall: () => boolean;
  /** Whether the camera sees the picture whole, as at first, or is on its way there. */
  isWhole: () => boolean;
  /** How often the camera was moved or sent, by anyone. */
  moves: () => number;
  destroy: () => void;
};

type PanZoomOptions = {
  /** Units of the picture's canvas. */
  size: Size;
  isStill: () => boolean;
  /** The camera stands elsewhere, in units. */
  on: (camera: Camera, fit: Fit) => void;
  /** A wheel or a finger was left to the page around the picture. */
  onLeft: (gesture: "wheel" | "touch") => void;
};

/** ms that a movement takes; another one, or a gesture, cuts it short. */
const duration = 200;
/** How many times the fitted size the picture is drawn at, at the most. */
const nearest = 4;
/** Units over the names of a part of the story, where the heading of a side may stand. */
const headed = 20;
/** The same for what is asked for, unless its names fit only nearer. */
const closest = 2.5;
/**
 * px for each unit of the picture: below the first its names no longer fit, at the second they do, at the third they stand
 * well apart; what is asked for is drawn at the last, and so is a small picture that is drawn nearer than `nearest`.
 */
const legible = { least: 0.68, near: 0.85, ample: 1.9, most: 3 } as const;
/** How many times larger names are drawn at least, or the camera stays: less is not worth a movement. */
const worth = 1.15;
/** px at the foot of a stage that the buttons for moving a near picture take; a low stage has none to spare. */
const foot = { height: 56, from: 300 } as const;

/**
 * Listens for wheel, drag and pinch on the stage, which stands still while the picture moves, and reports where the
 * camera stands. d3 draws nothing, and counts in px of the stage.
 */
export function createPanZoom(
  stage: HTMLElement,
  svg: SVGSVGElement,
  { size, isStill, on, onLeft }: PanZoomOptions,
): PanZoom {
  let seen = whole;
  let known: Fit | null = null;
  let moves = 0;
  let isWhole = true;
  const listening = new AbortController();
  const isCtrlHeld = watchCtrl(listening.signal);
  const leave = () => {
    moves += 1;
    isWhole = false;
  };
  const takes = (event: MouseEvent | TouchEvent) => isForPicture(event, isEmbedded(stage));
  const behavior = zoom<HTMLElement, unknown>()
    .extent(() => areaOf(size, fitNow(), 0))
    .interpolate(interpolateZoom)
    .wheelDelta((event: WheelEvent) => wheelStep(event, isCtrlHeld()))
    .filter((event: MouseEvent | TouchEvent) => {
      if (!isOnPicture(event)) return false;
      if (event.type === "wheel" && !takes(event)) onLeft("wheel");
      return takes(event);
    })
    .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      // A gesture's; the verbs count themselves.
      if (sourceEvent) leave();
      seen = toUnits(transform, fitNow());
      on(seen, fitNow());
    });
  const root = select(stage).call(behavior).on("dblclick.zoom", null);
  const fitAnew = () => {
    known = fitCanvas(size, sizeOf(stage), sizeOf(svg));
    behavior
      .scaleExtent([1, Math.max(nearest, legible.most / known.scale)])
      .translateExtent(areaOf(size, known, slack));
    root.property("__zoom", toTransform(toScreen(seen, known)));
    return known;
  };
  const fitNow = () => known ?? fitAnew();
  const watch = new ResizeObserver(fitAnew);
  watch.observe(svg);
  // A finger that touches may be about to press; one that moves is the page's.
  const onTouchMove = (event: TouchEvent) => {
    if (isOnPicture(event) && !takes(event)) onLeft("touch");
  };
  stage.addEventListener("touchmove", onTouchMove, { passive: true, signal: listening.signal });
  const moving = () => {
    leave();
    return root
      .transition()
      .duration(isStill() ? 0 : duration)
      .ease(easeCubicOut);
  };
  const isSmall = () => svg.clientWidth > 0 && fitNow().scale < legible.least;
  const goTo = (camera: Camera) =>
    behavior.transform(moving(), toTransform(toScreen(camera, fitNow())));
  const footNow = () => (stage.clientHeight < foot.from ? 0 : foot.height);
  const frameFor = (nodes: readonly DrawnNode[], language: Language, most: number, head = 0) => {
    const { width, height } = sizeOf(stage);
    return frameNodes(nodes, language, { width, height: height - footNow() }, most, head);
  };
  const goToFrame = ({ middle: { x, y }, scale }: ReturnType<typeof frameNodes>) =>
    goTo(cameraAbout({ x, y: y + footNow() / 2 / scale }, scale / fitNow().scale, size));
  const showAll = () => {
    behavior.transform(moving(), zoomIdentity);
    isWhole = true;
  };
  return {
    zoomBy: (factor) => behavior.scaleBy(moving(), factor),
    panBy: (x, y) => {
      const { scale } = fitNow();
      const across = (share: number, length: number) => (share * length * scale) / seen.k;
      behavior.translateBy(moving(), across(x, size.width), across(y, size.height));
    },
    isSmall,
    isWhole: () => isWhole,
    moves: () => moves,
    fit: showAll,
    fitTo: (nodes, language) => {
      const most = Math.max(legible.most, closest * fitAnew().scale);
      goToFrame(frameFor(nodes, language, most, headed));
    },
    frame: (nodes, language, chosen, isNear) => {
      // The caller may know a new size of the stage before the camera does.
      const { scale, corner } = fitAnew();
      const most = Math.max(legible.ample, scale, isNear ? scale * seen.k : 0);
      const frame = frameFor(nodes, language, most);
      const { width, height } = sizeOf(stage);
      if (chosen && isSmall() && frame.scale < legible.near) {
        const near = Math.max(legible.near, isNear ? scale * seen.k : 0);
        goToFrame({
          middle: keepIn(frame.middle, chosen.home, { width, height }, near),
          scale: near,
        });
        return;
      }
      const { left, right, top, bottom } = boundsAt(nodes, language, scale * seen.k);
      const [x, y] = [corner.x + scale * seen.x, corner.y + scale * seen.y];
      const isSeen = left + x >= 0 && right + x <= width && top + y >= 0 && bottom + y <= height;
      if (isSeen && frame.scale < scale * seen.k * worth) return;
      if (frame.scale > scale * worth) goToFrame(frame);
      else if (!isWhole) showAll();
    },
    reveal: (place) => {
      if (isSmall()) {
        goTo(cameraAbout(place, Math.max(legible.near / fitNow().scale, seen.k), size));
      } else if (!isInner(place, seen, size)) {
        const { scale, corner } = fitNow();
        behavior.translateTo(moving(), corner.x + scale * place.x, corner.y + scale * place.y);
      }
    },
    destroy: () => {
      watch.disconnect();
      listening.abort();
      interrupt(stage);
      root.on(".zoom", null);
    },
  };
}

/** How far the camera goes beyond the canvas, as a share of it. */
const slack = 0.35;

/** Whether a gesture is the picture's, and not that of a button which stands on it. */
function isOnPicture({ target }: Event): boolean {
  return target instanceof Element && !target.closest(".pan-controls");
}

function sizeOf({ clientWidth, clientHeight }: Element): Size {
  return { width: clientWidth, height: clientHeight };
}

/** The canvas and so much of its size around it, as it is fitted; px of the stage. */
function areaOf(
  { width, height }: Size,
  { scale, corner }: Fit,
  around: number,
): [[number, number], [number, number]] {
  const at = (share: number): [number, number] => [
    corner.x + width * scale * share,
    corner.y + height * scale * share,
  ];
  return [at(-around), at(1 + around)];
}

function toTransform({ x, y, k }: Camera): ZoomTransform {
  return zoomIdentity.translate(x, y).scale(k);
}

/** Sees a place in the middle of the picture, `k` times as large as fitted. */
function cameraAbout({ x, y }: Place, k: number, { width, height }: Size): Camera {
  return { x: width / 2 - k * x, y: height / 2 - k * y, k };
}

/** The middle that is nearest to one asked for, of those whose stage holds a place well inside. */
function keepIn(middle: Place, { x, y }: Place, { width, height }: Size, scale: number): Place {
  const within = (at: number, held: number, length: number) => {
    const reach = (0.3 * length) / scale;
    return Math.max(held - reach, Math.min(held + reach, at));
  };
  return { x: within(middle.x, x, width), y: within(middle.y, y, height) };
}

/** Whether a place lies well inside of what is seen; when all is fitted, everything does. */
function isInner(place: Place, { x, y, k }: Camera, { width, height }: Size): boolean {
  if (x === 0 && y === 0 && k === 1) return true;
  const [across, down] = [k * place.x + x, k * place.y + y];
  return (
    across > width * 0.12 && across < width * 0.88 && down > height * 0.1 && down < height * 0.86
  );
}
