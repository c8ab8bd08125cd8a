import { createInstance } from "i18next";
import type { InterfaceLanguage } from "./formats.ts";
import { isolate } from "./isolate.ts";
import ar from "./problems.ar.json" with { type: "json" };
import en from "./problems.en.json" with { type: "json" };
import fa from "./problems.fa.json" with { type: "json" };
import fr from "./problems.fr.json" with { type: "json" };

const files = { ar, en, fr, fa } as const satisfies Record<InterfaceLanguage, unknown>;

/** What is wrong with a story, as data: its words are those of `problem` with this code. */
type Problem = { readonly code: Singular<keyof typeof en.problem>; readonly parameters: Blanks };
/** A phrase within a sentence: its words are those of `part` with this code. */
type Part = { readonly code: keyof typeof en.part; readonly parameters: Blanks };
type Blanks = { readonly [name: string]: Value };
type Value = string | number | Part | readonly Value[];
type Singular<Key> = Key extends `${infer Code}_one`
  ? Code
  : Key extends `${string}_other`
    ? never
    : Key;

export type FormatProblem = (problem: Problem) => string;

/**
 * Words for the problems of a story, in files of their own: the reader's page does not carry them.
 * @param quote what is done to each name, passage and place, so that it cannot reorder the sentence around it;
 * a terminal takes them as they are
 */
export function createProblemWords(language: InterfaceLanguage, quote = isolate): FormatProblem {
  const instance = createInstance();
  void instance.init({
    resources: { [language]: { problems: files[language] } },
    ns: "problems",
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const t = instance.getFixedT(language, "problems");
  const list = (items: readonly unknown[], between: string) =>
    items.map((item) => quote(String(item))).join(between);
  const formatter = instance.services.formatter;
  formatter?.add("isolate", (value) => quote(String(value)));
  formatter?.add("commas", (items) => list(items, t("punctuation.comma")));
  formatter?.add("semicolons", (items) => list(items, t("punctuation.semicolon")));
  const sayValue = (value: Value): unknown => {
    if (typeof value === "string") return showUnseen(value);
    if (typeof value === "number") return value;
    return "code" in value
      ? t(`part.${value.code}`, sayAll(value.parameters))
      : value.map(sayValue);
  };
  const sayAll = (blanks: Blanks): Record<string, unknown> =>
    Object.fromEntries(Object.entries(blanks).map(([name, value]) => [name, sayValue(value)]));
  return ({ code, parameters }) => t(`problem.${code}`, sayAll(parameters));
}

/** Joiners, spaces that look like others or take no room, controls and variation selectors. */
const unseen =
  /[\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]|[\ufe00-\ufe0f]/g;

/** An author's words with what cannot be seen in them written as JSON escapes, such as `\u200b`. */
function showUnseen(text: string): string {
  return text.replace(unseen, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
