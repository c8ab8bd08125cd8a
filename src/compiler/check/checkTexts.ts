import type { JSONPath, Node } from "jsonc-parser";
import { languageForm } from "../../model/story/texts.ts";
import { guessLanguage } from "./guessLanguage.ts";
import { namePath, readField } from "./namePath.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/**
 * The languages in which texts and translations are asked for. Undefined while the story does not say it well: then only that is
 * a fault.
 */
export type AskedLanguages = {
  texts: readonly string[] | undefined;
  translations: readonly string[] | undefined;
};

export function readAskedLanguages(story: unknown): AskedLanguages {
  const article = readField(story, "language");
  const languages = readField(story, "languages");
  const isRight =
    Array.isArray(languages) &&
    languages.length > 0 &&
    languages.every(isTag) &&
    new Set(languages).size === languages.length;
  const texts = isRight ? languages : undefined;
  const translations = isTag(article) ? texts?.filter((one) => one !== article) : undefined;
  return { texts, translations };
}

function isTag(value: unknown): value is string {
  return typeof value === "string" && languageForm.test(value);
}

/** Finds tags that stand twice in `languages`. */
export function findDoubledLanguages(json: StoryJson): Fault[] {
  const languages = readField(json.value, "languages");
  if (!Array.isArray(languages)) return [];
  return languages.flatMap((language: unknown, at): Fault[] =>
    typeof language === "string" && languages.indexOf(language) < at
      ? [{ ...json.at(["languages", at]), code: "language-twice", parameters: { language } }]
      : [],
  );
}

/**
 * Checks that an object of texts has each of some languages and no other.
 * @returns the faults, and the keys that are no language asked for, by their paths: what stands there is judged no further
 */
export function checkTexts(
  json: StoryJson,
  asked: readonly string[],
  node: Node,
  path: JSONPath,
): { faults: Fault[]; unasked: JSONPath[] } {
  const owner = namePath(json.value, path);
  const keys = (node.children ?? []).flatMap(({ children }) => children?.slice(0, 1) ?? []);
  const names = keys.map((key) => String(key.value));
  const strange = keys.filter((key) => !asked.includes(String(key.value)));
  // A language under another name is one fault, not one that is missing and one that is unknown.
  const meant = strange.map((key) => guessLanguage(String(key.value)));
  const missing = asked.filter((one) => !names.includes(one) && !meant.includes(one));
  const faults = [
    ...missing.map((field): Fault => {
      const parameters = { field, owner };
      return { ...json.positionAt(node.offset), code: "language-missing", parameters };
    }),
    ...strange.map((key): Fault => {
      const parameters = { field: String(key.value), owner, allowed: [...asked] };
      return { ...json.positionAt(key.offset), code: "language-unknown", parameters };
    }),
  ];
  return { faults, unasked: strange.map((key) => [...path, String(key.value)]) };
}

/** As `checkTexts`, of a `translation`: where no language is asked for, the whole of it is one fault. */
export function checkTranslation(
  json: StoryJson,
  asked: readonly string[],
  node: Node,
  path: JSONPath,
): { faults: Fault[]; unasked: JSONPath[] } {
  if (asked.length > 0) return checkTexts(json, asked, node, path);
  const parameters = { subject: namePath(json.value, path) };
  const fault: Fault = {
    ...json.positionAt(node.offset),
    code: "translation-needless",
    parameters,
  };
  return { faults: [fault], unasked: [path] };
}
