import type { Pen, Writing } from "./createPen.ts";
import { serialiseDrawn } from "./serialiseDrawn.ts";

/** Units: a key's line, as large as its own drawing; what stands between things; the height of a row. */
const sample = { width: 36, height: 16 } as const;
const between = 6;
const apart = 16;
const row = 20;

type LegendPlace = { left: number; width: number; isArabic: boolean };

/** The key of the lines, from the edge where the script begins, in as many rows as it takes. */
export function drawLegend(
  pen: Pen,
  items: readonly HTMLElement[],
  { left, width, isArabic }: LegendPlace,
): void {
  const writing: Writing = { size: 11.5, isArabic, color: "--ink-soft" };
  let at = 0;
  for (const item of items) {
    const svg = item.querySelector("svg");
    const words = item.textContent.trim();
    const taken = sample.width + between + pen.measure(words, writing);
    if (!svg) continue;
    if (at > 0 && at + taken > width) {
      at = 0;
      pen.space(row);
    }
    const x = (units: number) => (isArabic ? left + width - units : left + units);
    const y = pen.bottom();
    pen.add(
      `<svg x="${isArabic ? x(at + sample.width) : x(at)}" y="${y}" width="${sample.width}"`,
      ` height="${sample.height}" viewBox="-18 -8 36 16">${serialiseDrawn(svg.children)}</svg>`,
    );
    pen.put(words, x(at + sample.width + between), y + 12, writing);
    at += taken + apart;
  }
  pen.space(row);
}
