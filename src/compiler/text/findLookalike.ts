/** Where two texts that look the same part: the stretch of each, one of them empty where only the other has something. */
export type Difference = {
  readonly at: "first" | "within" | "last";
  /** A word or two of the text before it; empty at its beginning. */
  readonly before: string;
  readonly text: string;
  readonly wanted: string;
};

/** A place in UTF-16 units of the text. */
export type Lookalike = {
  readonly start: number;
  readonly end: number;
  readonly differences: readonly Difference[];
};

/** A letter with its marks, or a run of white space and of what is not seen. `seen` is what a reader sees of it. */
type Token = {
  readonly raw: string;
  readonly seen: string;
  readonly start: number;
  readonly end: number;
};

const token = /[\s\p{Cf}]+|[^\p{M}]\p{M}*|\p{M}+/gsu;
const unseen = /[\p{Cf}\u0640]|[\ufe00-\ufe0f]/gu;
/** A byte order mark is white space to a pattern, but takes no room. */
const space = /[^\S\ufeff]/u;
/** Letters of Persian and Urdu that look like Arabic ones in most places of a word; marks that keyboards write as others. */
const twins: Readonly<Record<string, string>> = {
  ...{ ک: "ك", ی: "ي", ہ: "ه", ھ: "ه", ە: "ه" },
  ...{ "‘": "'", "’": "'", ʼ: "'", "׳": "'", "“": '"', "”": '"', "„": '"', "״": '"' },
  ...{ "‐": "-", "–": "-", "—": "-", "־": "-" },
};
const fewWords = 2;

/**
 * The first place where the text looks like `wanted` without being it: letter and mark in one or apart, presentation
 * forms, tatweel, other white space or more of it, characters that are not seen. Undefined if there is none.
 */
export function findLookalike(text: string, wanted: string): Lookalike | undefined {
  const ours = splitTokens(text);
  const { lead, body, tail } = trim(splitTokens(wanted));
  const place = findTokens(ours, body);
  if (!place) return undefined;
  const found = ours.slice(place.from, place.to);
  const [start, end] = [found[0]?.start ?? 0, found.at(-1)?.end ?? 0];
  const differences = [
    ...(lead === "" ? [] : [{ at: "first", before: "", text: "", wanted: lead } as const]),
    ...compare(found, body, (to) => lastWords(text.slice(start, to))),
    ...(tail === "" ? [] : [{ at: "last", before: "", text: "", wanted: tail } as const]),
  ];
  return differences.length === 0 ? undefined : { start, end, differences };
}

function splitTokens(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: raw, index }) => {
    return { raw, seen: see(raw), start: index, end: index + raw.length };
  });
}

function see(raw: string): string {
  if (space.test(raw)) return " ";
  const bare = raw.normalize("NFKD").replace(unseen, "");
  return Array.from(bare, (letter) => twins[letter] ?? letter).join("");
}

/** Takes white space and what is not seen off both ends. */
function trim(tokens: readonly Token[]) {
  const isSeen = ({ seen }: Token) => seen.trim() !== "";
  const from = tokens.findIndex(isSeen);
  const to = tokens.findLastIndex(isSeen) + 1;
  const join = (part: readonly Token[]) => part.map(({ raw }) => raw).join("");
  if (from === -1) return { lead: join(tokens), body: [], tail: "" };
  return {
    lead: join(tokens.slice(0, from)),
    body: tokens.slice(from, to),
    tail: join(tokens.slice(to)),
  };
}

/** The first tokens of a text that look like `wanted`: from `from`, before `to`. */
function findTokens(tokens: readonly Token[], wanted: readonly Token[]) {
  const needle = wanted.map(({ seen }) => seen).join("");
  if (needle === "") return undefined;
  const text = tokens.map(({ seen }) => seen).join("");
  /** By place in what is seen: the token that begins there. The first of several is one that is seen. */
  const begins = new Map<number, number>();
  /** By place in what is seen: the token after the one that ends there. */
  const ends = new Map<number, number>();
  let length = 0;
  for (const [at, { seen }] of tokens.entries()) {
    if (seen === "") continue;
    begins.set(length, at);
    length += seen.length;
    ends.set(length, at + 1);
  }
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const [from, to] = [begins.get(at), ends.get(at + needle.length)];
    if (from !== undefined && to !== undefined) return { from, to };
  }
  return undefined;
}

/** Goes along two lists of tokens that look the same, in steps in which both show as much. */
function compare(
  ours: readonly Token[],
  theirs: readonly Token[],
  before: (to: number) => string,
): Difference[] {
  const differences: Difference[] = [];
  let [a, b] = [0, 0];
  while (a < ours.length || b < theirs.length) {
    const step = { a, b };
    const shown = (list: readonly Token[], from: number, to: number) =>
      list.slice(from, to).reduce((sum, { seen }) => sum + seen.length, 0);
    if (ours[a]?.seen === "" || theirs[b]?.seen === "") {
      if (ours[a]?.seen === "") a += 1;
      if (theirs[b]?.seen === "") b += 1;
    } else {
      [a, b] = [a + 1, b + 1];
      for (;;) {
        const more = shown(ours, step.a, a) - shown(theirs, step.b, b);
        if (more === 0) break;
        if (more < 0) a += 1;
        else b += 1;
      }
    }
    const join = (list: readonly Token[], from: number, to: number) =>
      list
        .slice(from, to)
        .map(({ raw }) => raw)
        .join("");
    const [text, wanted] = [join(ours, step.a, a), join(theirs, step.b, b)];
    if (text === wanted) continue;
    const to = ours[step.a]?.start ?? ours.at(-1)?.end ?? 0;
    differences.push({ at: "within", before: before(to), text, wanted });
  }
  return differences;
}

function lastWords(text: string): string {
  return text.split(/\s+/u).slice(-fewWords).join(" ").trim();
}
