/**
 * One refusal, or one warning of what is most likely a slip: what is wrong, and where (line and column from 1; columns in
 * UTF-16 units, as editors count).
 */
export type Problem = Fault & { file: string };

export type Position = { line: number; column: number };

/** A problem within one file, before the file's name is put to it. */
export type Fault = Position & Finding;

/**
 * What is wrong, as plain data: a code and what its sentence tells of. The sentences stand with the words of the
 * interface (`problem` in `i18n/problems.*.json`), in which each parameter fills the blank of its name.
 */
export type Finding = Coded<Findings>;

/** A phrase within a sentence that each language words itself, such as the name of an entity (`part` in the words). */
export type Part = Coded<Parts>;

type Coded<Table> = {
  [Code in keyof Table]: { code: Code; parameters: Table[Code] };
}[keyof Table];

type Nothing = Record<string, never>;
type About = { subject: Part };
/** The value that stands there: a `Part` for lists and objects, which may be long, else as JSON writes it. */
type WithValue = About & { value: Part | string };
type NamedAlias = { alias: string; owner: Part };

type Findings = {
  "article-encoding": Nothing;
  "article-empty": Nothing;
  "article-byte-order-mark": Nothing;
  "article-control": { control: string };
  "json-empty": Nothing;
  "json-trailing-comma": { closing: string };
  "json-unclosed": { closing: string };
  "json-quotation-mark": { mark: string };
  "field-twice": { field: string };
  "text-control": { control: string };
  "field-missing": { field: string; owner: Part };
  "language-missing": { field: string; owner: Part };
  "language-unknown": { field: string; owner: Part; allowed: string[] };
  "language-misspelt": WithValue & { closest: string };
  "language-twice": { language: string };
  "translation-needless": About;
  "translation-missing": { owner: Part; languages: string[] };
  /** A text alone where an object is wanted, and that object as it would be written. */
  "object-wanted": About & { example: string };
  "format-earlier": { story: string };
  "format-later": { version: string; known: string };
  "field-unknown": { field: string; owner: Part; allowed: string[] };
  "text-empty": About;
  "list-empty": About;
  "not-url": About;
  "not-web": WithValue;
  "dates-reversed": About & { from: string; to: string };
  "sides-many": { count: number; most: number };
  "kind-unknown": WithValue & { choices: string[] };
  "kind-misspelt": WithValue & { closest: string };
  "kind-taken": { id: string };
  "kind-unused": { id: string };
  "currency-misspelt": WithValue & { closest: string };
  "currency-alone": About;
  "not-choice": WithValue & { choices: string[] };
  "not-constant": WithValue & { choice: string };
  "reference-unknown": About & { target: Part };
  "reference-misspelt": About & { target: Part; closest: string };
  "id-twice": { id: string; list: string };
  "id-kept": { id: string };
  "side-unused": { id: string };
  "entity-unused": { id: string };
  "event-unused": { id: string };
  "event-circle": { id: string };
  "relation-itself": About & { entity: string };
  "relation-unproven": About;
  "via-end": About & { entity: string };
  "held-twice": { id: string; other: string };
  "held-unrelated": { id: string; holder: string };
  "holds-circle": { id: string; holder: string };
  "standing-no-source": About;
  "standing-two-sources": About;
  "step-empty": { id: string };
  "step-told-twice": { id: string; told: string; other: string };
  "step-sentence-shared": { id: string; told: string; other: string };
  "passage-absent": About;
  "passage-lookalike": About & { place: Part; differences: Part[] };
  "neighbours-lookalike": About & { place: Part; differences: Part[] };
  "passage-parts": About & { place: Part; shared: string; article: string; story: string };
  "passage-parts-at-start": About & { place: Part; article: string; story: string };
  "passage-repeated": About & { count: number; file: string; places: Part[] };
  "passage-cut": About & { place: Part };
  "prefix-apart": About & { prefix: string; found: Part[] };
  "suffix-apart": About & { suffix: string; found: Part[] };
  "both-apart": About & { prefix: string; suffix: string; found: Part[] };
  "alias-twice": NamedAlias;
  "alias-taken": NamedAlias & { other: string };
  "alias-inside": NamedAlias;
  "alias-absent": NamedAlias;
  "alias-misspelt": NamedAlias & { nearest: string };
  "alias-lookalike": NamedAlias & { place: Part; differences: Part[] };
  "alias-common": NamedAlias;
  "form-uncounted": NamedAlias & { found: string; place: Part };
  "text-blank": About;
  "space-first": About & { character: Part };
  "space-last": About & { character: Part };
  "text-markup": About & { markup: string };
  "article-markup": { markup: string };
  "evidence-names-neither": About & { source: string; target: string };
  "passage-shared": About & { relations: string[] };
  "leads-many": About & { count: number; most: number };
  "lead-faint": About & { entity: string };
  "words-long": About & { count: number; most: number };
  "name-shared": About & { name: string; other: string };
  "places-unreadable": Nothing;
  "places-draft": { story: string };
  "places-outgrown": { story: string };
  "places-earlier": { story: string };
  "file-missing": Nothing;
  "file-misnamed": { name: string; wanted: string };
  "article-language": { name: string; wanted: string; language: string };
  "site-story-unknown": { id: string; known: string[] };
  "story-outside": Nothing;
  "stories-missing": Nothing;
  "story-id-taken": { id: string; other: string };
} & { [Code in JsonCode]: Nothing } & { [Code in FormCode]: WithValue };

/** Where a story.json is no JSON, for what needs no further words. */
export type JsonCode = `json-${
  | "symbol"
  | "field-name"
  | "value"
  | "colon"
  | "comma"
  | "after-end"
  | "comment"
  | "open-text"
  | "quote-inside"
  | "number"
  | "digits"
  | "unicode"
  | "escape"
  | "character"
  | "unreadable"}`;

/** A value that is not what its field holds. */
export type FormCode = `not-${
  | "text"
  | "number"
  | "list"
  | "object"
  | "boolean"
  | "date"
  | "language"
  | "currency"
  | "id"}`;

/** A character that is named because it cannot be told from others, or not be seen at all. */
export type CharacterCode =
  | "space"
  | "no-break-space"
  | "wide-space"
  | "zero-width-space"
  | "line-break"
  | "tab"
  | "non-joiner"
  | "joiner"
  | "byte-order-mark"
  | "soft-hyphen"
  | "tatweel"
  | "presentation-form"
  | "mark"
  | "letter-with-mark"
  | "unseen";

/** What an entry of a list of story.json is. */
export type EntryKind =
  | "side"
  | "entity"
  | "relation"
  | "quote"
  | "event"
  | "figure"
  | "alias"
  | "about"
  | "evidence"
  | "standing"
  | "step"
  | "kind"
  | "misprint";

type Parts = {
  story: Nothing;
  /** data/site.json. */
  site: Nothing;
  field: { field: string };
  of: { part: Part; owner: Part };
  named: { kind: Part; id: string };
  /** Counted from 1. */
  numbered: { kind: Part; number: number };
  /** Of a list that the format does not have. */
  entry: { list: string };
  "a-list": Nothing;
  "an-object": Nothing;
  place: { file: string } & Position;
  /** Within a file that is named beside it. */
  spot: Position;
  "at-start": { place: Part };
  "at-end": { place: Part };
  before: { place: Part; after: string };
  after: { place: Part; before: string };
  between: { place: Part; before: string; after: string };
  "start-before": { place: Part; after: string };
  "after-end": { place: Part; before: string };
  whole: { place: Part };
  /** How a text that looks like the article's differs from it. */
  "differs-first": { story: Part };
  "differs-last": { story: Part };
  "differs-start": { article: Part; story: Part };
  "differs-after": { before: string; article: Part; story: Part };
  nothing: Nothing;
  characters: { list: Part[] };
  /** A letter and its marks as characters of their own (NFD). */
  "letter-and-marks": { numbers: string };
  letter: { number: string; letter: string };
} & { [Kind in EntryKind]: Nothing } & { [Code in CharacterCode]: { number: string } };

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
