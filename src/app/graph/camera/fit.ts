import type { Place } from "../../../model/story/story.ts";

/**
 * Where the camera stands: what lies at `p` is seen at `k * p + (x, y)`. In units of the canvas, of which all is seen at
 * `k` 1; or on the screen, in px from the stage's corner.
 */
export type Camera = { readonly x: number; readonly y: number; readonly k: number };

/** Where the camera stands at first. */
export const whole: Camera = { x: 0, y: 0, k: 1 };

export type Size = { readonly width: number; readonly height: number };

/** How the whole canvas is fitted into its stage: px for each unit; its corner and the middle, in px of the stage. */
export type Fit = { readonly scale: number; readonly corner: Place; readonly middle: Place };

/**
 * @param canvas units
 * @param stage px of what is seen; the picture stands in its middle
 * @param picture px that the canvas is fitted into; of one that is not shown, a unit counts as a px
 */
export function fitCanvas(canvas: Size, stage: Size, picture: Size): Fit {
  const scale = Math.min(picture.width / canvas.width, picture.height / canvas.height) || 1;
  const middle = { x: stage.width / 2, y: stage.height / 2 };
  const corner = {
    x: middle.x - (canvas.width * scale) / 2,
    y: middle.y - (canvas.height * scale) / 2,
  };
  return { scale, corner, middle };
}

/** A camera in units, on the screen. */
export function toScreen({ x, y, k }: Camera, { scale, corner }: Fit): Camera {
  return { x: scale * x + (1 - k) * corner.x, y: scale * y + (1 - k) * corner.y, k };
}

/** A camera on the screen, in units. */
export function toUnits({ x, y, k }: Camera, { scale, corner }: Fit): Camera {
  return { x: (x - (1 - k) * corner.x) / scale, y: (y - (1 - k) * corner.y) / scale, k };
}

/** What brings a picture drawn at one camera to where another sees it: px, about the stage's middle. Both in units. */
export function stepBetween(from: Camera, to: Camera, fit: Fit): Camera {
  const [a, b] = [toScreen(from, fit), toScreen(to, fit)];
  const k = b.k / a.k;
  return {
    x: b.x - k * a.x + (k - 1) * fit.middle.x,
    y: b.y - k * a.y + (k - 1) * fit.middle.y,
    k,
  };
}
