import { describe, expect, it } from "vitest";
import type { DrawnNode } from "./createDrawing.ts";
import { labelAnchor } from "./labelAnchor.ts";

const aNode = (overrides: Partial<DrawnNode> = {}): DrawnNode => ({
  id: "walmart",
  kind: "company",
  icon: "",
  side: "alliance",
  tone: "first-side",
  home: { x: 0, y: 0 },
  labelSide: "below",
  weight: "main",
  isNear: false,
  radius: 10,
  name: { ar: "وولمارت", en: "Walmart" },
  lines: { ar: ["وولمارت"], en: ["Walmart"] },
  ...overrides,
});

describe("a label", () => {
  it("hangs under its node and stands over it, clear of the shape", () => {
    expect(labelAnchor(aNode(), 1).y).toBeGreaterThan(10);
    expect(labelAnchor(aNode({ labelSide: "above" }), 1).y).toBeLessThan(-10);
  });

  it("stands beside its node on the physical side that it names", () => {
    expect(labelAnchor(aNode({ labelSide: "left" }), 1).x).toBeLessThan(-10);
    expect(labelAnchor(aNode({ labelSide: "right" }), 1).x).toBeGreaterThan(10);
  });

  it("keeps clear of shapes that are broader than their circle", () => {
    expect(labelAnchor(aNode({ labelSide: "right" }), 1).x).toBeGreaterThan(11.5);
  });

  it("of two lines begins a line higher above, and half a line higher beside", () => {
    const above = aNode({ labelSide: "above" });
    const beside = aNode({ labelSide: "left" });
    expect(labelAnchor(above, 1).first - labelAnchor(above, 2).first).toBeCloseTo(1.3);
    expect(labelAnchor(beside, 1).first - labelAnchor(beside, 2).first).toBeCloseTo(0.65);
  });
});
