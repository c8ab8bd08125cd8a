import { kindIconPaths, strokeWidth } from "../../app/ui/kindIconPaths.ts";
import { type MarkLook, relationMarks } from "../../layout/geometry/relationMarks.ts";
import type { EntityKind, RelationKind } from "../../model/story/kinds.ts";
import { round } from "./cardText.ts";

/** The outline of a node by its kind, around 0, 0, as in the page's picture. */
export function shapeOf(kind: EntityKind, radius: number): string {
  const r = round(radius);
  const box = (width: number, height: number, corner: number) =>
    `<rect x="${round(-width / 2)}" y="${round(-height / 2)}" width="${round(width)}" height="${round(height)}" rx="${round(corner)}"/>`;
  switch (kind) {
    case "company":
    case "person":
      return `<circle r="${r}"/>`;
    case "product":
    case "service":
      return box(2 * r, 2 * r, r * 0.4);
    case "site":
      return `${box(2.3 * r, 1.8 * r, 3)}<path d="M${round(-r * 1.15)},${round(-r * 0.45)}H${round(r * 1.15)}"/>`;
    case "publication":
      return box(1.7 * r, 2 * r, 1.5);
    case "place": {
      const reach = round(r * 1.1);
      return `<path d="M0,${-reach}L${reach},0L0,${reach}L${-reach},0Z"/>`;
    }
  }
}

/** The icon of a kind, `size` px wide, around 0, 0. */
export function iconOf(kind: EntityKind, size: number, color: string): string {
  const corner = round(-size / 2);
  return (
    `<path transform="translate(${corner},${corner})scale(${size / 24})" d="${kindIconPaths[kind]}" fill="none"` +
    ` stroke="${color}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

/** The mark at the middle of a link, along the x axis from source to target. */
export function markOf(kind: RelationKind, color: string, ground: string): string {
  const { look, d } = relationMarks[kind];
  const looks: Readonly<Record<MarkLook, string>> = {
    solid: `fill="${color}"`,
    open: `fill="${ground}" stroke="${color}" stroke-width="1.5" stroke-linecap="round"`,
    line: `fill="none" stroke="${color}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"`,
  };
  return `<path ${looks[look]} d="${d}"/>`;
}

/** Width in units and dashes of a link's line: kinds are told apart without their colour. */
export function strokeOf(kind: RelationKind): { width: number; dashes?: string } {
  switch (kind) {
    case "partnership":
      return { width: 3.5 };
    case "competition":
      return { width: 2, dashes: "6 4" };
    case "ownership":
      return { width: 1.8 };
    case "use":
      return { width: 1.4 };
    case "work":
      return { width: 1 };
    case "prohibition":
      return { width: 1.4, dashes: "9 3 2 3" };
    case "location":
      return { width: 1.4, dashes: "0.5 4" };
  }
}
