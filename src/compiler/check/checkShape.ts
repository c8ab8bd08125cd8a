import type { JSONPath, Node } from "jsonc-parser";
import * as v from "valibot";
import { type StorySource, storySourceSchema } from "../../model/story/storySource.ts";
import { namePath, readField, readPath } from "./namePath.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

type Issue = v.InferIssue<typeof storySourceSchema>;

/** Checks fields, types and closed lists against the authors' schema. `source` only if all is well. */
export function checkShape(json: StoryJson): { source: StorySource | undefined; faults: Fault[] } {
  const result = v.safeParse(storySourceSchema, json.value);
  // Valibot names one unknown field per object; an author wants them all.
  const faults = findUnknownFields(json, storySourceSchema, json.root, []);
  for (const issue of result.issues ?? []) {
    const path = toPath(issue);
    if (issue.expected === "never" || standsInList(json.value, path)) continue;
    const missing = path.length > 0 && issue.path?.at(-1)?.value === undefined;
    faults.push({
      ...json.at(missing ? path.slice(0, -1) : path),
      message: missing ? describeMissing(json.value, path) : describeIssue(json.value, path, issue),
    });
  }
  return { source: result.success ? result.output : undefined, faults };
}

/** Is it a named field of a list? Valibot takes a list for an object; `findUnknownFields` does not. */
function standsInList(story: unknown, path: JSONPath): boolean {
  return typeof path.at(-1) === "string" && Array.isArray(readPath(story, path.slice(0, -1)));
}

function toPath(issue: Issue): JSONPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function describeMissing(story: unknown, path: JSONPath): string {
  const field = path.at(-1);
  const cure = field === "ar" || field === "en" ? `: write it in "${field}" too` : "";
  return `missing field "${field}" in ${namePath(story, path.slice(0, -1))}${cure}`;
}

const shapes: Record<string, string> = {
  string: "a text in double quotes",
  array: "a list in [ ]",
  strict_object: "an object in { }",
  variant: "an object in { }",
  boolean: "true or false",
};

const rules: Record<string, string> = {
  non_empty: "must not be empty",
  min_length: "must have at least one entry",
  url: "must be a whole URL, such as https://example.com/article",
  iso_date: 'must be a day written as "2018-07-17"',
};

function describeIssue(story: unknown, path: JSONPath, issue: Issue): string {
  const name = namePath(story, path);
  const shape = shapes[issue.type];
  // A variant's unknown `kind` is reported on the field, as a variant.
  const isVariantKind = issue.type === "variant" && issue.expected !== "Object";
  if (shape && !isVariantKind) return `${name} must be ${shape}, not ${formatValue(issue.input)}`;
  const rule = rules[issue.type];
  if (rule) return `${name} ${rule}`;
  if (issue.type === "regex") {
    const form =
      path.at(-1) === "date"
        ? 'a year or a month, such as "2016" or "2016-05"'
        : 'small letters a–z and digits joined by single hyphens, such as "sam-walton"';
    return `${name} must be ${form}, not ${formatValue(issue.input)}`;
  }
  const choices = (issue.expected ?? "").replace(/^\(|\)$/g, "").split(" | ");
  const choice = choices.length > 1 ? `one of ${choices.join(", ")}` : choices.join("");
  return `${name} must be ${choice}, not ${formatValue(issue.input)}`;
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}

/**
 * Walks file and schema together; stops where the file has another shape, which Valibot reports, except for a
 * list in an object's stead.
 */
function findUnknownFields(json: StoryJson, schema: unknown, node: Node, path: JSONPath): Fault[] {
  const wrapped = readField(schema, "wrapped");
  if (wrapped) return findUnknownFields(json, wrapped, node, path);
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
    const message = `${namePath(json.value, path)} must be ${shapes.strict_object}, not a list`;
    return [{ ...json.positionAt(node.offset), message }];
  }
  const entries = readField(chooseOption(schema, node), "entries");
  if (typeof entries !== "object" || entries === null || node.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const name = String(key.value);
    const field = readField(entries, name);
    if (field) return findUnknownFields(json, field, value, [...path, name]);
    const allowed = Object.keys(entries).join(", ");
    const message = `unknown field "${name}" in ${namePath(json.value, path)}; the fields allowed here: ${allowed}`;
    return [{ ...json.positionAt(key.offset), message }];
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
