import type { Difference } from "../text/findLookalike.ts";
import type { CharacterCode, Part } from "./problem.ts";
import { formatCodePoint } from "./readArticle.ts";

/** What a character is called, where its number alone would say little. The first that fits. */
const names: readonly (readonly [RegExp, CharacterCode])[] = [
  [/\u0020/, "space"],
  [/[\u00a0\u202f]/, "no-break-space"],
  [/[\n\r\u2028\u2029]/, "line-break"],
  [/\t/, "tab"],
  [/\u200b/, "zero-width-space"],
  [/\u200c/, "non-joiner"],
  [/\u200d/, "joiner"],
  [/\ufeff/, "byte-order-mark"],
  [/\u00ad/, "soft-hyphen"],
  [/\u0640/, "tatweel"],
  [/\s/, "wide-space"],
  [/\p{Cf}|[\ufe00-\ufe0f]/u, "unseen"],
  [/[\ufb50-\ufdff\ufe70-\ufefc]/, "presentation-form"],
  [/\p{M}/u, "mark"],
];

/** At most so many differences are told: who copies the words again mends all of them. */
const most = 3;

/** Says where two texts that look the same part, as phrases. */
export function nameDifferences(differences: readonly Difference[]): Part[] {
  return differences.slice(0, most).map(({ at, before, text, wanted }): Part => {
    const story = nameCharacters(wanted);
    if (at !== "within") return { code: `differs-${at}`, parameters: { story } };
    const parameters = { article: nameCharacters(text), story };
    return before === ""
      ? { code: "differs-start", parameters }
      : { code: "differs-after", parameters: { ...parameters, before } };
  });
}

/** Names characters that cannot be told apart by looking at them: each by its number and what it is. */
export function nameCharacters(text: string): Part {
  const letters = Array.from(text);
  if (letters.length === 0) return { code: "nothing", parameters: {} };
  const numbers = letters.map(formatCodePoint).join(" ");
  const isApart = letters.length > 1 && /^[^\p{M}]\p{M}+$/u.test(text);
  if (isApart) return { code: "letter-and-marks", parameters: { numbers } };
  const list = letters.map(nameCharacter);
  const [only] = list;
  return only && list.length === 1 ? only : { code: "characters", parameters: { list } };
}

function nameCharacter(letter: string): Part {
  const number = formatCodePoint(letter);
  const code = names.find(([pattern]) => pattern.test(letter))?.[1];
  if (code) return { code, parameters: { number } };
  return letter.normalize("NFD") === letter
    ? { code: "letter", parameters: { number, letter } }
    : { code: "letter-with-mark", parameters: { number } };
}
