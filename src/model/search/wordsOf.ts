import { fold } from "./fold.ts";

/** A word of a text: as it stands there, and folded; `at[i]`–`end[i]` is the place of the folded unit `i` in the text. */
export type Word = {
  readonly raw: string;
  readonly folded: string;
  readonly at: readonly number[];
  readonly end: readonly number[];
  /** Its letters stand apart in the text, each in a word of its own: "AWS" in "Amazon Web Services". */
  readonly isInitials?: true;
};

export type Words = {
  /** Runs of letters and digits, cut also where Arabic or Hebrew meets another script («موقعيwalmart»). */
  readonly words: readonly Word[];
  /** Words that only marks divide, read as one: «جيت.كوم» → «جيتكوم». */
  readonly joined: readonly Word[];
};

const run =
  /(?:(?=\p{sc=Arab})[\p{L}\p{N}\p{M}])+|(?:(?=\p{sc=Hebr})[\p{L}\p{N}\p{M}])+|(?:(?!\p{sc=Arab}|\p{sc=Hebr})[\p{L}\p{N}\p{M}])+|(?<space>\s+)/gu;

/** Takes a text apart for search. Places are UTF-16 units of the text. */
export function wordsOf(text: string): Words {
  const folded = fold(text);
  const chunks: Word[][] = [[]];
  for (const found of folded.text.matchAll(run)) {
    if (found.groups?.space !== undefined) {
      chunks.push([]);
      continue;
    }
    const [from, to] = [found.index, found.index + found[0].length];
    const at = folded.at.slice(from, to);
    const end = folded.end.slice(from, to);
    chunks.at(-1)?.push({ raw: takeRaw(text, at, end), folded: found[0], at, end });
  }
  const words = chunks.flat();
  const joined = chunks.filter((chunk) => chunk.length > 1).map((chunk) => join(text, chunk));
  return { words, joined };
}

/** Words of a text read as one, what stands between them left out; null where there is one word only, or none. */
export function readAsOne(text: string, words: readonly Word[]): Word | null {
  return words.length > 1 ? join(text, words) : null;
}

/** Small words that an abbreviation may leave out. */
const small =
  /^(?:the|of|and|for|in|on|at|a|an|de|la|le|les|du|des|et|y|e|el|los|del|di|do|da|und|fur|der|die|das|van|и|в|на|по)$/;

/**
 * The initials of a name of several words in a script with capitals, as they may be written: of all its words, and without the small ones
 * ("twsj" and "wsj" for "The Wall Street Journal"). A number is taken whole: "o365". None of any other name.
 */
export function initialsOf(text: string, words: readonly Word[]): Word[] {
  if (words.length < 2 || !words.every(({ folded }) => /^[\p{Ll}\d]+$/u.test(folded))) return [];
  const starts = words.filter(({ at }, index) => {
    const end = words[index - 1]?.end.at(-1);
    return end === undefined || /[\s-]/.test(text.slice(end, at[0]));
  });
  const names = starts.filter(({ folded }) => !small.test(folded));
  const readings = names.length < starts.length ? [starts, names] : [starts];
  return readings
    .filter((reading) => reading.length > 1 && reading.some(({ folded }) => /^\D/.test(folded)))
    .map((reading) => {
      const initials = reading.map(takeInitial);
      const folded = initials.map((initial) => initial.folded).join("");
      const at = initials.flatMap((initial) => initial.at);
      const end = initials.flatMap((initial) => initial.end);
      return { raw: folded, folded, at, end, isInitials: true };
    });
}

function takeInitial({ folded, at, end }: Word) {
  const length = /^\d+$/.test(folded) ? folded.length : 1;
  return { folded: folded.slice(0, length), at: at.slice(0, length), end: end.slice(0, length) };
}

function join(text: string, words: readonly Word[]): Word {
  const at = words.flatMap((word) => word.at);
  const end = words.flatMap((word) => word.end);
  return {
    raw: takeRaw(text, at, end),
    folded: words.map(({ folded }) => folded).join(""),
    at,
    end,
  };
}

/** Lower case: a reader's capitals say nothing of how well a name is meant. */
function takeRaw(text: string, at: readonly number[], end: readonly number[]): string {
  return text.slice(at[0], end.at(-1)).normalize("NFC").toLowerCase();
}
