import { directionOf } from "../../../model/language/script.ts";
import type { Language } from "../../../model/story/texts.ts";
import type { Pen, Writing } from "./createPen.ts";
import { serialiseDrawn } from "./serialiseDrawn.ts";

/** Units: a key's line or icon, as large as its own drawing; what stands between things; the height of a row. */
const sampleHeight = 16;
const between = 6;
const apart = 16;
const row = 20;

type LegendPlace = { left: number; width: number; language: Language };

/** The key of the lines, from the edge where the script begins, in as many rows as it takes. */
export function drawLegend(
  pen: Pen,
  items: readonly HTMLElement[],
  { left, width, language }: LegendPlace,
): void {
  const writing: Writing = { size: 11.5, language, color: "--ink-soft" };
  const isFromRight = directionOf(language) === "rtl";
  let at = 0;
  for (const item of items) {
    const svg = item.querySelector("svg");
    const words = item.textContent.trim();
    if (!svg) continue;
    const sampleWidth = Number(svg.getAttribute("width"));
    const taken = sampleWidth + between + pen.measure(words, writing);
    if (at > 0 && at + taken > width) {
      at = 0;
      pen.space(row);
    }
    const x = (units: number) => (isFromRight ? left + width - units : left + units);
    const y = pen.bottom();
    pen.add(
      `<svg x="${isFromRight ? x(at + sampleWidth) : x(at)}" y="${y}" width="${sampleWidth}"`,
      ` height="${sampleHeight}" viewBox="${svg.getAttribute("viewBox")}">${serialiseDrawn(svg.children)}</svg>`,
    );
    pen.put(words, x(at + sampleWidth + between), y + 12, writing);
    at += taken + apart;
  }
  pen.space(row);
}
