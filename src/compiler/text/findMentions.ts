import { factsOf } from "../../model/language/languageFacts.ts";
import { letterScript } from "../../model/language/letters.ts";
import type { Span } from "../../model/story/story.ts";
import { type Form, findForms } from "./findForms.ts";

type Mention = { readonly span: Span; readonly scripts: ReadonlySet<string> };
type Marks = { readonly pairs: readonly string[]; readonly between: RegExp };

/** Signs that stand between two forms of one name at most, spaces apart. */
const mostBetween = 3;
/** Some writers close with the mark that opens. */
const sloppy = "““";

/**
 * Every mention of every entity: code point spans in the order of the text, none overlapping. A name that is given
 * in two scripts at once («جوجل هوم Google Home»), or again in brackets («Amazon Web Services (AWS)»), is one
 * mention, and its span covers both forms. An entity without mentions has an empty list.
 */
export function findMentions(
  text: string,
  entities: readonly { id: string; aliases: readonly string[] }[],
  language: string,
): Map<string, Span[]> {
  return joinForms(text, findForms(text, entities, language), language);
}

/** The mentions that the forms of names make. */
export function joinForms(
  text: string,
  forms: ReadonlyMap<string, readonly Form[]>,
  language: string,
): Map<string, Span[]> {
  const points = Array.from(text);
  const marks = readMarks(language);
  return new Map([...forms].map(([id, found]) => [id, joinNeighbours(points, found, marks)]));
}

/** The brackets and quotation marks of a language, and what stands between two forms of one name, within a line. */
function readMarks(language: string): Marks {
  const pairs = ["()", "[]", ...factsOf(language).quotes];
  const listMarks = (at: 0 | 1) => pairs.map((pair) => `\\${pair[at]}`).join("");
  const spaces = "[^\\S\\n\\r\\u2028\\u2029]*";
  const signs = `(?<closer>[${listMarks(1)}])?${spaces}(?<opener>[${listMarks(0)}])?[/–—-]?`;
  return { pairs: [...pairs, sloppy], between: new RegExp(`^${signs}${spaces}$`) };
}

function joinNeighbours(points: readonly string[], forms: readonly Form[], marks: Marks): Span[] {
  const mentions: Mention[] = [];
  for (const { start, end } of forms) {
    const script = letterScript(points.slice(start, end).join(""));
    const next = { span: { start, end }, scripts: new Set([script]) };
    const last = mentions.at(-1);
    const joined = last && joinTwo(points, last, next, marks);
    if (joined) mentions[mentions.length - 1] = joined;
    else mentions.push(next);
  }
  return mentions.map(({ span }) => span);
}

/** Two neighbours as one mention, with the brackets or quotation marks of each; undefined if they are two. */
function joinTwo(
  points: readonly string[],
  first: Mention,
  second: Mention,
  { pairs, between }: Marks,
): Mention | undefined {
  const gap = readGap(points, first.span.end, second.span.start, between);
  if (!gap) return undefined;
  const { closer, opener } = gap.groups ?? {};
  const before = points[first.span.start - 1] ?? "";
  const after = points[second.span.end] ?? "";
  const isOpened = closer !== undefined && pairs.includes(before + closer);
  const isClosed = opener !== undefined && pairs.includes(opener + after);
  // A mark that closes a longer passage ends the mention too.
  if (closer !== undefined && !isOpened) return undefined;
  const isOther = [...second.scripts].every((script) => !first.scripts.has(script));
  if (!isOther && !isClosed) return undefined;
  return {
    span: {
      start: first.span.start - (isOpened ? 1 : 0),
      end: second.span.end + (isClosed ? 1 : 0),
    },
    scripts: new Set([...first.scripts, ...second.scripts]),
  };
}

/** What stands between two forms, where they may be of one name. A longer stretch is given up at its fourth sign. */
function readGap(
  points: readonly string[],
  start: number,
  end: number,
  between: RegExp,
): RegExpExecArray | null {
  let signs = 0;
  for (let at = start; at < end; at += 1) {
    if (!/\s/u.test(points[at] ?? "")) signs += 1;
    if (signs > mostBetween) return null;
  }
  return between.exec(points.slice(start, end).join(""));
}
