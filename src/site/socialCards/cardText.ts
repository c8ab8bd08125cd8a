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

/** Keeps at most `limit` lines; the last one then ends, at a word, in an ellipsis that fits the width. */
export function cutLines(
  lines: readonly string[],
  limit: number,
  width: number,
  widthOf: (line: string) => number,
  ending = "…",
): string[] {
  if (lines.length <= limit) return [...lines];
  const kept = lines.slice(0, Math.max(1, limit));
  const words = (kept.pop() ?? "").split(" ");
  const cut = () => `${words.join(" ").replace(/[\s،,;؛:.]+$/u, "")}${ending}`;
  while (words.length > 1 && widthOf(cut()) > width) words.pop();
  return [...kept, cut()];
}

/**
 * One line of a card as SVG. resvg knows no `direction`: the isolates give the line its own, and the anchor is the
 * physical edge that it begins at. One `<text>` is one line: resvg misplaces tspans.
 */
export function drawLine(
  line: string,
  at: { x: number; y: number; anchor: "start" | "middle" | "end" },
  style: { size: number; color: string; isBold?: boolean; isArabic?: boolean; halo?: string },
): string {
  const isArabic = style.isArabic ?? /\p{Script=Arabic}/u.test(line);
  const open = isArabic ? "\u2067" : "\u2066";
  const halo =
    style.halo === undefined
      ? ""
      : ` stroke="${style.halo}" stroke-width="${round(style.size * 0.4)}" stroke-linejoin="round" paint-order="stroke"`;
  return (
    `<text x="${round(at.x)}" y="${round(at.y)}" text-anchor="${at.anchor}" font-size="${round(style.size)}"` +
    ` font-weight="${style.isBold ? 700 : 400}" fill="${style.color}"${halo}>` +
    `${open}${escapeXml(line)}\u2069</text>`
  );
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
