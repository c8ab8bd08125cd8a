import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wheelStep } from "./wheelStep.ts";

const [byPx, byLine, byPage] = [0, 1, 2];

/** How many times as large the picture is after steps of the wheel. */
function grown(steps: readonly number[], ctrlKey: boolean, isCtrlHeld = false, deltaMode = byPx) {
  const by = steps.map((deltaY) => wheelStep({ deltaY, deltaMode, ctrlKey }, isCtrlHeld));
  return 2 ** by.reduce((sum, step) => sum + step, 0);
}

describe("a step of the wheel", () => {
  it("with Ctrl moves the picture as far as without", () => {
    // Notches as they come in Chromium on Windows, Linux and a Mac, in Firefox, and by the line and the page.
    for (const notch of [100, 120, 53, 48, -100, -240]) {
      expect(grown([notch], true)).toBe(grown([notch], false));
    }
    for (const mode of [byLine, byPage]) {
      expect(grown([3], true, false, mode)).toBe(grown([3], false, false, mode));
    }
    expect(grown([-100], true)).toBeCloseTo(1.149, 3);
  });

  it("of a wheel without notches moves it as far, where the key is known to be down", () => {
    const fine = Array.from({ length: 8 }, () => -12.5);
    expect(grown(fine, true, true)).toBeCloseTo(grown([-100], false), 10);
  });

  it("of a pinch follows the fingers, and never jumps", () => {
    const pinch = Array.from({ length: 20 }, () => -5);
    expect(grown(pinch, true)).toBeCloseTo(4, 10);
    expect(grown([-1], true)).toBeCloseTo(1.014, 3);
    for (let delta = 1; delta < 300; delta += 1) {
      expect(grown([-delta], true)).toBeLessThanOrEqual(grown([-Math.max(delta, 100)], false));
    }
  });

  it("goes back as far as it went, whatever it is", () => {
    const anyStep = fc.record({
      deltaY: fc.double({ min: -1000, max: 1000, noNaN: true }),
      deltaMode: fc.constantFrom(byPx, byLine, byPage),
      ctrlKey: fc.boolean(),
    });
    fc.assert(
      fc.property(anyStep, fc.boolean(), (step, isHeld) => {
        const back = wheelStep({ ...step, deltaY: -step.deltaY }, isHeld);
        expect(wheelStep(step, isHeld) + back).toBeCloseTo(0, 12);
      }),
    );
  });
});
