import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Font, openSync } from "fontkit";
import subsetFont from "subset-font";
import { createShareMeasure } from "../build/measureText.ts";
import type { MeasureCardText } from "./cardText.ts";

const { resolve } = createRequire(import.meta.url);

/** The cards' face. It holds Arabic and Latin; other letters are drawn in Noto Sans. */
export const cardFace = "Vazirmatn";

const weights = { regular: 400, bold: 700 } as const;
type Weight = keyof typeof weights;

/** Paths of the face's files, by weight. */
const ownFiles = {
  regular: resolve("vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf"),
  bold: resolve("vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf"),
} as const;

/** Files of Noto Sans, and the letters for which each is there. */
const others = [
  { file: "noto-sans-hebrew", subset: "hebrew", letters: /\p{sc=Hebr}/u },
  { file: "noto-sans", subset: "cyrillic", letters: /\p{sc=Cyrl}/u },
  { file: "noto-sans", subset: "cyrillic-ext", letters: /\p{sc=Cyrl}/u },
  { file: "noto-sans", subset: "greek", letters: /\p{sc=Grek}/u },
  { file: "noto-sans", subset: "greek-ext", letters: /\p{sc=Grek}/u },
] as const;

function packedFile({ file, subset }: (typeof others)[number], weight: Weight): string {
  return resolve(`@fontsource/${file}/files/${file}-${subset}-${weights[weight]}-normal.woff2`);
}

/**
 * The files of faces that the cards of a text need. Those of Noto are packed for the web, which resvg does not read: they are
 * unpacked into `folder` once.
 */
export async function cardFontFiles(text: string, folder: string): Promise<string[]> {
  const files: string[] = Object.values(ownFiles);
  for (const one of others.filter(({ letters }) => letters.test(text))) {
    for (const weight of ["regular", "bold"] as const) {
      files.push(
        await unpack(
          packedFile(one, weight),
          join(folder, `${one.file}-${one.subset}-${weight}.ttf`),
        ),
      );
    }
  }
  return files;
}

async function unpack(packed: string, file: string): Promise<string> {
  const letters = String.fromCodePoint(...openSync(packed).characterSet);
  const whole = await subsetFont(readFileSync(packed), letters, { targetFormat: "sfnt" });
  mkdirSync(join(file, ".."), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, whole);
  renameSync(aside, file);
  return file;
}

/** Letters that none of the cards' faces has: they are drawn in those of the machine that builds, if at all. */
export function isStrangeToCards(text: string): boolean {
  const known =
    /^[\p{sc=Arab}\p{sc=Latn}\p{sc=Hebr}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Zyyy}\p{sc=Zinh}]*$/u;
  return !known.test(text);
}

/**
 * Opens the cards' faces once. No letter joins across a space, so words are shaped once each;
 * within a word, runs of one script are shaped for themselves, as they are drawn.
 * @throws if the package `vazirmatn` is not installed
 */
export function createCardMeasure(): MeasureCardText {
  const facesOf = (weight: Weight): Font[] =>
    [ownFiles[weight], ...others.map((one) => packedFile(one, weight))].map((file) =>
      openSync(file),
    );
  const measures = {
    regular: createShareMeasure(facesOf("regular")),
    bold: createShareMeasure(facesOf("bold")),
  };
  const known = new Map<string, number>();
  const shareOf = (word: string, isBold: boolean): number => {
    const key = `${isBold}${word}`;
    const share = known.get(key) ?? measures[isBold ? "bold" : "regular"](word);
    known.set(key, share);
    return share;
  };
  return (text, size, isBold) => {
    const words = text.split(" ");
    const spaces = (words.length - 1) * shareOf(" ", isBold);
    return size * words.reduce((sum, word) => sum + shareOf(word, isBold), spaces);
  };
}
