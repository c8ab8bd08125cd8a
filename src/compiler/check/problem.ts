/** One refusal: where (line and column from 1; columns in UTF-16 units, as editors count) and what to do. */
export type Problem = { file: string; line: number; column: number; message: string };

export type Position = { line: number; column: number };

/** A problem within one file, before the file's name is put to it. */
export type Fault = Position & { message: string };

/** `file:line:column message`, the form that terminals and editors make clickable. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}

/** Turns UTF-16 offsets of a text into lines and columns. LF, CR LF and CR end a line. */
export function createLocator(text: string): (offset: number) => Position {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|\r|\n/g)) starts.push(found.index + found[0].length);
  return (offset) => {
    let line = 1;
    // The last line that begins at or before the offset, by halves.
    for (let end = starts.length; line < end; ) {
      const middle = Math.ceil((line + end) / 2);
      if ((starts[middle - 1] ?? 0) <= offset) line = middle;
      else end = middle - 1;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

const frameWidth = 80;

/** The line of a problem and its neighbours, cut to a width that a screen holds, with a caret under the column. */
export function formatFrame(text: string, { line, column }: Position): string {
  const lines = text.split(/\r\n|\r|\n/);
  const from = Math.max(0, column - 1 - frameWidth / 2);
  const digits = String(line + 1).length;
  return [line - 1, line, line + 1]
    .flatMap((number) => {
      const content = lines[number - 1]?.slice(from, from + frameWidth);
      if (content === undefined) return [];
      const shown = `${String(number).padStart(digits)} | ${content}`;
      const caret = `${" ".repeat(digits)} | ${" ".repeat(column - 1 - from)}^`;
      return number === line ? [shown, caret] : [shown];
    })
    .join("\n");
}
