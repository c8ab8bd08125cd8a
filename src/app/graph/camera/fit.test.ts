import { describe, expect, it } from "vitest";
import type { Place } from "../../../model/story/story.ts";
import { type Camera, fitCanvas, stepBetween, toScreen, toUnits } from "./fit.ts";

const canvas = { width: 360, height: 390 };
const fit = fitCanvas(canvas, { width: 800, height: 600 }, { width: 780, height: 600 });
const cameras: readonly Camera[] = [
  { x: 0, y: 0, k: 1 },
  { x: 12.5, y: -40, k: 1 },
  { x: -300, y: -120, k: 2.5 },
  { x: 30, y: 35, k: 0.8 },
];

/** Where a place of the canvas is seen, in px of the stage. */
function seenAt({ x, y }: Place, camera: Camera): Place {
  return {
    x: fit.corner.x + fit.scale * (camera.k * x + camera.x),
    y: fit.corner.y + fit.scale * (camera.k * y + camera.y),
  };
}

function isAt(actual: Place, expected: Place): void {
  expect(actual.x).toBeCloseTo(expected.x, 8);
  expect(actual.y).toBeCloseTo(expected.y, 8);
}

describe("a canvas fitted into its stage", () => {
  it("is as large as the narrower side allows, in the middle of the stage", () => {
    expect(fit.scale).toBeCloseTo(600 / 390, 10);
    expect(fit.corner.y).toBe(0);
    expect(fit.corner.x * 2 + fit.scale * canvas.width).toBeCloseTo(800, 8);
  });

  it("counts a unit as a px where it is not shown", () => {
    const nowhere = { width: 0, height: 0 };
    expect(fitCanvas(canvas, nowhere, nowhere).scale).toBe(1);
  });
});

describe("a camera", () => {
  it("sees on the screen what it sees in units", () => {
    const place = { x: 100, y: 250 };
    const fitted = seenAt(place, { x: 0, y: 0, k: 1 });
    for (const camera of cameras) {
      const { x, y, k } = toScreen(camera, fit);
      isAt({ x: k * fitted.x + x, y: k * fitted.y + y }, seenAt(place, camera));
    }
  });

  it("is the same when it comes back from the screen", () => {
    for (const camera of cameras) {
      const back = toUnits(toScreen(camera, fit), fit);
      isAt(back, camera);
      expect(back.k).toBe(camera.k);
    }
    expect(toUnits(toScreen({ x: 0, y: 0, k: 1 }, fit), fit)).toEqual({ x: 0, y: 0, k: 1 });
  });

  it("brings what is drawn for one camera to where another sees it", () => {
    const place = { x: 33, y: 210 };
    for (const from of cameras) {
      for (const to of cameras) {
        const { x, y, k } = stepBetween(from, to, fit);
        const drawn = seenAt(place, from);
        const { middle } = fit;
        const moved = {
          x: middle.x + k * (drawn.x - middle.x) + x,
          y: middle.y + k * (drawn.y - middle.y) + y,
        };
        isAt(moved, seenAt(place, to));
      }
    }
  });
});
