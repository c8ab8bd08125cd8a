import type { JSONPath, Node } from "jsonc-parser";
import * as v from "valibot";
import { type StorySource, storySourceSchema } from "../../model/story/storySource.ts";
import { namePath, readField, readPath } from "./namePath.ts";
import type { Fault, Finding, FormCode, Part } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/** Checks fields, types and closed lists against the authors' schema. `source` only if all is well. */
export function checkShape(json: StoryJson): { source: StorySource | undefined; faults: Fault[] } {
  const result = v.safeParse(storySourceSchema, json.value);
  // Valibot names one unknown field per object; an author wants them all.
  const faults = findUnknownFields(json, storySourceSchema, json.root, []);
  for (const { path, issue } of (result.issues ?? []).flatMap((one) => openUnion(one, []))) {
    if (issue.expected === "never" || standsInList(json.value, path)) continue;
    if (isNoAddressAtAll(issue, path)) continue;
    const missing = path.length > 0 && readPath(json.value, path) === undefined;
    faults.push({
      ...json.at(missing ? path.slice(0, -1) : path),
      ...(missing ? describeMissing(json.value, path) : describeIssue(json.value, path, issue)),
    });
  }
  return { source: result.success ? result.output : undefined, faults };
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
  const field = String(path.at(-1));
  const isLanguage = field === "ar" || field === "en";
  const parameters = { field, owner: namePath(story, path.slice(0, -1)) };
  return { code: isLanguage ? "language-missing" : "field-missing", parameters };
}

const forms: Record<string, FormCode> = {
  string: "not-text",
  array: "not-list",
  strict_object: "not-object",
  variant: "not-object",
  boolean: "not-boolean",
};

const rules: Record<string, "text-empty" | "list-empty" | "not-url" | "not-day"> = {
  non_empty: "text-empty",
  min_length: "list-empty",
  url: "not-url",
  iso_date: "not-day",
};

/** What is wrong with a text of the wrong form, by its field; of any other field it is no id. */
const forming: Record<string, "not-month" | "not-web"> = { date: "not-month", url: "not-web" };

function describeIssue(story: unknown, path: JSONPath, issue: v.BaseIssue<unknown>): Finding {
  const subject = namePath(story, path);
  const value = describeValue(issue.input);
  const form = forms[issue.type];
  // A variant's unknown `kind` is reported on the field, as a variant.
  const isVariantKind = issue.type === "variant" && issue.expected !== "Object";
  if (form && !isVariantKind) return { code: form, parameters: { subject, value } };
  const rule = rules[issue.type];
  if (rule) return { code: rule, parameters: { subject } };
  if (issue.type === "regex") {
    const code = forming[String(path.at(-1))] ?? "not-id";
    return { code, parameters: { subject, value } };
  }
  const choices = (issue.expected ?? "").replace(/^\(|\)$/g, "").split(" | ");
  const [choice = "", ...others] = choices;
  return others.length === 0
    ? { code: "not-constant", parameters: { subject, value, choice } }
    : { code: "not-choice", parameters: { subject, value, choices } };
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
function findUnknownFields(json: StoryJson, schema: unknown, node: Node, path: JSONPath): Fault[] {
  const wrapped = readField(schema, "wrapped");
  if (wrapped) return findUnknownFields(json, wrapped, node, path);
  const options = readField(schema, "options");
  if (readField(schema, "type") === "union" && Array.isArray(options)) {
    const isList = (option: unknown) => readField(option, "type") === "array";
    const own = options.find((option) => isList(option) === (node.type === "array"));
    return findUnknownFields(json, own, node, path);
  }
  const item = readField(schema, "item");
  if (item) {
    if (node.type !== "array") return [];
    const children = node.children ?? [];
    return children.flatMap((child, at) => findUnknownFields(json, item, child, [...path, at]));
  }
  if (
    node.type === "array" &&
    /^(strict_object|variant)$/.test(String(readField(schema, "type")))
  ) {
    const parameters = { subject: namePath(json.value, path), value: describeValue([]) };
    return [{ ...json.positionAt(node.offset), code: "not-object", parameters }];
  }
  const entries = readField(chooseOption(schema, node), "entries");
  if (typeof entries !== "object" || entries === null || node.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const field = String(key.value);
    const known = readField(entries, field);
    if (known) return findUnknownFields(json, known, value, [...path, field]);
    const parameters = {
      field,
      owner: namePath(json.value, path),
      allowed: Object.keys(entries),
    };
    return [{ ...json.positionAt(key.offset), code: "field-unknown", parameters }];
  });
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
