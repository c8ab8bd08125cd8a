import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Finding } from "./problem.ts";

export const strictJson = {
  disallowComments: true,
  allowTrailingComma: false,
  allowEmptyContent: false,
};

/** Opening quotation marks that writing programs set and JSON does not know, with what may close them. */
const closers: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["”", "”“"],
  ["„", "“”"],
  ["‟", "”"],
  ["«", "»"],
  ["»", "«"],
  ["‘", "’"],
  ["’", "’"],
  ["‚", "‘’"],
]);
const commas = /^[،؛٬,;]/u;
const digits = /^\p{Nd}+/u;
/** A text with many slips needs a few rounds: each slip may hide others. */
const mostRounds = 20;

type Slip = { offset: number; finding: Finding };

/**
 * Finds characters of a keyboard or a writing program that stand where JSON has others, and puts those in their place, one for
 * one: so each slip is one problem, and what is left of the errors is true of the text. Offsets stay as they are.
 */
export function mendSlips(written: string): { text: string; slips: Slip[] } {
  const slips: Slip[] = [];
  let text = written;
  for (let round = 0; round < mostRounds; round += 1) {
    const errors: ParseError[] = [];
    parseTree(text, errors, strictJson);
    const before = slips.length;
    for (const error of errors) {
      const mended = mendAt(text, error);
      if (!mended) continue;
      text = mended.text;
      slips.push(mended.slip);
    }
    if (slips.length === before) break;
  }
  return { text, slips };
}

function mendAt(
  text: string,
  { error, offset }: ParseError,
): { text: string; slip: Slip } | undefined {
  const mark = text.charAt(offset);
  const closing = closers.get(mark);
  if (closing !== undefined) {
    const end = findClosing(text, offset, closing);
    const opened = replaceAt(text, offset, '"');
    const finding: Finding = { code: "json-quotation-mark", parameters: { mark } };
    return { text: end ? replaceAt(opened, end, '"') : opened, slip: { offset, finding } };
  }
  if (commas.test(text.slice(offset))) {
    const finding: Finding = { code: "json-comma", parameters: {} };
    // A Latin comma that is in the wrong place is no slip of this kind.
    return mark === ","
      ? undefined
      : { text: replaceAt(text, offset, ","), slip: { offset, finding } };
  }
  const finding: Finding = { code: "json-digits", parameters: {} };
  const [number = ""] = digits.exec(text.slice(offset)) ?? [];
  if (/[^0-9]/.test(number)) {
    return { text: replaceAt(text, offset, "1".repeat(number.length)), slip: { offset, finding } };
  }
  // «25,000»: the field's name that is missing here is the rest of a number.
  const grouped = /\d+,$/.exec(text.slice(0, offset));
  if (printParseErrorCode(error) !== "PropertyNameExpected" || !grouped || number.length !== 3) {
    return undefined;
  }
  return { text: replaceAt(text, offset - 1, "0"), slip: { offset: grouped.index, finding } };
}

/** Where a text that such a mark opens is closed, on its line and before a straight quote; undefined: it is not. */
function findClosing(text: string, start: number, closing: string): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === "\n") return undefined;
    if (closing.includes(character)) return at;
  }
  return undefined;
}

function replaceAt(text: string, offset: number, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + by.length);
}
