import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { mendSlips, strictJson } from "./mendSlips.ts";
import {
  createLocator,
  type Fault,
  type Finding,
  type JsonCode,
  type Position,
} from "./problem.ts";

/** A parsed story.json that still knows where everything stands in the file. */
export type StoryJson = {
  value: unknown;
  root: Node;
  /** Where the value at a path begins; for a path that is not there, where its nearest ancestor does. */
  at: (path: JSONPath) => Position;
  positionAt: (offset: number) => Position;
};

/** Parses plain JSON (no comments, no trailing commas). All syntax errors at once; `json` only without any. */
export function readStoryJson(text: string): { json: StoryJson | undefined; faults: Fault[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, strictJson);
  const positionAt = createLocator(text);
  if (!root || errors.length > 0) {
    return { json: undefined, faults: describeAll(text, positionAt) };
  }
  const at = (path: JSONPath): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return positionAt(node.offset);
    }
    return positionAt(root.offset);
  };
  return { json: { value: getNodeValue(root), root, at, positionAt }, faults: [] };
}

/** Every property of the tree whose key its object already has. */
export function findDoubledKeys(json: StoryJson): Fault[] {
  return listNodes(json.root).flatMap((node) => {
    if (node.type !== "object") return [];
    const keys = (node.children ?? []).flatMap((property) => property.children?.slice(0, 1) ?? []);
    return keys
      .filter((key, index) => keys.findIndex((other) => other.value === key.value) < index)
      .map((key) => ({
        ...json.positionAt(key.offset),
        code: "field-twice",
        parameters: { field: String(key.value) },
      }));
  });
}

/** A node and all nodes below it, in the order of the file. */
export function listNodes(node: Node): Node[] {
  const nodes: Node[] = [];
  const add = (one: Node) => {
    nodes.push(one);
    one.children?.forEach(add);
  };
  add(node);
  return nodes;
}

/** Every text that stands as a value, with its path, in the order of the file. */
export function listTexts({ root }: StoryJson): { path: JSONPath; text: string }[] {
  const walk = (node: Node, path: JSONPath): { path: JSONPath; text: string }[] => {
    const text: unknown = node.value;
    if (node.type === "string" && typeof text === "string") return [{ path, text }];
    return (node.children ?? []).flatMap((child, at) => {
      if (node.type === "array") return walk(child, [...path, at]);
      const [key, value] = child.children ?? [];
      return key && value ? walk(value, [...path, String(key.value)]) : [];
    });
  };
  return walk(root, []);
}

const codes: Record<string, JsonCode> = {
  InvalidSymbol: "json-symbol",
  PropertyNameExpected: "json-field-name",
  ValueExpected: "json-value",
  ColonExpected: "json-colon",
  CommaExpected: "json-comma",
  EndOfFileExpected: "json-after-end",
  InvalidCommentToken: "json-comment",
  UnexpectedEndOfString: "json-open-text",
  UnexpectedEndOfNumber: "json-number",
  InvalidUnicode: "json-unicode",
  InvalidEscapeCharacter: "json-escape",
  InvalidCharacter: "json-character",
};

const unclosed: Record<string, string> = { CloseBraceExpected: "}", CloseBracketExpected: "]" };

/** What is wrong with a text that is no JSON: slips of the keyboard, and what else is wrong without them. */
function describeAll(written: string, positionAt: (offset: number) => Position): Fault[] {
  const { text, slips } = mendSlips(written);
  const errors: ParseError[] = [];
  parseTree(text, errors, strictJson);
  return [
    ...slips.map(({ offset, finding }): Fault => ({ ...positionAt(offset), ...finding })),
    ...describeErrors(text, errors, positionAt),
  ];
}

function describeErrors(
  text: string,
  errors: readonly ParseError[],
  positionAt: (offset: number) => Position,
): Fault[] {
  if (text.trim() === "") return [{ line: 1, column: 1, code: "json-empty", parameters: {} }];
  const faults = new Map<number, Fault>();
  /** Where the confusion ends that a quotation mark within a text makes. */
  let clear = 0;
  for (const { error, offset } of errors) {
    if (offset < clear) continue;
    const name = printParseErrorCode(error);
    const quote = name === "ColonExpected" ? undefined : findQuoteInside(text, offset);
    const comma = findTrailingComma(text, offset);
    const start = quote ?? comma ?? offset;
    if (quote !== undefined) clear = findNextLineWord(text, offset) + 1;
    if (faults.has(start)) continue;
    const finding: Finding =
      quote !== undefined
        ? { code: "json-quote-inside", parameters: {} }
        : comma !== undefined
          ? { code: "json-trailing-comma", parameters: { closing: text.charAt(offset) } }
          : describeError(name);
    faults.set(start, { ...positionAt(start), ...finding });
  }
  return [...faults.values()];
}

/** @param error the parser's own name for it */
function describeError(error: string): Finding {
  const closing = unclosed[error];
  if (closing) return { code: "json-unclosed", parameters: { closing } };
  return { code: codes[error] ?? "json-unreadable", parameters: {} };
}

/**
 * The double quote that ended a text in its middle: what follows it on its line is neither the next field, the end of
 * an object or list, nor a comment. A quote further on stands for a missing comma, unless it follows at once («"a""b"»).
 */
function findQuoteInside(text: string, offset: number): number | undefined {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const before = line.trimEnd();
  const isAmiss = /^(?:"|[^\s:,{}[\]/"]|\/(?![/*]))/.test(text.slice(offset, offset + 2));
  if (!isAmiss || !before.endsWith('"')) return undefined;
  if (text[offset] === '"' && before !== line) return undefined;
  return offset - line.length + before.length - 1;
}

/** The first word of the line after the one at an offset: an error there still comes from the line before. */
function findNextLineWord(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end === -1) return text.length;
  return end + 1 + (/\S/.exec(text.slice(end + 1))?.index ?? 0);
}

function findTrailingComma(text: string, offset: number): number | undefined {
  const closing = text[offset];
  const before = text.slice(0, offset).trimEnd();
  return (closing === "}" || closing === "]") && before.endsWith(",")
    ? before.length - 1
    : undefined;
}
