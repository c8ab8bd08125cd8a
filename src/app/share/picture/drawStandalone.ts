import type { Language } from "../../../model/story/texts.ts";
import { copyPicture } from "./copyPicture.ts";
import { createPen, type Pen } from "./createPen.ts";
import { drawLegend } from "./drawLegend.ts";
import type { PictureWords } from "./pictureWords.ts";
import { escapeXml, serialiseDrawn } from "./serialiseDrawn.ts";

export type Drawn = { readonly blob: Blob; readonly width: number; readonly height: number };

/** Units: the sheet's width, its edges, and the space between its parts. */
const width = 540;
const edge = 30;
const gap = 12;
const inner = width - 2 * edge;

/**
 * Draws the present picture as an SVG that stands alone: its looks written out, its faces in it, the words, the key
 * and the source beside it, and the direction of every text said.
 * @throws where the style sheet cannot be read, as in a sandboxed frame, or there is no picture
 */
export async function drawStandalone(words: PictureWords): Promise<Drawn> {
  const faces = listFaces();
  await Promise.all([...document.fonts].map((face) => face.load()));
  const pen = createPen({ left: edge, width: inner, top: edge });
  const { language } = words;
  if (words.kicker !== undefined) {
    pen.write(words.kicker, { size: 12, language, color: "--ink-soft" });
    pen.space(gap / 4);
  }
  pen.write(words.heading, { size: 22, isBold: true, language, color: "--ink" });
  if (words.words !== undefined) {
    pen.space(gap / 2);
    pen.write(words.words, { size: 17, language: words.article, isReading: true, color: "--ink" });
  }
  if (words.translation !== undefined) {
    pen.space(gap / 2);
    pen.write(words.translation, { size: 14, language, color: "--ink-soft" });
  }
  pen.space(gap);
  addPicture(pen, language);
  pen.space(gap / 2);
  for (const line of words.source) {
    pen.write(line, { size: 11, language, color: "--ink-soft" });
  }
  const height = Math.ceil(pen.bottom() + edge * 0.6);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" xml:lang="${words.language}" role="img">`,
    `<title>${escapeXml(words.heading)}</title>`,
    `<desc>${escapeXml([words.words, words.translation, ...words.source].join(" ").trim())}</desc>`,
    `<style>${faces}</style>`,
    `<rect width="${width}" height="${height}" fill="${pen.color("--ground")}"/>`,
    ...pen.drawn,
    "</svg>",
  ].join("");
  return { blob: new Blob([svg], { type: "image/svg+xml" }), width, height };
}

function addPicture(pen: Pen, language: Language): void {
  const copy = copyPicture(inner);
  try {
    const { width: w, height: h } = copy.svg.viewBox.baseVal;
    const height = (inner * h) / w;
    pen.add(
      `<svg x="${edge}" y="${pen.bottom()}" width="${inner}" height="${height}" viewBox="0 0 ${w} ${h}">`,
      serialiseDrawn(copy.svg.children),
      "</svg>",
    );
    pen.space(height + gap);
    drawLegend(pen, copy.legend, { left: edge, width: inner, language });
  } finally {
    copy.remove();
  }
}

/** The style sheet's faces: data URIs, so that the file asks for nothing. */
function listFaces(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) => cssText)
    .join("");
}
