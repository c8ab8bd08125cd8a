/** What is known by now: of the interface's languages at once, for Intl is slow to come and every page asks. */
const scripts = new Map([
  ["ar", "Arab"],
  ["en", "Latn"],
  ["fa", "Arab"],
  ["fr", "Latn"],
]);

/** The script that a language is most likely written in, by its ISO 15924 code: `Arab` for `fa`, `Latn` for `fr`. */
export function scriptOf(language: string): string {
  const script = scripts.get(language) ?? new Intl.Locale(language).maximize().script ?? "Latn";
  scripts.set(language, script);
  return script;
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
