import { directionOf } from "../../../model/language/script.ts";
import type { Language } from "../../../model/story/texts.ts";
import { escapeXml } from "./serialiseDrawn.ts";

export type Writing = {
  /** Units. */
  readonly size: number;
  readonly language: Language;
  readonly isBold?: boolean;
  /** In the face of quotes. */
  readonly isReading?: boolean;
  /** A colour token. */
  readonly color: string;
};

export type Pen = ReturnType<typeof createPen>;

type PenOptions = { left: number; width: number; top: number };

/** Units of one line, for each unit of its size. */
const leading = { arabic: 1.65, latin: 1.4 } as const;

/** Writes lines and drawings on a sheet, one under the other, from the edge where their script begins. */
export function createPen({ left, width, top }: PenOptions) {
  const tokens = getComputedStyle(document.documentElement);
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser measures no text");
  const token = (name: string) => tokens.getPropertyValue(name).trim();
  const drawn: string[] = [];
  let y = top;
  const familyOf = ({ isReading = false }: Writing) => token(isReading ? "--reading" : "--ui");
  const measure = (text: string, writing: Writing) => {
    context.font = `${writing.isBold ? 600 : 400} ${writing.size}px ${familyOf(writing)}`;
    return context.measureText(text).width;
  };
  /** One line at a place of its own; `y` is its baseline. */
  const put = (line: string, x: number, baseline: number, writing: Writing) => {
    const { language, isBold, size, color } = writing;
    drawn.push(
      `<text x="${x}" y="${baseline}" fill="${token(color)}" font-size="${size}"`,
      ` font-family="${escapeXml(familyOf(writing))}" font-weight="${isBold ? 600 : 400}"`,
      ` direction="${directionOf(language)}" xml:lang="${language}">`,
      `${escapeXml(line)}</text>`,
    );
  };
  return {
    drawn,
    color: token,
    measure,
    put,
    bottom: () => y,
    space: (units: number) => {
      y += units;
    },
    add: (...pieces: string[]) => {
      drawn.push(...pieces);
    },
    /** A text in as many lines as it takes. */
    write: (text: string, writing: Writing) => {
      const { size, language } = writing;
      const isFromRight = directionOf(language) === "rtl";
      const step = size * (isFromRight ? leading.arabic : leading.latin);
      for (const line of breakLines(text, width, (words) => measure(words, writing))) {
        put(line, isFromRight ? left + width : left, y + step * 0.72, writing);
        y += step;
      }
    },
  };
}

/** Lines that fit a width, broken after a space, or after the stroke of an address. */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(/(?<=[ /])/)) {
    if (line !== "" && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
