import { breakLines, clauseMark, cutLines, drawLine, type MeasureCardText } from "./cardText.ts";

export type CardStyle = {
  readonly size: number;
  readonly isBold: boolean;
  readonly isFromRight: boolean;
  readonly color: string;
  /** What a text ends in where it is cut, `…` unless told otherwise. */
  readonly ending?: string;
  /** px kept free at the line's beginning, where a rule stands. */
  readonly inset?: number;
};

/** A column of words: breaks lines to its width and draws them from the edge where their script begins. */
export type Column = ReturnType<typeof createColumn>;

const leading = { arabic: 1.5, latin: 1.24 } as const;
/** px kept free at the line's end, for what measuring and drawing may differ in. */
const safety = 8;

/** @param left px from the card's left edge. `width` in px. */
export function createColumn(left: number, width: number, measure: MeasureCardText) {
  const right = left + width;
  const widthOf = (style: CardStyle) => (line: string) => measure(line, style.size, style.isBold);
  return {
    left,
    right,
    /** The text's lines, at most `limit`. */
    fit: (text: string, style: CardStyle, limit: number): string[] => {
      const free = width - safety - (style.inset ?? 0);
      const lines = breakLines(text, free, widthOf(style));
      return cutLines(lines, limit, free, widthOf(style), style.ending);
    },
    draw: (lines: readonly string[], style: CardStyle, baseline: number): string[] => {
      const inset = style.inset ?? 0;
      const x = style.isFromRight ? right - inset : left + inset;
      const anchor = style.isFromRight ? "end" : "start";
      const step = heightOf(1, style, 0);
      return lines.map((line, row) =>
        drawLine(line, { x, y: baseline + row * step, anchor }, style),
      );
    },
    /** One line at the column's other edge. */
    drawAcross: (line: string, style: CardStyle, baseline: number): string => {
      const x = style.isFromRight ? left : right;
      return drawLine(line, { x, y: baseline, anchor: style.isFromRight ? "start" : "end" }, style);
    },
  };
}

export type Fitted = {
  lines: readonly string[];
  style: CardStyle;
  isCut: boolean;
  /** Cut, and not behind a whole clause. */
  endsInPhrase: boolean;
};

/** The largest of `sizes` (px, falling) at which the whole text fits `height`; at the last one it is cut. */
export function fitText(
  text: string,
  style: Omit<CardStyle, "size">,
  column: Column,
  { sizes, height }: { sizes: readonly number[]; height: number },
): Fitted {
  const ending = style.ending ?? (/[»”]$/u.exec(text) ? `…${text.slice(-1)}` : "…");
  let smallest: CardStyle = { ...style, ending, size: sizes.at(-1) ?? 16 };
  for (const size of sizes) {
    const sized = { ...style, ending, size };
    const lines = column.fit(text, sized, Number.POSITIVE_INFINITY);
    if (heightOf(lines.length, sized, 0) <= height) {
      return { lines, style: sized, isCut: false, endsInPhrase: false };
    }
    smallest = sized;
  }
  const rows = Math.max(1, Math.floor(height / heightOf(1, smallest, 0)));
  const lines = column.fit(text, smallest, rows);
  const kept = lines.join(" ").slice(0, -ending.length);
  const next = text.replace(/[^\S\u00a0]+/gu, " ").charAt(kept.length);
  return { lines, style: smallest, isCut: true, endsInPhrase: !clauseMark.test(next) };
}

/** px that lines take, with the space above them; no lines take none. */
export function heightOf(lines: number, style: Omit<CardStyle, "color">, above: number): number {
  if (lines === 0) return 0;
  return above + lines * style.size * (style.isFromRight ? leading.arabic : leading.latin);
}
