import { findGraphemeBoundaries } from "../../model/story/span.ts";
import type { Span } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";

/** The two selectors of a passage (W3C Web Annotation Data Model, § 4.2.4 and 4.2.5). */
type Selectors = readonly [
  {
    readonly type: "TextQuoteSelector";
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  },
  { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
];

/** Code points of context on either side: what the words need to be found once is taken, and never less. */
const context = 32;

/**
 * Makes the function that describes a passage by its words and by its place. Prefix and suffix grow until, with the
 * words, they occur once; they never begin or end inside a grapheme.
 */
export function createSelectors({ text, story }: StoryIndex): (span: Span) => Selectors {
  const article = story.article.text;
  const boundaries = [...findGraphemeBoundaries(article)].sort((a, b) => a - b);
  const isOnce = (words: string) => article.indexOf(words) === article.lastIndexOf(words);
  /** The nearest boundary at `units` or before it, or at `units` or after it. */
  const before = (units: number) => boundaries.findLast((at) => at <= units) ?? 0;
  const after = (units: number) => boundaries.find((at) => at >= units) ?? article.length;

  return (span) => {
    const own = text.toUtf16(span);
    for (let reach = context; ; reach *= 2) {
      const points = {
        start: Math.max(0, span.start - reach),
        end: Math.min(text.length, span.end + reach),
      };
      const wide = text.toUtf16(points);
      const start = Math.min(own.start, before(wide.start));
      const end = Math.max(own.end, after(wide.end));
      const isWhole = points.start === 0 && points.end === text.length;
      if (!isWhole && !isOnce(article.slice(start, end))) continue;
      const { start: from, end: to } = span;
      return [
        {
          type: "TextQuoteSelector",
          exact: article.slice(own.start, own.end),
          prefix: article.slice(start, own.start),
          suffix: article.slice(own.end, end),
        },
        { type: "TextPositionSelector", start: from, end: to },
      ];
    }
  };
}
