import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import type { Language, Story } from "../../model/story/story.ts";
import { fontLetters } from "./fontLetters.ts";

/**
 * fontsource keeps the scripts of a face in files of their own. Letters and digits come from different ones. Every face keeps
 * its layout features, so Arabic joins as in the whole face.
 */
const scripts = {
  arabic: "U+0600-06FF,U+0750-077F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFF",
  latin: "U+0000-00FF,U+2000-200B,U+2010-206F,U+25CA,U+2212",
} as const;
type Script = keyof typeof scripts;
/** The Latin script in two: letters, digits and the signs between them; spaces, brackets and stops, which Arabic has as well. */
const latinLetters = "U+0023-0026,U+0030-0039,U+0040-005A,U+0061-007A,U+00C0-00FF";
const latinStops =
  "U+0000-0022,U+0027-002F,U+003A-003F,U+005B-0060,U+007B-00BF,U+2000-200B,U+2010-206F,U+25CA,U+2212";
/** At this share of its size the Latin of Noto Naskh is as large to the eye as its Arabic: its capitals reach the alif. */
const latinInNaskh = "86%";

const plex = { family: "IBM Plex Sans Arabic", file: "ibm-plex-sans-arabic" } as const;
const naskh = { family: "Noto Naskh Arabic", file: "noto-naskh-arabic" } as const;

type Face = {
  readonly family: string;
  readonly file: string;
  readonly weight: number;
  readonly script: Script;
  /** `unicode-range`, where it is less than the script's. */
  readonly range?: string;
  /** `size-adjust` */
  readonly size?: string;
};

/** The sheets of faces, each with the faces in it. */
const sheets = {
  arabic: [
    { ...plex, weight: 400, script: "arabic" },
    { ...plex, weight: 600, script: "arabic" },
  ],
  latin: [
    { ...plex, weight: 400, script: "latin" },
    { ...plex, weight: 600, script: "latin" },
  ],
  reading: [
    { ...naskh, weight: 400, script: "arabic" },
    { ...naskh, weight: 400, script: "latin", range: latinStops },
    { ...naskh, weight: 400, script: "latin", range: latinLetters, size: latinInNaskh },
  ],
} as const satisfies Record<string, readonly Face[]>;

export type FaceSheet = keyof typeof sheets;
export const faceSheetNames = [
  "arabic",
  "latin",
  "reading",
] as const satisfies readonly FaceSheet[];

/** The sheets in the order in which a page of a language needs them: the letters of its first view come first. */
export function faceSheetsFor(language: Language): readonly FaceSheet[] {
  return language === "ar" ? faceSheetNames : ["latin", "arabic", "reading"];
}

const require = createRequire(import.meta.url);

/**
 * A style sheet of faces, cut to the letters that the pages of the story can show. The faces stand in it as data URIs,
 * because a page in a sandboxed frame may load no font file.
 */
export async function makeFaceSheet(sheet: FaceSheet, story: Story): Promise<string> {
  const letters = fontLetters(story);
  return (await Promise.all(sheets[sheet].map((face) => makeRule(face, letters)))).join("\n");
}

async function makeRule(
  { family, file, weight, script, range = scripts[script], size }: Face,
  letters: string,
): Promise<string> {
  const name = `@fontsource/${file}/files/${file}-${script}-${weight}-normal.woff2`;
  const whole = await readFile(require.resolve(name));
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
