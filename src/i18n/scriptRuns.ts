/** A stretch of a text in one language's letters. */
export type ScriptRun = {
  readonly text: string;
  /** The language to read it aloud in. */
  readonly language: "ar" | "en";
};

/** Words of the other script, with what stands between them: spaces, dots, hyphens, digits after a word. */
const foreign = {
  ar: /\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[ \u00a0.&'’+-]+[\p{Script=Latin}\d]+)*/gu,
  en: /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\d]*(?:[ \u00a0.،«»-]+[\p{Script=Arabic}\d]+)*/gu,
} as const;

/**
 * Cuts a text where its letters change: a voice that reads Arabic cannot read Latin names, and the other way round.
 * Signs and digits go with the text's own language.
 * @param language what the text is written in but for foreign words
 * @returns stretches that together are the text, in order
 */
export function scriptRuns(text: string, language: "ar" | "en"): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let at = 0;
  const add = (end: number, of: "ar" | "en") => {
    if (end > at) runs.push({ text: text.slice(at, end), language: of });
    at = end;
  };
  for (const match of text.matchAll(foreign[language])) {
    add(match.index, language);
    add(match.index + match[0].length, language === "ar" ? "en" : "ar");
  }
  add(text.length, language);
  return runs;
}
