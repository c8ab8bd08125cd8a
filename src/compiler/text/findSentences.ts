import type { Span } from "../../model/story/story.ts";
import { markMentions, toSpans } from "./findParagraphs.ts";

const terminator = /[.!?؟…]/u;
const closer = /[.!?؟…“”"»’)\]]/u;
const space = /\s/u;

/**
 * Divides paragraphs into sentences: code point spans without the space around, never across paragraphs,
 * together covering everything but white space. A sentence ends with . ! ? ؟ or … (and the closing marks
 * after it) before a space or the end of the paragraph; a dot inside a mention ends nothing.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  mentions: ReadonlyMap<string, readonly Span[]>,
): Span[] {
  const points = Array.from(text);
  const inMention = markMentions(mentions);
  return paragraphs.flatMap(({ start, end }) => {
    const cuts = [start];
    for (let index = start; index < end; index += 1) {
      if (!terminator.test(points[index] ?? "") || inMention.has(index)) continue;
      let after = index + 1;
      while (after < end && closer.test(points[after] ?? "")) after += 1;
      if (after < end && space.test(points[after] ?? "")) cuts.push(after);
      index = after - 1;
    }
    return toSpans(points, [...cuts, end]);
  });
}
