import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { createLocator, type Fault, type Position } from "./problem.ts";

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
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  const root = parseTree(text, errors, options);
  const positionAt = createLocator(text);
  if (!root || errors.length > 0) {
    return { json: undefined, faults: describeErrors(text, errors, positionAt) };
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
        message: `the field "${key.value}" is written twice in the same object: keep one`,
      }));
  });
}

/** A node and all nodes below it, in the order of the file. */
export function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

const meanings: Record<string, string> = {
  InvalidSymbol: "this is not JSON: a text stands in double quotes",
  InvalidNumberFormat: "this number is not written as JSON writes numbers",
  PropertyNameExpected: "a field's name in double quotes is expected here",
  ValueExpected: "a value is expected here",
  ColonExpected: "a colon is expected here, after the field's name",
  CommaExpected: "a comma is expected here",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  EndOfFileExpected: "the story ended before this: remove what follows its last }",
  InvalidCommentToken: "JSON has no comments: remove it",
  UnexpectedEndOfComment: "JSON has no comments: remove it",
  UnexpectedEndOfString: "this text has no closing quote on its line",
  UnexpectedEndOfNumber: "this number ends too early",
  InvalidUnicode: "this \\u escape needs four hexadecimal digits",
  InvalidEscapeCharacter: "JSON has no such escape: a backslash itself is written \\\\",
  InvalidCharacter: "this control character must be escaped, such as \\n or \\t",
};

function describeErrors(
  text: string,
  errors: readonly ParseError[],
  positionAt: (offset: number) => Position,
): Fault[] {
  if (text.trim() === "")
    return [{ line: 1, column: 1, message: "invalid JSON: the file is empty" }];
  const faults = new Map<number, Fault>();
  for (const { error, offset } of errors) {
    const comma = findTrailingComma(text, offset);
    const start = comma ?? offset;
    const meaning =
      comma === undefined
        ? meanings[printParseErrorCode(error)]
        : `JSON has no comma before a closing ${text[offset]}: remove it`;
    const message = `invalid JSON: ${meaning ?? "this cannot be read"}`;
    if (!faults.has(start)) faults.set(start, { ...positionAt(start), message });
  }
  return [...faults.values()];
}

function findTrailingComma(text: string, offset: number): number | undefined {
  const closing = text[offset];
  const before = text.slice(0, offset).trimEnd();
  return (closing === "}" || closing === "]") && before.endsWith(",")
    ? before.length - 1
    : undefined;
}
