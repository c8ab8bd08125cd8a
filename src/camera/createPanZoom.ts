import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { Bounds } from "../drawing/boundsOfNodes.ts";
import type { Place } from "../story/story.ts";
import { glide, interrupt } from "./glide.ts";
import { isForPicture, isGuest } from "./isForPicture.ts";

export type Camera = { readonly x: number; readonly y: number; readonly k: number };

export type PanZoom = {
  /** Zooms about the middle of the picture. */
  zoomBy: (factor: number) => void;
  /** Moves the picture by a share of its own size. */
  panBy: (x: number, y: number) => void;
  fit: () => void;
  /** Shows a part of the picture as large as it fits. */
  fitTo: (bounds: Bounds) => void;
  /** Brings a place into the inner part of the picture; where that is too small for its names, it is drawn near. */
  reveal: (place: Place) => void;
  /** Whether the whole picture is too small on the screen for its names. */
  isSmall: () => boolean;
  destroy: () => void;
};

/** Units of the picture's canvas. */
type Size = { readonly width: number; readonly height: number };

type PanZoomOptions = {
  size: Size;
  isStill: () => boolean;
  on: (camera: Camera) => void;
  /** A wheel or a finger was left to the page around the picture. */
  onLeft: (gesture: "wheel" | "touch") => void;
};

const duration = 200;
/** A part is never shown larger than this many times, unless its names fit only then. */
const closest = 2.5;
/** px for each unit of the picture: below the first its names no longer fit, at the second they do. */
const legible = { least: 0.68, near: 0.85 } as const;

/** Listens for wheel, drag and pinch on the picture and reports where the camera stands. d3 draws nothing. */
export function createPanZoom(
  svg: SVGSVGElement,
  { size, isStill, on, onLeft }: PanZoomOptions,
): PanZoom {
  const takes = (event: MouseEvent | TouchEvent) => isForPicture(event, isGuest(svg));
  const behavior = zoomWithin(size)
    .filter((event: MouseEvent | TouchEvent) => {
      if (event.type === "wheel" && !takes(event)) onLeft("wheel");
      return takes(event);
    })
    .on("zoom", ({ transform: { x, y, k } }: D3ZoomEvent<SVGSVGElement, unknown>) =>
      on({ x, y, k }),
    );
  const root = select(svg).call(behavior).on("dblclick.zoom", null);
  // A finger that touches may be about to press; one that moves is the page's.
  const onTouchMove = (event: TouchEvent) => {
    if (!takes(event)) onLeft("touch");
  };
  svg.addEventListener("touchmove", onTouchMove, { passive: true });
  const moving = () => glide(root, isStill() ? 0 : duration);
  /** px for each unit, the whole picture fitted. */
  const scaleOf = () => Math.min(svg.clientWidth / size.width, svg.clientHeight / size.height);
  const isSmall = () => scaleOf() > 0 && scaleOf() < legible.least;
  const goTo = (middle: Place, k: number) =>
    behavior.transform(moving(), transformAbout(middle, k, size));
  return {
    zoomBy: (factor) => behavior.scaleBy(moving(), factor),
    panBy: (x, y) => {
      const { k } = zoomTransform(svg);
      behavior.translateBy(moving(), (x * size.width) / k, (y * size.height) / k);
    },
    isSmall,
    fit: () => behavior.transform(moving(), zoomIdentity),
    fitTo: ({ x, y, width, height }) => {
      // A small stage is seldom of the picture's form: there is room beside it, and names fit only when near.
      const scale = scaleOf();
      const seen = isSmall()
        ? { width: svg.clientWidth / scale, height: svg.clientHeight / scale }
        : size;
      const near = isSmall() ? Math.max(closest, legible.near / scale) : closest;
      const k = Math.min(near, seen.width / width, seen.height / height);
      goTo({ x: x + width / 2, y: y + height / 2 }, k);
    },
    reveal: (place) => {
      if (isSmall()) {
        goTo(place, Math.max(legible.near / scaleOf(), zoomTransform(svg).k));
      } else if (!isInner(place, zoomTransform(svg), size)) {
        behavior.translateTo(moving(), place.x, place.y);
      }
    },
    destroy: () => {
      svg.removeEventListener("touchmove", onTouchMove);
      interrupt(svg);
      root.on(".zoom", null);
    },
  };
}

/** How far the camera goes: a little beyond the canvas, and near enough for one name. */
function zoomWithin({ width, height }: Size) {
  const slack = 0.35;
  return zoom<SVGSVGElement, unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .scaleExtent([0.8, 6])
    .translateExtent([
      [-width * slack, -height * slack],
      [width * (1 + slack), height * (1 + slack)],
    ]);
}

/** Shows a place in the middle of the picture, `k` times as large as fitted. */
function transformAbout({ x, y }: Place, k: number, { width, height }: Size): ZoomTransform {
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(k)
    .translate(-x, -y);
}

/** Whether a place lies well inside of what is seen; when all is fitted, everything does. */
function isInner(place: Place, transform: ZoomTransform, { width, height }: Size): boolean {
  if (transform.toString() === zoomIdentity.toString()) return true;
  const [x, y] = transform.apply([place.x, place.y]);
  return x > width * 0.12 && x < width * 0.88 && y > height * 0.1 && y < height * 0.86;
}
