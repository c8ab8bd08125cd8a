const longestLine = 12;
/** The words of a line are kept short: beside a line there is less room than beside a name. */
export const longestCaption = 10;
/** Letters and signs that are one grapheme each, whatever stands beside them. */
const plain = /^[ -~\u0621-\u063a\u0641-\u064a]*$/;
/** White space at which a line may break: French marks stand behind spaces at which it may not. */
const breakable = /[^\S\u00a0\u202f]+/u;
let segmenter: Intl.Segmenter | undefined;

/** Two lines of this many graphemes are all that the picture has room for: the rest of a name stands on its card. */
const longestName = 44;

/** Most names are plain; a page that has no other need not wait for the segmenter, which is slow to come. */
function countGraphemes(text: string): number {
  if (plain.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].length;
}

/**
 * Lines of a label: one up to `longest` graphemes, otherwise two, split at the space that leaves the shorter
 * longest line (the earlier of equals). A word is never split, so a single long word stays one line.
 */
export function wrapLabel(name: string, longest = longestLine): string[] {
  const words = shorten(name.split(breakable).filter((word) => word !== ""));
  const whole = words.join(" ");
  if (words.length < 2 || countGraphemes(whole) <= longest) return [whole];
  let best = [whole];
  let bestLength = Number.POSITIVE_INFINITY;
  for (let at = 1; at < words.length; at += 1) {
    const lines = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const length = Math.max(...lines.map(countGraphemes));
    if (length < bestLength) {
      best = lines;
      bestLength = length;
    }
  }
  return best;
}

/** As many words as there is room for, the first at least, and that there are more. */
function shorten(words: string[]): string[] {
  let left = longestName;
  const kept = words.filter((word) => {
    left -= countGraphemes(word) + 1;
    return left >= -1;
  });
  if (kept.length === words.length || words.length < 2) return words;
  const whole = kept.length > 0 ? kept : words.slice(0, 1);
  return [...whole.slice(0, -1), `${whole.at(-1)}…`];
}
