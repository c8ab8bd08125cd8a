import { createRequire } from "node:module";
import { openSync } from "fontkit";
import { splitScripts } from "../build/measureText.ts";
import type { MeasureCardText } from "./cardText.ts";

const { resolve } = createRequire(import.meta.url);

/** One face that holds both scripts: resvg does not fall back from one face to another. */
export const cardFace = "Vazirmatn";

/** Paths of the face's files, by weight. */
export const cardFontFiles = {
  regular: resolve("vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf"),
  bold: resolve("vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf"),
} as const;

/**
 * Opens the card's face once. No letter joins across a space, so words are shaped once each;
 * within a word, runs of one script are shaped for themselves, as they are drawn.
 * @throws if the package `vazirmatn` is not installed
 */
export function createCardMeasure(): MeasureCardText {
  const regular = openSync(cardFontFiles.regular);
  const bold = openSync(cardFontFiles.bold);
  const known = new Map<string, number>();
  const shareOf = (word: string, isBold: boolean): number => {
    const key = `${isBold}${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const font = isBold ? bold : regular;
    const share = splitScripts(word).reduce((sum, run) => {
      return sum + font.layout(run).advanceWidth / font.unitsPerEm;
    }, 0);
    known.set(key, share);
    return share;
  };
  return (text, size, isBold) => {
    const words = text.split(" ");
    const spaces = (words.length - 1) * shareOf(" ", isBold);
    return size * words.reduce((sum, word) => sum + shareOf(word, isBold), spaces);
  };
}
