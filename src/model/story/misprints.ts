import { runsFromRight } from "../language/script.ts";
import type { Passage, Span, Story } from "./story.ts";
import type { Wording } from "./wording.ts";

/** A part of a text; `start` is its place in the article, in code points. */
type Piece = { readonly text: string; readonly start: number; readonly endsInMisprint: boolean };

/**
 * A text of the article, cut behind each misprint that ends in it. The pieces join to the text.
 * @param span where `text` stands in the article
 * @param within what is shown of the article around the text: a misprint that is not wholly shown is none
 */
export function cutAtMisprints(
  { misprints = [] }: Pick<Story, "misprints">,
  span: Span,
  text: string,
  within: Span = span,
): Piece[] {
  const shown = misprints.filter(({ start, end }) => start >= within.start && end <= within.end);
  const ends = new Set(
    shown.map(({ end }) => end).filter((end) => end > span.start && end <= span.end),
  );
  if (ends.size === 0) return [{ text, start: span.start, endsInMisprint: false }];
  const points = Array.from(text);
  const cuts = [...new Set([span.start, ...ends, span.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? span.start;
    const piece = points.slice(start - span.start, end - span.start).join("");
    return { text: piece, start, endsInMisprint: ends.has(end) };
  });
}

/** Without it a mark behind Latin letters would stand before them, in a line that runs from the right. */
const rightToLeft = "\u200f";

/** A passage for where no element can stand: its misprints marked in the text itself, each mark beside its word. */
export function markMisprints(
  story: Pick<Story, "misprints">,
  passage: Passage,
  { t }: Wording,
): string {
  return cutAtMisprints(story, passage, passage.exact)
    .map(({ text, endsInMisprint }) => {
      if (!endsInMisprint) return text;
      const turn =
        runsFromRight(passage.exact) && !runsFromRight(text.slice(-1)) ? rightToLeft : "";
      return `${text}${turn}\u00a0${t("misprint.mark")}`;
    })
    .join("");
}
