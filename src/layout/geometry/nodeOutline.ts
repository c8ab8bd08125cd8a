import type { EntityKind } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";

/** An element of an outline; `isLine`: a line within it, not filled. */
export type OutlinePart =
  | { readonly tag: "circle"; readonly r: number }
  | {
      readonly tag: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx: number;
    }
  | { readonly tag: "path"; readonly d: string; readonly isLine: boolean };

/** `edge`: units of what is drawn for a unit of the drawing, for corners. `round`: how numbers of paths are written. */
type OutlineScale = { readonly edge: number; readonly round: (value: number) => number };

const asIs: OutlineScale = { edge: 1, round: (value) => value };

/**
 * Kind by shape: an entity can be told without its colour. At most one element of each tag, centred on 0, 0, within a
 * circle of about radius `r`.
 */
export function nodeOutline(
  kind: EntityKind,
  r: number,
  { edge, round }: OutlineScale = asIs,
): readonly OutlinePart[] {
  const box = (half: number, tall: number, rx: number): OutlinePart => ({
    tag: "rect",
    x: -r * half,
    y: -r * tall,
    width: 2 * half * r,
    height: 2 * tall * r,
    rx,
  });
  switch (kindTable.entity[kind].shape) {
    case "circle":
      return [{ tag: "circle", r }];
    case "stack": {
      // Another circle behind it, to the right.
      const turn = `A${round(r)},${round(r)},0,1,1,`;
      const [left, right] = [round(-r * 0.72), round(r * 1.28)];
      const behind = `M${right},0${turn}${left},0${turn}${right},0Z`;
      return [
        { tag: "path", d: behind, isLine: false },
        { tag: "circle", r },
      ];
    }
    case "hexagon": {
      const [reach, half, tall] = [round(r * 1.1), round(r * 0.55), round(r * 0.95)];
      const d = `M${-reach},0L${-half},${-tall}H${half}L${reach},0L${half},${tall}H${-half}Z`;
      return [{ tag: "path", d, isLine: false }];
    }
    case "tile":
      return [box(1, 1, r * 0.4)];
    case "window": {
      const d = `M${round(-r * 1.15)},${round(-r * 0.45)}H${round(r * 1.15)}`;
      return [box(1.15, 0.9, 2 * edge), { tag: "path", d, isLine: true }];
    }
    case "sheet":
      return [box(0.85, 1, edge)];
    case "diamond": {
      const reach = round(r * 1.1);
      return [
        {
          tag: "path",
          d: `M0,${-reach}L${reach},0L0,${reach}L${-reach},0Z`,
          isLine: false,
        },
      ];
    }
  }
}
