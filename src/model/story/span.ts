import type { Span } from "./story.ts";

/**
 * The one place where the two ways of counting meet. The format counts Unicode code points
 * (W3C Web Annotation Data Model §4.2.4); JavaScript strings count UTF-16 code units.
 */
export type TextIndex = {
  /** Length of the text in code points. */
  readonly length: number;
  /** The text of a span given in code points. Throws RangeError if the span is not within the text. */
  slice: (span: Span) => string;
  /** Code points → UTF-16 units. Throws RangeError if the span is not within the text. */
  toUtf16: (span: Span) => Span;
  /** UTF-16 units → code points. Throws RangeError outside the text or inside a surrogate pair. */
  toCodePoints: (start16: number, end16: number) => Span;
};

/**
 * Indexes a text once (linear time and memory), when it is first asked, so that every later conversion is a look-up.
 * A lone surrogate counts as one code point, as in `Array.from`.
 */
export function createTextIndex(text: string): TextIndex {
  let counted: ReturnType<typeof countBoth> | undefined;
  const counts = () => {
    counted ??= countBoth(text);
    return counted;
  };

  const toUtf16 = (span: Span): Span => {
    const { unitOf, length } = counts();
    const start = unitOf[span.start];
    const end = unitOf[span.end];
    if (start === undefined || end === undefined || end < start) {
      throw new RangeError(`Span ${span.start}–${span.end} is not within ${length} code points`);
    }
    return { start, end };
  };

  const toPoint = (unit: number): number => {
    const point = counts().pointOf[unit];
    if (point === undefined || point < 0) {
      throw new RangeError(`UTF-16 offset ${unit} is outside the text or inside a surrogate pair`);
    }
    return point;
  };

  return {
    get length() {
      return counts().length;
    },
    toUtf16,
    slice: (span) => {
      const { start, end } = toUtf16(span);
      return text.slice(start, end);
    },
    toCodePoints: (start16, end16) => ({ start: toPoint(start16), end: toPoint(end16) }),
  };
}

/** `unitOf[point]` and `pointOf[unit]`, both with the end of the text; -1 inside a surrogate pair. */
function countBoth(text: string) {
  const unitOf = new Uint32Array(text.length + 1);
  const pointOf = new Int32Array(text.length + 1).fill(-1);
  let unit = 0;
  let length = 0;
  for (const character of text) {
    unitOf[length] = unit;
    pointOf[unit] = length;
    unit += character.length;
    length += 1;
  }
  unitOf[length] = unit;
  pointOf[unit] = length;
  return { unitOf: unitOf.subarray(0, length + 1), pointOf, length };
}

/** Before white space that follows a plain letter or sign there is always a boundary (UAX 29, GB4 and GB999). */
const sureBoundary = /(?<=[!-~\u0621-\u064a])(?=[ \n])/u;

/**
 * The places, in UTF-16 units, where a passage may begin or end without cutting a grapheme
 * (what a reader sees as one character), which are the same in every language. For the build: Intl.Segmenter takes its time, and over one long text it
 * takes the square of it, so it is given the text in pieces.
 */
export function findGraphemeBoundaries(text: string): ReadonlySet<number> {
  const boundaries = new Set([text.length]);
  const segmenter = new Intl.Segmenter();
  let start = 0;
  for (const piece of text.split(sureBoundary)) {
    for (const { index } of segmenter.segment(piece)) boundaries.add(start + index);
    start += piece.length;
  }
  return boundaries;
}
