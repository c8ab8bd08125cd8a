import { factsOf, type LanguageFacts } from "../../model/language/languageFacts.ts";
import { isCased, isUnspaced, letterScript } from "../../model/language/letters.ts";
import type { Span } from "../../model/story/story.ts";

type Named = { id: string; aliases: readonly string[] };
/** A form of a name where it stands in a text, in code points; `alias` is the form as the author wrote it. */
export type Form = Span & { readonly alias: string };

type Name = {
  readonly id: string;
  readonly alias: string;
  readonly points: readonly string[];
  /** The letters that may stand between the word's beginning and the name. */
  readonly lead: RegExp;
};
type Branch = { readonly next: Map<string, Branch>; readonly ranks: number[] };

/** Marks, joiners and the tatweel lengthen a word; they never begin one. */
const attached = /\p{M}|\u200c|\u200d|\u0640/u;
const word = /[\p{L}\p{N}]/u;

/**
 * Finds every form of every entity's name: code point spans in the order of the text, none overlapping,
 * longest name first, so that a name inside a longer name belongs to the longer one.
 * A name stands between word boundaries; what the article's language writes together with it (a proclitic, a possessive)
 * is allowed and left outside. An entity without forms has an empty list. Rules: data/README.md, "Names".
 * The text is read once, however many names there are.
 */
export function findForms(
  text: string,
  entities: readonly Named[],
  language: string,
): Map<string, Form[]> {
  const facts = factsOf(language);
  const points = Array.from(text);
  const forms = new Map(entities.map(({ id }): [string, Form[]] => [id, []]));
  const taken = new Uint8Array(points.length);
  const names = entities
    .flatMap(({ id, aliases }) => aliases.flatMap((alias) => spellName(id, alias, facts)))
    .filter((name) => name.points.length > 0)
    .sort((a, b) => b.points.length - a.points.length);

  for (const { id, ...form } of findPlaces(points, names, facts)) {
    if (taken.subarray(form.start, form.end).includes(1)) continue;
    taken.fill(1, form.start, form.end);
    forms.get(id)?.push(form);
  }
  for (const found of forms.values()) found.sort((a, b) => a.start - b.start);
  return forms;
}

/** A name as it stands anywhere, and its other spelling behind some proclitics, if it has one. */
function spellName(id: string, alias: string, { before, respell }: LanguageFacts): Name[] {
  const other = respell(alias);
  return [{ text: alias, lead: before }, ...(other ? [other] : [])].map(({ text, lead }) => {
    return { id, alias, points: Array.from(text), lead };
  });
}

/** Every place where a name may stand, in the order of the names, then of the text. */
function findPlaces(points: readonly string[], names: readonly Name[], facts: LanguageFacts) {
  const trie = plantTrie(names);
  const boundaries = markBoundaries(points, facts.joins);
  const places: (Form & { id: string })[][] = names.map(() => []);
  for (let start = 0; start < points.length; start += 1) {
    if (!trie.next.has(points[start] ?? "")) continue;
    const lead = readLead(points, boundaries, start);
    let branch = trie.next.get(points[start] ?? "");
    for (let end = start + 1; branch !== undefined; end += 1) {
      if (branch.ranks.length > 0 && facts.after.test(readRest(points, boundaries, end))) {
        for (const rank of branch.ranks) {
          const name = names[rank];
          if (name?.lead.test(lead)) {
            places[rank]?.push({ id: name.id, alias: name.alias, start, end });
          }
        }
      }
      branch = branch.next.get(points[end] ?? "");
    }
  }
  return places.flat();
}

/** A tree of the names' characters; where a name ends stand its numbers in the list. */
function plantTrie(names: readonly Name[]): Branch {
  const trie: Branch = { next: new Map(), ranks: [] };
  for (const [rank, name] of names.entries()) {
    let branch = trie;
    for (const point of name.points) {
      const next: Branch = branch.next.get(point) ?? { next: new Map(), ranks: [] };
      branch.next.set(point, next);
      branch = next;
    }
    branch.ranks.push(rank);
  }
  return trie;
}

/** 1 where a word boundary lies before a point: an edge, a sign that holds no word together, a script that meets another. */
function markBoundaries(points: readonly string[], joins: RegExp): Uint8Array {
  const boundaries = new Uint8Array(points.length + 1).fill(1);
  /** The letter that marks before the present point stand on. */
  let before = "";
  for (const [at, point] of points.entries()) {
    const isAttached =
      attached.test(point) || (joins.test(point) && !areApart(before, points[at + 1] ?? ""));
    if (at > 0) boundaries[at] = !isAttached && areApart(before, point) ? 1 : 0;
    if (at === 0 || !isAttached) before = point;
  }
  return boundaries;
}

function areApart(before: string, after: string): boolean {
  if (!word.test(before) || !word.test(after)) return true;
  const [left, right] = [letterScript(before), letterScript(after)];
  if (left === right) return isUnspaced(left);
  return !isCased(left) || !isCased(right);
}

/** The letters between the beginning of the word and a place in it, without marks; empty at a boundary. */
function readLead(points: readonly string[], boundaries: Uint8Array, at: number): string {
  let start = at;
  while (start > 0 && boundaries[start] === 0) start -= 1;
  return points
    .slice(start, at)
    .filter((point) => !attached.test(point))
    .join("");
}

/** What stands between a place in a word and the word's end; empty at a boundary. */
function readRest(points: readonly string[], boundaries: Uint8Array, at: number): string {
  let end = at;
  while (boundaries[end] === 0) end += 1;
  return points.slice(at, end).join("");
}
