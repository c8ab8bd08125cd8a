/** The scripts that are told apart, by their ISO 15924 codes. A kana word may hold the mark of a long vowel. */
const scripts = [
  ...["Arab", "Hebr", "Cyrl", "Grek", "Armn", "Geor", "Hang", "Hani", "Hira", "Deva", "Beng"],
  ...[
    "Guru",
    "Gujr",
    "Taml",
    "Telu",
    "Knda",
    "Mlym",
    "Sinh",
    "Thai",
    "Laoo",
    "Khmr",
    "Mymr",
    "Ethi",
  ],
].map((code) => ({ code, pattern: new RegExp(`\\p{Script=${code}}`, "u") }));
scripts.push({ code: "Kana", pattern: /[\p{Script=Katakana}ー]/u });

const cased = /^(?:Latn|Cyrl|Grek|Armn)$/;
const unspaced = /^(?:Hani|Hira|Thai|Laoo|Khmr|Mymr)$/;

/** The script of a text: of several, the first in the list; Latin where it is of none of them, as digits are. */
export function letterScript(text: string): string {
  return scripts.find(({ pattern }) => pattern.test(text))?.code ?? "Latn";
}

/** Whether a script has capital letters. Words of such scripts hold digits and one another's letters («M6»). */
export function isCased(script: string): boolean {
  return cased.test(script);
}

/** Whether a script is written without spaces between words. */
export function isUnspaced(script: string): boolean {
  return unspaced.test(script);
}
