import { wordingOf } from "../../i18n/allWords.ts";
import { directionOf } from "../../model/language/script.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import type { View } from "../../model/story/view.ts";
import { quoted } from "../head/pageDescription.ts";
import { drawCardArticle } from "./cardArticle.ts";
import type { CardColors } from "./cardColors.ts";
import { type CardStyle, type Column, createColumn, fitText, heightOf } from "./cardColumn.ts";
import { cardFace } from "./cardFont.ts";
import { drawCardList } from "./cardList.ts";
import { drawCardPicture } from "./cardPicture.ts";
import type { Frame } from "./cardScene.ts";
import type { MeasureCardText } from "./cardText.ts";
import { type CardWords, cardWords } from "./cardWords.ts";

/** px: what Open Graph readers crop nothing of. */
const cardSize = { width: 1200, height: 630 } as const;

const margin = 48;
const pictureWidth = 516;
const gap = 44;
const columnWidth = cardSize.width - 2 * margin - pictureWidth - gap;
/** px from the top: where the words may begin below one line, and where they end above the foot. */
const wordsTop = 126;
const wordsBottom = 534;
/** px that the note under the name takes. */
const noteHeight = 36;
const headlineSizes = [64, 58, 52, 48, 44, 40, 36, 32, 29, 26, 24] as const;
/** A headline keeps this size while what stands below it can give way. */
const headlineLeast = 40;
/** A translation is no headline: it is smaller, and so stands whole beside the quote. */
const translationSizes = [48, 44, 40, 36, 32, 28, 26, 24, 22] as const;
const originalSizes = [34, 30, 26, 24, 22] as const;
/** px between the words and the quote below them. */
const quoteGap = 24;

export type CardTools = { colors: CardColors; measure: MeasureCardText };

/** The social card of a view: its words at the side where its language begins, the picture beside them. */
export function cardSvg(index: StoryIndex, view: View, { colors, measure }: CardTools): string {
  const isFromRight = directionOf(view.language) === "rtl";
  const { width, height } = cardSize;
  const frame = {
    x: isFromRight ? margin - 8 : width - margin - pictureWidth + 8,
    y: 28,
    width: pictureWidth,
    height: height - 56,
  };
  const left = isFromRight ? width - margin - columnWidth : margin;
  const column = createColumn(left, columnWidth, measure);
  const words = cardWords(index, view);
  const ofArticle = index.story.language;
  const head = drawTop(words, isFromRight, column, colors);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${cardFace}">`,
    `<rect width="${width}" height="${height}" fill="${colors("ground")}"/>`,
    drawBeside(index, view, frame, { colors, measure }),
    ...head.parts,
    ...drawWords(words, isFromRight, column, { top: head.bottom, colors, ofArticle }),
    ...drawFoot(words, isFromRight, column, colors),
    "</svg>",
  ].join("");
}

/** What stands beside the words: the picture, or what the page has of its own. */
function drawBeside(index: StoryIndex, view: View, frame: Frame, tools: CardTools): string {
  const { selection, language } = view;
  const tab = selection.kind === "overview" ? view.tab : "details";
  switch (tab) {
    case "article":
      return drawCardArticle(index, language, frame, tools);
    case "list":
      return drawCardList(index, language, frame, tools);
    case "details":
      return drawCardPicture(index, selection, language, frame, tools);
  }
}

/**
 * A rule in the subject's colour, the name of the site across from it; under them what the card is of, and its note.
 * `bottom` is where the words may begin, in px.
 */
function drawTop(words: CardWords, isFromRight: boolean, column: Column, colors: CardColors) {
  const color = colors(words.color);
  const x = isFromRight ? column.right - 72 : column.left;
  const kicker = { isBold: true, isFromRight, color };
  const limits = { sizes: [26, 23, 20], height: 40 };
  const tries = [words.kicker.join(" · "), words.kicker[0] ?? ""].map((text) =>
    fitText(text, kicker, column, limits),
  );
  // What one line does not hold takes two.
  const fitted =
    tries.find(({ isCut }) => !isCut) ??
    fitText(words.kicker[0] ?? "", kicker, column, { sizes: [23, 20], height: 70 });
  const height = heightOf(fitted.lines.length - 1, fitted.style, 0);
  const soft = { isBold: false, isFromRight, color: colors("ink-soft") };
  const note = fitText(words.note ?? "", soft, column, { sizes: [22, 20, 18], height: 34 });
  const brand = { size: 22, isBold: true, isFromRight, color: colors("ink-soft") };
  const parts = [
    `<rect x="${x}" y="${margin}" width="72" height="8" fill="${color}"/>`,
    column.drawAcross(words.brand, brand, margin + 14),
    ...column.draw(fitted.lines, fitted.style, margin + 54),
    ...column.draw(note.lines, note.style, margin + 54 + height + noteHeight - 2),
  ];
  return { parts, bottom: wordsTop + height + (words.note === undefined ? 0 : noteHeight) };
}

/** The headline as large as it can be; what stands under it gives way first. Words that no one said so are not bold. */
function drawWords(
  words: CardWords,
  isFromRight: boolean,
  column: Column,
  { top, colors, ofArticle }: { top: number; colors: CardColors; ofArticle: Language },
) {
  const sizes = words.note === undefined ? headlineSizes : translationSizes;
  const least = words.note === undefined ? headlineLeast : 0;
  const ink = { isBold: words.note === undefined, isFromRight, color: colors("ink") };
  const detail: CardStyle = { size: 28, isBold: false, isFromRight, color: colors("ink-soft") };
  const detailLines = words.detail === undefined ? [] : column.fit(words.detail, detail, 3);
  const { t } = wordingOf(ofArticle);
  const original =
    words.original === undefined ? undefined : quoted(words.original, wordingOf(ofArticle));
  const quote = {
    isBold: false,
    isFromRight: directionOf(ofArticle) === "rtl",
    color: colors("ink"),
    ending: `…${t("punctuation.close")}`,
    inset: 22,
  };
  const room = wordsBottom - top - heightOf(detailLines.length, detail, 12);
  const above = (height: number) => fitText(words.headline, ink, column, { sizes, height });
  const below = (height: number) =>
    original === undefined
      ? undefined
      : fitText(original, quote, column, { sizes: originalSizes, height: height - quoteGap });
  const wholes = sizes
    .map((size) => {
      const sized = { ...ink, size };
      return heightOf(column.fit(words.headline, sized, Number.POSITIVE_INFINITY).length, sized, 0);
    })
    .filter((height, at) => height <= room && (sizes[at] ?? 0) >= least);
  const left = [3, 2, 1, 4, 5, 6].map(
    (rows) => room - heightOf(rows, { ...quote, size: 24 }, quoteGap),
  );
  const endsWell = (height: number) => below(room - height)?.endsInPhrase === false;
  // Both whole; the quote cut behind a clause; the headline too; the quote cut behind a word.
  const height =
    original === undefined
      ? room
      : (wholes.find((each) => below(room - each)?.isCut === false) ??
        wholes.find(endsWell) ??
        left.find((each) => endsWell(each) && !above(each).endsInPhrase) ??
        left.find((each) => !above(each).isCut) ??
        room / 2);
  const headline = above(height);

  const parts = column.draw(headline.lines, headline.style, top + headline.style.size * 0.9);
  let y = top + heightOf(headline.lines.length, headline.style, 0);
  if (detailLines.length > 0) {
    parts.push(...column.draw(detailLines, detail, y + 12 + detail.size));
    y += heightOf(detailLines.length, detail, 12);
  }
  const fitted = below(wordsBottom - y);
  if (fitted === undefined) return parts;
  const { lines, style } = fitted;
  const edge = style.isFromRight ? column.right - 5 : column.left;
  const bar = { y: Math.round(y + 28), height: Math.round(heightOf(lines.length, style, 0) - 4) };
  parts.push(
    `<rect x="${edge}" y="${bar.y}" width="5" height="${bar.height}" fill="${colors(words.color)}"/>`,
    ...column.draw(lines, style, y + quoteGap + style.size * 1.13),
  );
  return parts;
}

function drawFoot(words: CardWords, isFromRight: boolean, column: Column, colors: CardColors) {
  const source: CardStyle = { size: 18, isBold: false, isFromRight, color: colors("ink-soft") };
  const y = wordsBottom + 14;
  return [
    `<rect x="${column.left}" y="${y}" width="${columnWidth}" height="1.5" fill="${colors("rule-strong")}"/>`,
    ...column.draw(column.fit(words.source, source, 2), source, y + 26),
  ];
}
