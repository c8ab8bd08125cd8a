/** The script that a language is most likely written in, by its ISO 15924 code: `Arab` for `fa`, `Latn` for `fr`. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? "Latn";
}

const fromTheRight = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

/** The direction in which a language's script runs. */
export function directionOf(language: string): "rtl" | "ltr" {
  return fromTheRight.has(scriptOf(language)) ? "rtl" : "ltr";
}

const rightToLeftLetter = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;

/** Whether a text has letters that run from the right. */
export function runsFromRight(text: string): boolean {
  return rightToLeftLetter.test(text);
}
