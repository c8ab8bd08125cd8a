import { wordingOf } from "../../i18n/allWords.ts";
import { directionOf } from "../../model/language/script.ts";
import { markMisprints } from "../../model/story/misprints.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import type { Span } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import type { CardColors } from "./cardColors.ts";
import { createColumn, heightOf } from "./cardColumn.ts";
import type { Frame } from "./cardScene.ts";
import { type MeasureCardText, round } from "./cardText.ts";

/** A name in a text, in UTF-16 units, with the token of its side's colour. */
type Mark = { readonly from: number; readonly to: number; readonly tone: string };

const padding = 30;
/** px between paragraphs. */
const gap = 12;
/** Paragraphs that are read: more than the sheet holds. */
const mostRead = 20;

/**
 * The article as a sheet of paper: its headline and first words, which go on below its edge,
 * and each name with a line below it in its side's colour.
 */
export function drawCardArticle(
  index: StoryIndex,
  language: Language,
  frame: Frame,
  { colors, measure }: { colors: CardColors; measure: MeasureCardText },
): string {
  const isFromRight = directionOf(index.story.language) === "rtl";
  const [headline, ...paragraphs] = index.story.article.paragraphs;
  const column = createColumn(frame.x + padding, frame.width - 2 * padding, measure);
  const parts: string[] = [];
  let top = frame.y + padding - 8;
  const put = (span: Span, size: number, isBold: boolean, most: number) => {
    const style = { size, isBold, isFromRight, color: colors("ink") };
    const { text, marks } = markNames(index, span, language);
    let at = 0;
    for (const line of column.fit(text, style, most)) {
      if (top > bottom) return;
      const baseline = top + size * 1.1;
      for (const { from, to, tone } of marks) {
        const start = Math.max(0, from - at);
        const end = Math.min(line.length, to - at);
        if (start >= end) continue;
        const width = measure(line.slice(start, end), size, isBold);
        const before = measure(line.slice(0, start), size, isBold);
        const x = isFromRight ? column.right - before - width : column.left + before;
        parts.push(
          `<rect x="${round(x)}" y="${round(baseline + size * 0.28)}" width="${round(width)}" height="2.5" fill="${colors(tone)}"/>`,
        );
      }
      parts.push(...column.draw([line], style, baseline));
      at += line.length + 1;
      top += heightOf(1, style, 0);
    }
  };
  const { x, y, width, height } = frame;
  const bottom = y + height;
  if (headline) put(headline, 28, true, 4);
  for (const paragraph of paragraphs.slice(0, mostRead)) {
    top += gap;
    if (top < bottom) put(paragraph, 23, false, Number.POSITIVE_INFINITY);
  }
  const paper = `x="${x}" y="${y}" width="${width}" height="${height}" rx="10"`;
  const stop = `stop-color="${colors("surface")}"`;
  return [
    `<defs><clipPath id="sheet"><rect ${paper}/></clipPath>`,
    `<linearGradient id="on" x1="0" y1="0" x2="0" y2="1"><stop offset="0.7" ${stop} stop-opacity="0"/><stop offset="0.97" ${stop}/></linearGradient></defs>`,
    `<rect ${paper} fill="${colors("surface")}"/><g clip-path="url(#sheet)">`,
    ...parts,
    `</g><rect ${paper} fill="url(#on)" stroke="${colors("rule-strong")}"/>`,
  ].join("");
}

/** A stretch of the article with its misprints marked, and where its names stand in that text. */
function markNames(
  { story, text }: StoryIndex,
  { start, end }: Span,
  language: Language,
): { text: string; marks: Mark[] } {
  const upTo = (point: number) => {
    const part = { start, end: point };
    const marked = markMisprints(story, { ...part, exact: text.slice(part) }, wordingOf(language));
    return marked.replace(/[^\S\u00a0]+/gu, " ");
  };
  const marks = story.entities.flatMap(({ side, mentions }) =>
    mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => {
        const from = upTo(mention.start).length;
        return { from, to: from + text.slice(mention).length, tone: sideTone(story, side) };
      }),
  );
  return { text: upTo(end), marks };
}
