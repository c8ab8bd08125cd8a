import { runsFromRight } from "../../model/language/script.ts";

/** Width in px of one line of text in the card's face. */
export type MeasureCardText = (text: string, size: number, isBold: boolean) => number;

/**
 * Breaks at spaces only: a word, and so a join of letters, is never cut, and a no-break space holds two together. What is
 * wider than the line stands alone.
 */
export function breakLines(
  text: string,
  width: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[^\S\u00a0]+/u).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** What ends a clause; what stands before a colon is no whole thought. */
export const clauseMark = /[،,;؛.!?؟—–]/u;
const clauseEnd = new RegExp(`${clauseMark.source}[»”’")\\]]*$`, "u");
/** Words that belong to what follows them: no line that is cut ends in one. */
const leaning =
  /^(?:و?في|و?من|و?على|و?إلى|و?عن|و?مع|أو|ثم|و?أن|و?إن|و?التي|و?الذي|و?بين|و?بعد|و?قبل|a|an|the|of|to|and|or|in|on|at|by|for|with|from|as|that|which|its|their|le|la|les|un|une|des|du|de|et|ou|en|dans|par|pour|avec|sur|au|aux|que|qui|و|از|به|در|با|که|تا|برای)$/iu;

/**
 * Keeps at most `limit` lines. The last one then ends in an ellipsis that fits the width: behind the last whole clause, if
 * that leaves a third of the words at least, else behind a word that does not lean on the next.
 */
export function cutLines(
  lines: readonly string[],
  limit: number,
  width: number,
  widthOf: (line: string) => number,
  ending = "…",
): string[] {
  if (lines.length <= limit) return [...lines];
  const kept = lines.slice(0, Math.max(1, limit)).map((line) => line.split(" "));
  const words = kept.flat();
  const cutAt = (count: number) => {
    let left = count;
    const rows = kept.flatMap((row) => {
      const taken = row.slice(0, left);
      left -= taken.length;
      return taken.length > 0 ? [taken.join(" ")] : [];
    });
    const end = `${rows.pop()?.replace(/[\s،,;؛:.—–]+$/u, "")}${ending}`;
    return { rows: [...rows, end], isFit: widthOf(end) <= width };
  };
  const counts = words.map((_, at) => words.length - at).filter((count) => cutAt(count).isFit);
  const endsWell = (count: number, pattern: RegExp) => pattern.test(words[count - 1] ?? "");
  const count =
    counts.find((each) => each >= words.length / 3 && endsWell(each, clauseEnd)) ??
    counts.find((each) => !endsWell(each, leaning)) ??
    1;
  return cutAt(count).rows;
}

/**
 * One line of a card as SVG. resvg knows no `direction`: the isolates give the line its own, and the anchor is the
 * physical edge that it begins at. One `<text>` is one line: resvg misplaces tspans.
 */
export function drawLine(
  line: string,
  at: { x: number; y: number; anchor: "start" | "middle" | "end" },
  style: { size: number; color: string; isBold?: boolean; isFromRight?: boolean; halo?: string },
): string {
  const isFromRight = style.isFromRight ?? runsFromRight(line);
  const [open, close] = turns(line, isFromRight);
  const halo =
    style.halo === undefined
      ? ""
      : ` stroke="${style.halo}" stroke-width="${round(style.size * 0.4)}" stroke-linejoin="round" paint-order="stroke"`;
  return (
    `<text x="${round(at.x)}" y="${round(at.y)}" text-anchor="${at.anchor}" font-size="${round(style.size)}"` +
    ` font-weight="${style.isBold ? 700 : 400}" fill="${style.color}"${halo}>` +
    `${open}${escapeXml(line)}${close}</text>`
  );
}

/** Letters that the card's own face has. */
const ownLetters = /^[\p{sc=Arab}\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}]*$/u;

/**
 * What gives a line its direction. resvg takes other faces for letters that the card's own lacks, but stops at the first that no
 * face has, as the isolates: such a line has the older embeddings, which the card's face has.
 */
function turns(line: string, isFromRight: boolean): readonly [open: string, close: string] {
  if (ownLetters.test(line)) return [isFromRight ? "\u2067" : "\u2066", "\u2069"];
  return [isFromRight ? "\u202b" : "\u202a", "\u202c"];
}

/** Text for an XML file: markup escaped, control characters that XML forbids left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** Tenths of a pixel are enough, and keep cards equal between machines. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
