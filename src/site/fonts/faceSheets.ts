import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { openSync } from "fontkit";
import subsetFont from "subset-font";
import { scriptOf } from "../../model/language/script.ts";
import type { Story } from "../../model/story/story.ts";
import type { Language } from "../../model/story/texts.ts";
import { fontLetters } from "./fontLetters.ts";

/**
 * fontsource keeps the scripts of a face in files of their own. Letters and digits come from different ones. Every face keeps
 * its layout features, so Arabic joins as in the whole face.
 */
const ranges = {
  arabic: "U+0600-06FF,U+0750-077F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFF",
  latin: "U+0000-00FF,U+0131,U+0152-0153,U+2000-200B,U+2010-206F,U+20AC,U+2122,U+25CA,U+2212",
  "latin-ext": "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+1E00-1E9F,U+1EF2-1EFF",
  hebrew: "U+0590-05FF,U+20AA,U+FB1D-FB4F",
  cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "cyrillic-ext": "U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+2DE0-2DFF,U+A640-A69F",
  greek: "U+0370-03FF",
  "greek-ext": "U+1F00-1FFF",
} as const;
type Subset = keyof typeof ranges;
/** The Latin script in two: letters, digits and the signs between them; spaces, brackets and stops, which Arabic has as well. */
const latinLetters = "U+0023-0026,U+0030-0039,U+0040-005A,U+0061-007A,U+00C0-00FF,U+0152-0153";
const latinStops =
  "U+0000-0022,U+0027-002F,U+003A-003F,U+005B-0060,U+007B-00BF,U+2000-200B,U+2010-206F,U+20AC,U+25CA,U+2212";
/** At this share of its size the Latin of Noto Naskh is as large to the eye as its Arabic: its capitals reach the alif. */
const latinInNaskh = "86%";

/**
 * The two families of the style sheets, by their names there: for all words, and for the article's. Scripts that they lack
 * come from Noto Sans and Noto Serif, under the same names.
 */
const all = "IBM Plex Sans Arabic";
const article = "Noto Naskh Arabic";
const plex = { family: all, file: "ibm-plex-sans-arabic" } as const;
const sans = { family: all, file: "noto-sans" } as const;
const naskh = { family: article, file: "noto-naskh-arabic" } as const;
const serif = { family: article, file: "noto-serif" } as const;

type Face = {
  readonly family: string;
  readonly file: string;
  readonly weight: number;
  readonly script: Subset;
  /** `unicode-range`, where it is less than the script's. */
  readonly range?: string;
  /** `size-adjust`, where the article is in Arabic letters. */
  readonly size?: string;
};

/** A face in the weights of the pages. */
function inWeights(face: Omit<Face, "weight">): Face[] {
  return [400, 600].map((weight) => ({ ...face, weight }));
}

/** The sheets of faces, each with the faces in it. */
const sheets = {
  arabic: inWeights({ ...plex, script: "arabic" }),
  latin: [
    ...inWeights({ ...plex, script: "latin" }),
    ...inWeights({ ...plex, script: "latin-ext" }),
  ],
  hebrew: inWeights({ family: all, file: "noto-sans-hebrew", script: "hebrew" }),
  cyrillic: [
    ...inWeights({ ...sans, script: "cyrillic" }),
    ...inWeights({ ...sans, script: "cyrillic-ext" }),
  ],
  greek: [
    ...inWeights({ ...sans, script: "greek" }),
    ...inWeights({ ...sans, script: "greek-ext" }),
  ],
  reading: [
    { ...naskh, weight: 400, script: "arabic" },
    { ...naskh, weight: 400, script: "latin", range: latinStops },
    { ...naskh, weight: 400, script: "latin", range: latinLetters, size: latinInNaskh },
    { ...naskh, weight: 400, script: "latin-ext", size: latinInNaskh },
    { family: article, file: "noto-serif-hebrew", weight: 400, script: "hebrew" },
    { ...serif, weight: 400, script: "cyrillic" },
    { ...serif, weight: 400, script: "cyrillic-ext" },
    { ...serif, weight: 400, script: "greek" },
    { ...serif, weight: 400, script: "greek-ext" },
  ],
} as const satisfies Record<string, readonly Face[]>;

export type FaceSheet = keyof typeof sheets;
export const faceSheetNames = [
  "arabic",
  "latin",
  "hebrew",
  "cyrillic",
  "greek",
  "reading",
] as const satisfies readonly FaceSheet[];

const sheetOfScript: ReadonlyMap<string, FaceSheet> = new Map([
  ["Arab", "arabic"],
  ["Hebr", "hebrew"],
  ["Cyrl", "cyrillic"],
  ["Grek", "greek"],
]);

/** The sheets in the order in which a page of a language needs them: the letters of its first view come first. */
export function faceSheetsFor(language: Language): readonly FaceSheet[] {
  const first = sheetOfScript.get(scriptOf(language)) ?? "latin";
  return [first, ...faceSheetNames.filter((sheet) => sheet !== first)];
}

/** The sheets that a story needs: those of its scripts, and that of its article's words. */
export function faceSheetsOf(story: Story): readonly FaceSheet[] {
  const letters = fontLetters(story);
  return faceSheetNames.filter((sheet) => facesIn(sheet, letters).length > 0);
}

/** The packages of the faces that a story needs. */
export function facePackagesOf(story: Story): readonly string[] {
  const letters = fontLetters(story);
  const faces = faceSheetNames.flatMap((sheet) => facesIn(sheet, letters));
  return [...new Set(faces.map(({ file }) => `@fontsource/${file}`))];
}

const require = createRequire(import.meta.url);

/**
 * A style sheet of faces, cut to the letters that the pages of the story can show. The faces stand in it as data URIs,
 * because a page in a sandboxed frame may load no font file.
 */
export async function makeFaceSheet(sheet: FaceSheet, story: Story): Promise<string> {
  const letters = fontLetters(story);
  const isArabic = scriptOf(story.language) === "Arab";
  const rules = facesIn(sheet, letters).map(({ size, ...face }) =>
    makeRule(isArabic && size !== undefined ? { ...face, size } : face, letters),
  );
  return (await Promise.all(rules)).join("\n");
}

/** The faces of a sheet that have a letter to show. */
function facesIn(sheet: FaceSheet, letters: string): Face[] {
  const faces: readonly Face[] = sheets[sheet];
  return faces.filter(({ script, range = ranges[script] }) => {
    // Every text has stops and spaces, and joiners that other scripts have as well.
    return /[\p{L}\p{N}]/u.test(inRange(letters, range)) || range === latinStops;
  });
}

async function makeRule(
  { family, file, weight, script, range = ranges[script], size }: Face,
  letters: string,
): Promise<string> {
  const whole = await readFile(fileOf(file, script, weight));
  const cut = await subsetFont(whole, inRange(letters, range), { targetFormat: "woff2" });
  return [
    "@font-face{",
    `font-family:"${family}";font-weight:${weight};font-display:swap;`,
    `unicode-range:${range};`,
    size === undefined ? "" : `size-adjust:${size};`,
    `src:url(data:font/woff2;base64,${cut.toString("base64")}) format("woff2")`,
    "}",
  ].join("");
}

function fileOf(file: string, script: Subset, weight: number): string {
  return require.resolve(`@fontsource/${file}/files/${file}-${script}-${weight}-normal.woff2`);
}

/** Letters of a story that no face of ours has: its readers see them in a face of their own. */
export function lettersWithoutFace(story: Story): string {
  const letters = fontLetters(story);
  const faces = faceSheetNames.flatMap((sheet) => facesIn(sheet, letters));
  const fonts = [
    ...new Set(faces.map(({ file, script, weight }) => fileOf(file, script, weight))),
  ].map((file) => openSync(file));
  return Array.from(letters)
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .filter((letter) => {
      return !fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    })
    .join("");
}

/** The letters of a text that a `unicode-range` takes. */
function inRange(letters: string, range: string): string {
  const parts = range.split(",").map((part) => {
    const [from = 0, to = from] = part
      .slice(2)
      .split("-")
      .map((point) => Number.parseInt(point, 16));
    return { from, to };
  });
  return Array.from(letters)
    .filter((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return parts.some(({ from, to }) => point >= from && point <= to);
    })
    .join("");
}
