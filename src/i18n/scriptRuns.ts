import { scriptOf } from "../model/language/script.ts";

/** A stretch of a text in one language's letters. */
export type ScriptRun = {
  readonly text: string;
  /** The language to read it aloud in. */
  readonly language: string;
};

/**
 * The scripts in which a foreign name may stand: the language to read it in, and the signs that may stand between its
 * words, beside spaces, dots and hyphens.
 */
const scripts = {
  Latn: { language: "en", between: "&'’+" },
  Arab: { language: "ar", between: "،«»\u200c" },
  Hebr: { language: "he", between: "״׳" },
  Cyrl: { language: "ru", between: "«»" },
  Grek: { language: "el", between: "«»" },
} as const;
type Script = keyof typeof scripts;
const codes: readonly Script[] = ["Latn", "Arab", "Hebr", "Cyrl", "Grek"];

/** Letters that Arabic does not have, and Persian has. */
const persian = /[پچژگکی]/u;

const patterns = new Map<string, RegExp>();

/** Words in any other script than this, with what stands between them and digits after a word. */
function foreignTo(script: string): RegExp {
  const known = patterns.get(script);
  if (known) return known;
  const runs = codes
    .filter((code) => code !== script)
    .map((code) => {
      const letter = `\\p{sc=${code}}`;
      const gap = `[ \\u00a0.${scripts[code].between}-]+`;
      return `(?<${code}>${letter}[${letter}\\p{M}\\d]*(?:${gap}[${letter}\\d]+)*)`;
    });
  const pattern = new RegExp(runs.join("|"), "gu");
  patterns.set(script, pattern);
  return pattern;
}

/**
 * Cuts a text where its letters change: a voice that reads Arabic cannot read Latin names, and the other way round.
 * Signs and digits go with the text's own language.
 * @param language what the text is written in but for foreign words
 * @returns stretches that together are the text, in order
 */
export function scriptRuns(text: string, language: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let at = 0;
  const add = (end: number, of: string) => {
    if (end > at) runs.push({ text: text.slice(at, end), language: of });
    at = end;
  };
  for (const match of text.matchAll(foreignTo(scriptOf(language)))) {
    add(match.index, language);
    add(match.index + match[0].length, languageOf(match));
  }
  add(text.length, language);
  return runs;
}

function languageOf({ 0: run, groups = {} }: RegExpExecArray): string {
  const script = codes.find((code) => groups[code] !== undefined) ?? "Latn";
  return script === "Arab" && persian.test(run) ? "fa" : scripts[script].language;
}

/** The language to read a name aloud in: some names of an Arabic article are written in Latin letters. */
export function spokenIn(text: string, language: string): string {
  return scriptRuns(text, language).find((run) => /\p{L}/u.test(run.text))?.language ?? language;
}
