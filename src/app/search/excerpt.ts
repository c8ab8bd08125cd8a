import type { Mark, MarkedText } from "../../model/search/showResult.ts";
import { shorten } from "../../model/view/pageTitle.ts";

/** UTF-16 units that about three lines of the list of results hold, and of them those before the first mark. */
const longest = 120;
const before = 40;

/**
 * The part of a result's text that shows its first mark, with its marks; a short text whole. It is cut at spaces: a
 * style sheet's ellipsis cuts the first letter of a Latin word that ends a line written from the right.
 */
export function excerpt({ text, marks }: Pick<MarkedText, "text" | "marks">): {
  text: string;
  marks: Mark[];
} {
  const first = marks[0]?.end ?? 0;
  const start = first <= longest ? 0 : text.lastIndexOf(" ", (marks[0]?.start ?? 0) - before) + 1;
  const lead = start === 0 ? "" : "…";
  const words = lead + shorten(text.slice(start), longest);
  const shift = lead.length - start;
  const shifted = marks.map((mark) => ({ start: mark.start + shift, end: mark.end + shift }));
  return {
    text: words,
    marks: shifted.filter((mark) => mark.start >= 0 && mark.end <= words.length),
  };
}
