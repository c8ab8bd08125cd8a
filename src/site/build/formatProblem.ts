import type { Problem } from "../../compiler/check/problem.ts";
import { createProblemWords } from "../../i18n/createProblemWords.ts";

const say = createProblemWords("en", (text) => text);

/** `file:line:column message` in English, the form that terminals and editors make clickable. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${say(problem)}`;
}

/** As `formatProblem`, and told from it by a word before the message. */
export function formatWarning(warning: Problem): string {
  return `${warning.file}:${warning.line}:${warning.column} warning: ${say(warning)}`;
}
