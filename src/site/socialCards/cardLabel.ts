import type { LabelSide } from "../../model/story/kinds.ts";
import type { CardColors } from "./cardColors.ts";
import { drawLine } from "./cardText.ts";

export type CardLabel = {
  side: LabelSide;
  lines: readonly string[];
  /** px of the card: the node's radius, the letters' size, the gap between node and label. */
  radius: number;
  font: number;
  gap: number;
};

const leading = 1.25;

/** A node's label as SVG, around the node's centre, on a halo of its ground's colour. */
export function drawCardLabel(
  label: CardLabel,
  style: { colors: CardColors; halo: string; isBold: boolean },
): string {
  const { lines, font } = label;
  const { x, anchor, first } = startOf(label);
  const { colors, halo, isBold } = style;
  return lines
    .map((line, row) => {
      const at = { x, y: first + row * leading * font, anchor };
      return drawLine(line, at, { size: font, color: colors("ink"), isBold, halo });
    })
    .join("");
}

/** The corners of what a node and its label take, around the node's centre; widths are estimated. */
export function cornersOf({ side, lines, radius, font, gap }: CardLabel): [number, number][] {
  const width = Math.max(...lines.map((line) => line.length)) * font * 0.5;
  const height = lines.length * leading * font + gap;
  const across = side === "left" || side === "right";
  const left = -Math.max(radius, across ? 0 : width / 2, side === "left" ? radius + width : 0);
  const right = Math.max(radius, across ? 0 : width / 2, side === "right" ? radius + width : 0);
  const top = -radius - (side === "above" ? height : 0);
  const bottom = radius + (side === "below" ? height : 0);
  return [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
}

/** Where the lines begin: the anchor's x and the first baseline. */
function startOf({ side, lines, radius, font, gap }: CardLabel): {
  x: number;
  anchor: "start" | "middle" | "end";
  first: number;
} {
  const rise = (lines.length - 1) * leading * font;
  switch (side) {
    case "below":
      return { x: 0, anchor: "middle", first: radius + gap + font * 0.9 };
    case "above":
      return { x: 0, anchor: "middle", first: -radius - gap - font * 0.25 - rise };
    case "left":
      return { x: -radius - gap, anchor: "end", first: font * 0.35 - rise / 2 };
    case "right":
      return { x: radius + gap, anchor: "start", first: font * 0.35 - rise / 2 };
  }
}
