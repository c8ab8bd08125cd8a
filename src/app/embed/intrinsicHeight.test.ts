import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intrinsicHeight } from "./intrinsicHeight.ts";

const bars = { header: 45, graphBar: 45, panelBar: 45 } as const;
const narrow = { ...bars, width: 360, isWide: false } as const;
const wide = { ...bars, width: 800, isWide: true } as const;

describe("the height a frame would like", () => {
  it("is the picture's and the content's together where they stand one over the other", () => {
    expect(intrinsicHeight({ ...narrow, content: 300 })).toBe(45 + 360 + 45 + 45 + 300);
    expect(intrinsicHeight({ ...narrow, content: 0 })).toBe(45 + 360 + 45 + 45 + 120);
  });

  it("is the larger one's where they stand side by side", () => {
    expect(intrinsicHeight({ ...wide, content: 0 })).toBe(45 + 480 + 45);
    expect(intrinsicHeight({ ...wide, content: 600 })).toBe(45 + 45 + 600);
  });

  it("has an end, grows with the content only, and keeps a wide frame at least as wide as high", () => {
    const anyParts = fc.record({
      width: fc.integer({ min: 280, max: 1200 }),
      content: fc.integer({ min: 0, max: 20_000 }),
      more: fc.integer({ min: 0, max: 20_000 }),
    });
    fc.assert(
      fc.property(anyParts, ({ width, content, more }) => {
        const isWide = width >= 544;
        const height = intrinsicHeight({ ...bars, width, isWide, content });
        expect(Number.isInteger(height)).toBe(true);
        expect(height).toBeGreaterThanOrEqual(320);
        expect(height).toBeLessThanOrEqual(1000);
        if (isWide) expect(height).toBeLessThanOrEqual(width);
        const grown = intrinsicHeight({ ...bars, width, isWide, content: content + more });
        expect(grown).toBeGreaterThanOrEqual(height);
      }),
    );
  });
});
