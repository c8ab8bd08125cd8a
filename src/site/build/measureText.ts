import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";

const plex = "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic";
const noto = "@fontsource/noto-sans/files/noto-sans";
/** The label faces, weight 500: the first that has a letter draws it. */
const labelFaces = [
  ...[`${plex}-latin`, `${plex}-arabic`, `${plex}-latin-ext`],
  ...[`${noto}-cyrillic`, `${noto}-cyrillic-ext`, `${noto}-greek`, `${noto}-greek-ext`],
  "@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew",
];
/** Units added to every width: browsers round and hint glyphs a little differently. */
const safety = 2;
const arabicRuns = /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s\u200c\u200d]*)/u;
/** Letters as wide as they are high. */
const square =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{Emoji_Presentation}]/u;
/** Shares of the size: what a letter, a space takes in a face that is not known. */
const standIns = { square: 1, letter: 0.6, space: 0.2 } as const;

/** The width of a text in shares of its size. */
export type MeasureShare = (text: string) => number;

/**
 * Build time only: reads the label faces once and returns a function that gives the width of one line of `text` in px at
 * `size` px. Letters that none of them has are estimated.
 * Throws when a font package is not installed.
 */
export function createTextMeasure(): (text: string, size: number) => number {
  const { resolve } = createRequire(import.meta.url);
  const fonts = labelFaces.map((face) => openSync(resolve(`${face}-500-normal.woff2`)));
  const shareOf = createShareMeasure(fonts);
  return (text, size) => shareOf(text) * size + safety;
}

/**
 * Measures text in some faces, of which the first that has a letter draws it; an Arabic run is shaped as a whole where one face
 * has all of it, so joined forms have their own widths. What none has takes a stand-in width.
 */
export function createShareMeasure(fonts: readonly Font[]): MeasureShare {
  return (text) =>
    splitScripts(text)
      .flatMap((run) => splitFaces(run, fonts))
      .reduce((sum, part) => sum + widthOf(part), 0);
}

/** A stretch of a text and the face that draws it; none where no face has it. */
type Part = { text: string; readonly font: Font | undefined };

function splitFaces(run: string, fonts: readonly Font[]): Part[] {
  const whole = fonts.find((font) => Array.from(run).every((letter) => has(font, letter)));
  if (whole) return [{ text: run, font: whole }];
  const parts: Part[] = [];
  for (const letter of run) {
    const last = parts.at(-1);
    const order = last?.font ? [last.font, ...fonts] : fonts;
    const font = order.find((each) => has(each, letter));
    if (last && last.font === font) last.text += letter;
    else parts.push({ text: letter, font });
  }
  return parts;
}

function has(font: Font, letter: string): boolean {
  return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

function widthOf({ text, font }: Part): number {
  if (font) return font.layout(text).advanceWidth / font.unitsPerEm;
  return Array.from(text).reduce((sum, letter) => sum + standInOf(letter), 0);
}

/** Marks and joiners take no room of their own. */
function standInOf(letter: string): number {
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/\s/u.test(letter)) return standIns.space;
  return square.test(letter) ? standIns.square : standIns.letter;
}

/** The runs of a text that are shaped for themselves, in order: Arabic ones, with the marks and spaces in them, and others. */
export function splitScripts(text: string): string[] {
  return text.split(arabicRuns).filter((run) => run !== "");
}
