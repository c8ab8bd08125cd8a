import { describe, expect, it } from "vitest";
import { interpolateZoom, type ZoomView } from "./interpolateZoom.ts";

const shares = [0.1, 0.25, 0.5, 0.9];
const far: ZoomView = [400, 300, 800];
const near: ZoomView = [200, 250, 200];

/** Where a place is seen, as a share of the view's width from its middle. */
function seenAt(place: number, middle: number, width: number): number {
  return (place - middle) / width;
}

describe("interpolateZoom", () => {
  it("begins with one view and ends with the other", () => {
    const at = interpolateZoom(far, near);
    for (const [share, view] of [[0, far] as const, [1, near] as const]) {
      for (const [part, value] of at(share).entries())
        expect(value).toBeCloseTo(view[part] ?? 0, 8);
    }
  });

  it("comes nearer by the same factor in the same time", () => {
    const at = interpolateZoom(far, near);
    expect(at(0.5)[2]).toBeCloseTo(400, 8);
    for (const share of shares) expect(at(share)[2]).toBeCloseTo(800 * 0.25 ** share, 8);
  });

  it("moves each place on a straight line, down the same slope all the way", () => {
    const at = interpolateZoom(far, near);
    const way = ([x, y, width]: ZoomView) => ({
      across: seenAt(150, x, width) - seenAt(150, far[0], far[2]),
      down: seenAt(200, y, width) - seenAt(200, far[1], far[2]),
    });
    const whole = way(near);
    for (const share of shares) {
      const { across, down } = way(at(share));
      expect(across / down).toBeCloseTo(whole.across / whole.down, 8);
    }
  });

  it("moves evenly where nothing comes nearer", () => {
    const at = interpolateZoom([0, 0, 300], [90, -30, 300]);
    expect(at(0.5)).toEqual([45, -15, 300]);
  });
});
