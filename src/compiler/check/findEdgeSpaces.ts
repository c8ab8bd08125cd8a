import { nameCharacters } from "./nameCharacters.ts";
import type { Finding, Part } from "./problem.ts";

const blank = /^[\s\p{Cf}]+$/u;
// Joiners shape the letter beside them, and direction marks are refused wherever they stand.
const first = /^[\s\u200b\u2060\ufeff\u00ad]+/u;
const last = /[\s\u200b\u2060\ufeff\u00ad]+$/u;

/**
 * Says of a text that it holds nothing that is seen, or at which end it has white space or something else unseen.
 * @param subject the text's own name
 */
export function findEdgeSpaces(subject: Part, text: string): Finding[] {
  if (blank.test(text)) return [{ code: "text-blank", parameters: { subject } }];
  const start = first.exec(text)?.[0];
  const end = last.exec(text)?.[0];
  const findings: Finding[] = [];
  if (start !== undefined) {
    const parameters = { subject, character: nameCharacters(start) };
    findings.push({ code: "space-first", parameters });
  }
  if (end !== undefined) {
    const parameters = { subject, character: nameCharacters(end) };
    findings.push({ code: "space-last", parameters });
  }
  return findings;
}
