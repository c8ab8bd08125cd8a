import { nodeOutline, type OutlinePart } from "../../layout/geometry/nodeOutline.ts";
import type { EntityKind } from "../../model/story/kinds.ts";
import { iconLineWidth } from "../../model/story/kindTable.ts";
import type { Look } from "../../model/story/lookOf.ts";
import { round } from "./cardText.ts";

/** The outline of a node by its kind, around 0, 0, as in the page's picture. */
export function shapeOf(kind: EntityKind, radius: number): string {
  const parts = nodeOutline(kind, round(radius), { edge: 1.5, round });
  return parts.map(writePart).join("");
}

function writePart(part: OutlinePart): string {
  switch (part.tag) {
    case "circle":
      return `<circle r="${part.r}"/>`;
    case "rect": {
      const [x, y, width, height, rx] = [part.x, part.y, part.width, part.height, part.rx].map(
        round,
      );
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"/>`;
    }
    case "path":
      return `<path d="${part.d}"/>`;
  }
}

/** An icon, given as a path on its square, `size` px wide, around 0, 0. */
export function drawIcon(d: string, size: number, color: string): string {
  const corner = round(-size / 2);
  return (
    `<path transform="translate(${corner},${corner})scale(${size / 24})" d="${d}" fill="none"` +
    ` stroke="${color}" stroke-width="${iconLineWidth}" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

/** The mark at the middle of a link, along the x axis from source to target. */
export function markOf({ mark }: Pick<Look, "mark">, color: string, ground: string): string {
  const { look, d } = mark;
  const looks: Readonly<Record<typeof look, string>> = {
    solid: `fill="${color}"`,
    open: `fill="${ground}" stroke="${color}" stroke-width="1.5" stroke-linecap="round"`,
    line: `fill="none" stroke="${color}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"`,
  };
  return `<path ${looks[look]} d="${d}"/>`;
}
