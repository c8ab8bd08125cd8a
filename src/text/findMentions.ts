import type { Span } from "../story/story.ts";

type Named = { id: string; aliases: readonly string[] };

/** Marks, joiners and the tatweel lengthen a word; they never begin one. */
const attached = /\p{M}|\u200c|\u200d|\u0640/u;
const word = /[\p{L}\p{N}]/u;
const arabic = /\p{Script=Arabic}/u;

/** و or ف, then ب, ك or ل, then ال; or لل, where the alif of the article is not written. */
const proclitics = /^(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/u;

/**
 * Finds every mention of every entity: code point spans in the order of the text, none overlapping,
 * longest name first, so that a name inside a longer name belongs to the longer one.
 * A name stands between word boundaries; Arabic proclitics before it are allowed and left outside.
 * An entity without mentions has an empty list. Rules: data/README.md, "Names".
 */
export function findMentions(text: string, entities: readonly Named[]): Map<string, Span[]> {
  const points = Array.from(text);
  const mentions = new Map(entities.map(({ id }): [string, Span[]] => [id, []]));
  const taken = new Uint8Array(points.length);
  const names = entities
    .flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, name: Array.from(alias) })))
    .filter(({ name }) => name.length > 0)
    .sort((a, b) => b.name.length - a.name.length);

  for (const { id, name } of names) {
    for (const start of findPlaces(points, name)) {
      const end = start + name.length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (!isBoundary(points, end) || !mayStart(points, start)) continue;
      taken.fill(1, start, end);
      mentions.get(id)?.push({ start, end });
    }
  }
  for (const spans of mentions.values()) spans.sort((a, b) => a.start - b.start);
  return mentions;
}

/** Is there a word boundary before `points[at]`: an edge, a non-letter, or Arabic meeting another script? */
function isBoundary(points: readonly string[], at: number): boolean {
  const after = points[at];
  if (at === 0 || after === undefined) return true;
  if (attached.test(after)) return false;
  const before = baseBefore(points, at);
  if (before === undefined || !word.test(before) || !word.test(after)) return true;
  return arabic.test(before) !== arabic.test(after);
}

/** A name may start at a boundary, or after letters that reach back to one and are all proclitics. */
function mayStart(points: readonly string[], at: number): boolean {
  if (isBoundary(points, at)) return true;
  let start = at;
  while (start > 0 && !isBoundary(points, start)) start -= 1;
  const letters = points.slice(start, at).filter((point) => !attached.test(point));
  return proclitics.test(letters.join(""));
}

/** The letter that marks before `at` stand on. */
function baseBefore(points: readonly string[], at: number): string | undefined {
  let index = at - 1;
  while (index > 0 && attached.test(points[index] ?? "")) index -= 1;
  return points[index];
}

function findPlaces(points: readonly string[], name: readonly string[]): number[] {
  return points.flatMap((point, start) =>
    point === name[0] && name.every((character, index) => points[start + index] === character)
      ? [start]
      : [],
  );
}
