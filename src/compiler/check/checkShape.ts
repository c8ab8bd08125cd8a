import type { JSONPath, Node } from "jsonc-parser";
import * as v from "valibot";
import { standingKinds } from "../../model/story/kinds.ts";
import {
  currencyForm,
  type StorySource,
  storySourceSchema,
  textsSchema,
  translationSchema,
} from "../../model/story/storySource.ts";
import { dateForm, languageForm } from "../../model/story/texts.ts";
import { webAddressForm } from "../../model/story/webAddress.ts";
import { describeCurrency } from "./checkFigures.ts";
import {
  type AskedLanguages,
  checkTexts,
  checkTranslation,
  findDoubledLanguages,
  readAskedLanguages,
} from "./checkTexts.ts";
import { guessLanguage } from "./guessLanguage.ts";
import { namePath, readField, readPath } from "./namePath.ts";
import type { Fault, Finding, FormCode, Part } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/** What a walk through the file knows, and the paths of what it has judged as a whole. */
type Walk = { json: StoryJson; asked: AskedLanguages; judged: Set<string> };

/** Checks fields, types, closed lists and languages against the authors' schema. `source` only if all is well. */
export function checkShape(json: StoryJson): { source: StorySource | undefined; faults: Fault[] } {
  const result = v.safeParse(storySourceSchema, json.value);
  const walk: Walk = { json, asked: readAskedLanguages(json.value), judged: new Set() };
  // Valibot names one unknown field per object; an author wants them all.
  const faults = [
    ...findUnknownFields(walk, storySourceSchema, json.root, []),
    ...findDoubledLanguages(json),
  ];
  for (const { path, issue } of (result.issues ?? []).flatMap((one) => openUnion(one, []))) {
    if (issue.expected === "never" || standsInList(json.value, path)) continue;
    if (isNoAddressAtAll(issue, path) || isJudged(walk, path)) continue;
    // Which languages there are, no schema can say.
    if (issue.type === "regex" && issue.path?.at(-1)?.origin === "key") continue;
    const missing = path.length > 0 && readPath(json.value, path) === undefined;
    faults.push({
      ...json.at(missing ? path.slice(0, -1) : path),
      ...(missing ? describeMissing(json.value, path) : describeIssue(walk, path, issue)),
    });
  }
  return { source: result.success ? result.output : undefined, faults };
}

function isJudged({ judged }: Walk, path: JSONPath): boolean {
  return path.some((_, at) => judged.has(path.slice(0, at + 1).join("/")));
}

/** Is it a named field of a list? Valibot takes a list for an object; `findUnknownFields` does not. */
function standsInList(story: unknown, path: JSONPath): boolean {
  return typeof path.at(-1) === "string" && Array.isArray(readPath(story, path.slice(0, -1)));
}

/** Is it the form of an address that is no URL? Valibot says both, and the second is enough. */
function isNoAddressAtAll({ type, input }: v.BaseIssue<unknown>, path: JSONPath): boolean {
  return type === "regex" && path.at(-1) === "url" && !URL.canParse(String(input));
}

type Located = { path: JSONPath; issue: v.BaseIssue<unknown> };

/**
 * A field that takes one thing or a list of them is judged as what the author wrote, a list or not: Valibot tells what is wrong with
 * it as either. Paths within are Valibot's from the field on.
 */
function openUnion(issue: v.BaseIssue<unknown>, before: JSONPath): Located[] {
  const path = [...before, ...toPath(issue)];
  if (issue.type !== "union") return [{ path, issue }];
  const isList = Array.isArray(issue.input);
  return (issue.issues ?? [])
    .filter((inner) => inner.path || (inner.type === "array") === isList)
    .filter((inner) => !isList || typeof inner.path?.[0]?.key === "number")
    .flatMap((inner) => openUnion(inner, path));
}

function toPath(issue: v.BaseIssue<unknown>): JSONPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function describeMissing(story: unknown, path: JSONPath): Finding {
  const parameters = { field: String(path.at(-1)), owner: namePath(story, path.slice(0, -1)) };
  return { code: "field-missing", parameters };
}

const forms: Record<string, FormCode> = {
  string: "not-text",
  number: "not-number",
  record: "not-object",
  array: "not-list",
  strict_object: "not-object",
  variant: "not-object",
  boolean: "not-boolean",
};

const rules: Record<string, "text-empty" | "list-empty" | "not-url"> = {
  non_empty: "text-empty",
  min_length: "list-empty",
  url: "not-url",
};

/** What is wrong with a text that has not such a form. */
function describeForm(subject: Part, input: string, form: unknown): Finding {
  const parameters = { subject, value: describeValue(input) };
  if (form === currencyForm) return describeCurrency(subject, input);
  if (form === languageForm) {
    const closest = guessLanguage(input);
    return closest === undefined
      ? { code: "not-language", parameters }
      : { code: "language-misspelt", parameters: { ...parameters, closest } };
  }
  if (form === dateForm) return { code: "not-date", parameters };
  return { code: form === webAddressForm ? "not-web" : "not-id", parameters };
}

function describeIssue(
  { json, asked }: Walk,
  path: JSONPath,
  issue: v.BaseIssue<unknown>,
): Finding {
  const subject = namePath(json.value, path);
  const example = giveExample(asked, path, issue);
  if (example !== undefined) return { code: "object-wanted", parameters: { subject, example } };
  const value = describeValue(issue.input);
  const form = forms[issue.type];
  // A variant's unknown `kind` is reported on the field, as a variant.
  const isVariantKind = issue.type === "variant" && issue.expected !== "Object";
  if (form && !isVariantKind) return { code: form, parameters: { subject, value } };
  const rule = rules[issue.type];
  if (rule) return { code: rule, parameters: { subject } };
  if (issue.type === "regex") {
    return describeForm(subject, String(issue.input), readField(issue, "requirement"));
  }
  if (issue.type === "max_length" && Array.isArray(issue.input)) {
    const parameters = { count: issue.input.length, most: Number(issue.expected?.slice(2)) };
    return { code: "sides-many", parameters };
  }
  const choices = (issue.expected ?? "").replace(/^\(|\)$/g, "").split(" | ");
  const [choice = "", ...others] = choices;
  return others.length === 0
    ? { code: "not-constant", parameters: { subject, value, choice } }
    : { code: "not-choice", parameters: { subject, value, choices } };
}

/** The object that a text alone was most likely meant for, such as `{ "en": "Walmart" }`. */
function giveExample(
  { texts, translations }: AskedLanguages,
  path: JSONPath,
  { type, input, expected }: v.BaseIssue<unknown>,
): string | undefined {
  if (typeof input !== "string") return undefined;
  const [list, field] = [path.at(-2), path.at(-1)];
  const show = (name: string, text: string) => `{ "${name}": ${JSON.stringify(text)} }`;
  if (type === "record") {
    const [language] = (field === "translation" ? translations : texts) ?? [];
    return language === undefined ? undefined : show(language, input);
  }
  // A variant's unknown `kind` is a text too.
  if (type === "variant" && expected === "Object")
    return show("kind", standingKinds.find((one) => one === input) ?? "stated");
  const isPassage = field === "headline" || list === "evidence" || list === "misprints";
  return type === "strict_object" && isPassage ? show("exact", input) : undefined;
}

function describeValue(value: unknown): Part | string {
  if (Array.isArray(value)) return { code: "a-list", parameters: {} };
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return { code: "an-object", parameters: {} };
}

/**
 * Walks file and schema together; stops where the file has another shape, which Valibot reports, except for a
 * list in an object's stead.
 */
function findUnknownFields(walk: Walk, schema: unknown, node: Node, path: JSONPath): Fault[] {
  const { json } = walk;
  const wrapped = readField(schema, "wrapped");
  if (wrapped) return findUnknownFields(walk, wrapped, node, path);
  const options = readField(schema, "options");
  if (readField(schema, "type") === "union" && Array.isArray(options)) {
    const isList = (option: unknown) => readField(option, "type") === "array";
    const own = options.find((option) => isList(option) === (node.type === "array"));
    return findUnknownFields(walk, own, node, path);
  }
  const item = readField(schema, "item");
  if (item) {
    if (node.type !== "array") return [];
    const children = node.children ?? [];
    return children.flatMap((child, at) => findUnknownFields(walk, item, child, [...path, at]));
  }
  if (
    node.type === "array" &&
    /^(strict_object|variant|record)$/.test(String(readField(schema, "type")))
  ) {
    const parameters = { subject: namePath(json.value, path), value: describeValue([]) };
    return [{ ...json.positionAt(node.offset), code: "not-object", parameters }];
  }
  if (node.type === "object" && (schema === textsSchema || schema === translationSchema)) {
    return judgeTexts(walk, schema, node, path);
  }
  const entries = readField(chooseOption(schema, node), "entries");
  if (typeof entries !== "object" || entries === null || node.type !== "object") return [];
  const missing = findMissingTranslation(walk, entries, node, path);
  const faults = (node.children ?? []).flatMap(({ children: [key, value] = [] }): Fault[] => {
    if (!key || !value) return [];
    const field = String(key.value);
    const known = readField(entries, field);
    if (known) return findUnknownFields(walk, known, value, [...path, field]);
    const parameters = {
      field,
      owner: namePath(json.value, path),
      allowed: Object.keys(entries),
    };
    return [{ ...json.positionAt(key.offset), code: "field-unknown", parameters }];
  });
  return [...missing, ...faults];
}

function judgeTexts(
  { json, asked, judged }: Walk,
  schema: unknown,
  node: Node,
  path: JSONPath,
): Fault[] {
  const isText = schema === textsSchema;
  const languages = isText ? asked.texts : asked.translations;
  if (!languages) return [];
  const check = isText ? checkTexts : checkTranslation;
  const { faults, unasked } = check(json, languages, node, path);
  for (const one of unasked) judged.add(one.join("/"));
  return faults;
}

/** A `translation` may be left out only where the story has no other language than the article's. */
function findMissingTranslation(
  { json, asked }: Walk,
  entries: object,
  node: Node,
  path: JSONPath,
): Fault[] {
  const field = "translation";
  const isTranslated = readField(readField(entries, field), "wrapped") === translationSchema;
  const isThere = node.children?.some(({ children }) => children?.[0]?.value === field) === true;
  if (!isTranslated || isThere || !asked.translations?.length) return [];
  const parameters = { owner: namePath(json.value, path), languages: [...asked.translations] };
  return [{ ...json.positionAt(node.offset), code: "translation-missing", parameters }];
}

/** Of a variant, the option with the object's own `kind`; of anything else, itself. */
function chooseOption(schema: unknown, node: Node): unknown {
  const options = readField(schema, "options");
  if (readField(schema, "type") !== "variant" || !Array.isArray(options)) return schema;
  const kind = node.children?.find(({ children }) => children?.[0]?.value === "kind");
  const value: unknown = kind?.children?.[1]?.value;
  return options.find(
    (option) => readField(readField(readField(option, "entries"), "kind"), "literal") === value,
  );
}
