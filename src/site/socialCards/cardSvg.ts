import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import type { CardColors } from "./cardColors.ts";
import { type CardStyle, type Column, createColumn, fitText, heightOf } from "./cardColumn.ts";
import { cardFace } from "./cardFont.ts";
import { drawCardPicture } from "./cardPicture.ts";
import type { MeasureCardText } from "./cardText.ts";
import { type CardWords, cardWords } from "./cardWords.ts";

/** px: what Open Graph readers crop nothing of. */
const cardSize = { width: 1200, height: 630 } as const;

const margin = 48;
const pictureWidth = 516;
const gap = 44;
const columnWidth = cardSize.width - 2 * margin - pictureWidth - gap;
/** px from the top: where the words may begin, and where they end above the foot. */
const wordsTop = 126;
const wordsBottom = 534;
/** px that the note under the name takes. */
const noteHeight = 36;
const headlineSizes = [64, 58, 52, 48, 44, 40] as const;
/** A translation is no headline: it is smaller, and so stands whole beside the quote. */
const translationSizes = [48, 44, 40, 36, 32, 28, 26] as const;

export type CardTools = { colors: CardColors; measure: MeasureCardText };

/** The social card of a view: its words at the side where its language begins, the picture beside them. */
export function cardSvg(index: StoryIndex, view: View, { colors, measure }: CardTools): string {
  const isArabic = view.language === "ar";
  const { width, height } = cardSize;
  const frame = {
    x: isArabic ? margin - 8 : width - margin - pictureWidth + 8,
    y: 28,
    width: pictureWidth,
    height: height - 56,
  };
  const left = isArabic ? width - margin - columnWidth : margin;
  const column = createColumn(left, columnWidth, measure);
  const words = cardWords(index, view);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${cardFace}">`,
    `<rect width="${width}" height="${height}" fill="${colors("ground")}"/>`,
    drawCardPicture(index, view.selection, view.language, frame, { colors, measure }),
    ...drawTop(words, isArabic, column, colors),
    ...drawWords(words, isArabic, column, colors),
    ...drawFoot(words, isArabic, column, colors),
    "</svg>",
  ].join("");
}

/** A rule in the subject's colour, the name of the site across from it; under them what the card is of, and its note. */
function drawTop(words: CardWords, isArabic: boolean, column: Column, colors: CardColors) {
  const color = colors(words.color);
  const x = isArabic ? column.right - 72 : column.left;
  const kicker = { isBold: true, isArabic, color };
  const limits = { sizes: [26, 23, 20], height: 40 };
  const long = fitText(words.kicker.join(" · "), kicker, column, limits);
  const fitted = long.isCut ? fitText(words.kicker[0] ?? "", kicker, column, limits) : long;
  const soft = { isBold: false, isArabic, color: colors("ink-soft") };
  const note = fitText(words.note ?? "", soft, column, { sizes: [22, 20, 18], height: 34 });
  const brand = { size: 22, isBold: true, isArabic, color: colors("ink-soft") };
  return [
    `<rect x="${x}" y="${margin}" width="72" height="8" fill="${color}"/>`,
    column.drawAcross(words.brand, brand, margin + 14),
    ...column.draw(fitted.lines, fitted.style, margin + 54),
    ...column.draw(note.lines, note.style, margin + 54 + noteHeight - 2),
  ];
}

/** The headline as large as it can be; what stands under it gives way first. Words that no one said so are not bold. */
function drawWords(words: CardWords, isArabic: boolean, column: Column, colors: CardColors) {
  const top = wordsTop + (words.note === undefined ? 0 : noteHeight);
  const sizes = words.note === undefined ? headlineSizes : translationSizes;
  const ink = { isBold: words.note === undefined, isArabic, color: colors("ink") };
  const detail: CardStyle = { size: 28, isBold: false, isArabic, color: colors("ink-soft") };
  const detailLines = words.detail === undefined ? [] : column.fit(words.detail, detail, 3);
  const quoted = words.original === undefined ? undefined : `«${words.original}»`;
  const quote = { isBold: false, isArabic: true, color: colors("ink"), ending: "…»", inset: 22 };
  const wanted = quoted === undefined ? 0 : column.fit(quoted, { ...quote, size: 26 }, 3).length;
  const room = wordsBottom - top - heightOf(detailLines.length, detail, 12);
  const roomAbove = (rows: number) => room - heightOf(rows, { ...quote, size: 26 }, 24);

  const tries = Array.from({ length: wanted }, (_, at) => wanted - at);
  const fits = (rows: number) =>
    !fitText(words.headline, ink, column, { sizes, height: roomAbove(rows) }).isCut;
  const rows = tries.find(fits) ?? Math.min(wanted, 2);
  const limits = { sizes, height: roomAbove(rows) };
  const headline = fitText(words.headline, ink, column, limits);

  const parts = column.draw(headline.lines, headline.style, top + headline.style.size * 0.9);
  let y = top + heightOf(headline.lines.length, headline.style, 0);
  if (detailLines.length > 0) {
    parts.push(...column.draw(detailLines, detail, y + 12 + detail.size));
    y += heightOf(detailLines.length, detail, 12);
  }
  if (quoted === undefined) return parts;
  const limit = { sizes: [34, 30, 26], height: wordsBottom - y - 24 };
  const { lines, style } = fitText(quoted, quote, column, limit);
  const bar = { y: Math.round(y + 28), height: Math.round(heightOf(lines.length, style, 0) - 4) };
  parts.push(
    `<rect x="${column.right - 5}" y="${bar.y}" width="5" height="${bar.height}" fill="${colors(words.color)}"/>`,
    ...column.draw(lines, style, y + 24 + style.size * 1.13),
  );
  return parts;
}

function drawFoot(words: CardWords, isArabic: boolean, column: Column, colors: CardColors) {
  const source: CardStyle = { size: 18, isBold: false, isArabic, color: colors("ink-soft") };
  const y = wordsBottom + 14;
  return [
    `<rect x="${column.left}" y="${y}" width="${columnWidth}" height="1.5" fill="${colors("rule-strong")}"/>`,
    ...column.draw(column.fit(words.source, source, 2), source, y + 26),
  ];
}
