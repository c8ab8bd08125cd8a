import { fold } from "./fold.ts";

/** A word of a text: as it stands there, and folded; `at[i]`–`end[i]` is the place of the folded unit `i` in the text. */
export type Word = {
  readonly raw: string;
  readonly folded: string;
  readonly at: readonly number[];
  readonly end: readonly number[];
};

export type Words = {
  /** Runs of letters and digits, cut also where Arabic meets another script («موقعيwalmart»). */
  readonly words: readonly Word[];
  /** Words that only marks divide, read as one: «جيت.كوم» → «جيتكوم». */
  readonly joined: readonly Word[];
};

const run =
  /(?:(?=\p{sc=Arab})[\p{L}\p{N}\p{M}])+|(?:(?!\p{sc=Arab})[\p{L}\p{N}\p{M}])+|(?<space>\s+)/gu;

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
