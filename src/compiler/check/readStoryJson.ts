import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
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
        code: "field-twice",
        parameters: { field: String(key.value) },
      }));
  });
}

/** A node and all nodes below it, in the order of the file. */
export function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
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

function describeErrors(
  text: string,
  errors: readonly ParseError[],
  positionAt: (offset: number) => Position,
): Fault[] {
  if (text.trim() === "") return [{ line: 1, column: 1, code: "json-empty", parameters: {} }];
  const faults = new Map<number, Fault>();
  for (const { error, offset } of errors) {
    const comma = findTrailingComma(text, offset);
    const start = comma ?? offset;
    if (faults.has(start)) continue;
    const finding: Finding =
      comma === undefined
        ? describeError(printParseErrorCode(error))
        : { code: "json-trailing-comma", parameters: { closing: text.charAt(offset) } };
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

function findTrailingComma(text: string, offset: number): number | undefined {
  const closing = text[offset];
  const before = text.slice(0, offset).trimEnd();
  return (closing === "}" || closing === "]") && before.endsWith(",")
    ? before.length - 1
    : undefined;
}
