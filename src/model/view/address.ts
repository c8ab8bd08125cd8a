import { facetsOf } from "../story/facets.ts";
import { formatFilter, parseFilter } from "../story/filter.ts";
import type { Story } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { Language } from "../story/texts.ts";
import {
  aView,
  depths,
  keyOfSelection,
  overview,
  type PairKind,
  pairKinds,
  type Selection,
  type Tab,
  tabs,
  type View,
} from "../story/view.ts";
import { hasSelection } from "./hasSelection.ts";

/**
 * The one table View ⇄ URL. An address is relative to the site's root, without a leading slash:
 * `""`, `"en/"`, `"entity/walmart/"`, `"en/relation/…/?tab=list"`, `"list/"`, `"path/?from=amazon&to=gartner"`.
 *
 * Every address is answered by a file. Pairs grow with the square of the names, so all paths share one page in each
 * language, and all comparisons another: their names stand in the query, which a host of files leaves to the script.
 * The former form, `path/amazon/gartner/`, is still read.
 */

const single = ["entity", "relation", "quote", "side"] as const;
/** The tour's steps stand under its own name. */
const stepPath = "tour";

export function formatAddress(view: View, story: Languages): string {
  const { language, selection, tab, filter, depth, opened } = view;
  const prefix = languagePrefix(language, story);
  const isOverview = selection.kind === "overview";
  const path = isOverview ? tabPath(tab) : selectionPath(selection);
  const query = [
    ...("from" in selection ? [`from=${selection.from}`, `to=${selection.to}`] : []),
    !isOverview && tab !== "details" ? `tab=${tab}` : "",
    depth > 0 && selection.kind === "entity" ? `near=${depth}` : "",
    opened.length > 0 && selection.kind === "entity" ? `open=${opened.join(",")}` : "",
    formatFilter(filter),
  ].filter((piece) => piece !== "");
  return `${prefix}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

type Languages = Pick<Story, "languages">;

/** The first language of a story stands at the root, each other one in a folder of its own. */
export function languagePrefix(language: Language, { languages }: Languages): string {
  return language === languages[0] ? "" : `${language}/`;
}

/** The language that the first part of a path names, and what is left of the path. */
function takeLanguage(
  [first, ...rest]: readonly string[],
  { languages }: Languages,
): { language: Language; parts: readonly string[] } {
  const [root = ""] = languages;
  if (first === undefined) return { language: root, parts: [] };
  const isLanguage = first !== root && languages.includes(first);
  return isLanguage
    ? { language: first, parts: rest }
    : { language: root, parts: [first, ...rest] };
}

/** The path of what is chosen: pages of one selection, and the page that all pairs of a kind share. */
function selectionPath(selection: Selection): string {
  switch (selection.kind) {
    case "pick":
      return `${selection.of}/`;
    case "path":
    case "compare":
      return `${selection.kind}/`;
    case "step":
      return `${stepPath}/${selection.id}/`;
    default:
      return `${keyOfSelection(selection)}/`;
  }
}

/**
 * Whether an address is written in a former form: its path is not the one that its view is written with today. A page
 * that finds itself at one rewrites it.
 */
export function isFormerAddress(address: string, view: View, story: Languages): boolean {
  return partsOf(address).join("/") !== partsOf(formatAddress(view, story)).join("/");
}

/** The parts of an address's path, without what a host may add or leave out. */
function partsOf(address: string): string[] {
  const [path = ""] = address.split("?");
  return path.split("/").filter((part) => part !== "" && part !== "index.html");
}

/**
 * What an address carries that is no part of the view, as a query: the theme, for a host sets it once and it must
 * outlast every step within the frame.
 */
export function keptOf(query: string): string {
  const theme = /(?:^|[?&;])theme=(light|dark|auto)(?=[&;]|$)/.exec(query)?.[1];
  return theme === undefined ? "" : `theme=${theme}`;
}

/** An address together with what is kept. */
export function withKept(address: string, kept: string): string {
  if (kept === "") return address;
  return `${address}${address.includes("?") ? "&" : "?"}${kept}`;
}

function tabPath(tab: Tab): string {
  return tab === "details" ? "" : `${tab}/`;
}

export type Arrival = {
  readonly view: View;
  /** The address does not name anything of this story; the view is then the overview. */
  readonly isUnknown: boolean;
};

/**
 * Reads an address; one that names nothing falls back to the overview of its language. A query may be parted by `;`
 * too: embed codes hold no `&`.
 */
export function parseAddress(index: StoryIndex, address: string): Arrival {
  const [, query = ""] = address.split("?");
  const params = new URLSearchParams(query.replaceAll(";", "&"));
  const { language, parts } = takeLanguage(partsOf(address), index.story);
  const found = parseParts(index, parts, params);
  if (!found) return { view: aView(language), isUnknown: true };
  const sides = index.story.sides.map(({ id }) => id);
  const isEntity = found.selection.kind === "entity";
  const near = depths.find((known) => String(known) === params.get("near")) ?? 0;
  const view: View = {
    language,
    selection: found.selection,
    tab: found.tab ?? parseTab(params.get("tab")) ?? "details",
    filter: parseFilter(params, { sides, facets: facetsOf(index.story), kinds: index.story.kinds }),
    depth: isEntity ? near : 0,
    opened: isEntity ? parseOpened(index, params.get("open")) : [],
  };
  return { view, isUnknown: false };
}

function parseParts(
  index: StoryIndex,
  parts: readonly string[],
  params: URLSearchParams,
): { selection: Selection; tab?: Tab } | null {
  const [first, second] = parts;
  if (first === undefined) return { selection: overview };
  const tab = parseTab(first);
  if (tab && second === undefined) return { selection: overview, tab };
  const selection = parseSelection(parts, params);
  return selection && hasSelection(index, selection) ? { selection } : null;
}

function parseSelection(parts: readonly string[], params: URLSearchParams): Selection | null {
  const [first, id, other, ...more] = parts;
  if (more.length > 0) return null;
  const two = pairKinds.find((kind) => kind === first);
  if (two)
    return parsePair(two, id === undefined ? [params.get("from"), params.get("to")] : [id, other]);
  if (id === undefined || other !== undefined) return null;
  if (first === stepPath) return { kind: "step", id };
  const one = single.find((kind) => kind === first);
  return one ? { kind: one, id } : null;
}

/** Two names, or none: a path from one name to nothing is no address. */
function parsePair(
  kind: PairKind,
  [from, to]: readonly (string | null | undefined)[],
): Selection | null {
  if (!from && !to) return { kind: "pick", of: kind };
  return from && to ? { kind, from, to } : null;
}

/** Unknown names are passed over. */
function parseOpened({ entities }: StoryIndex, text: string | null): string[] {
  return (text ?? "").split(",").filter((id) => entities.has(id));
}

function parseTab(text: string | null): Tab | undefined {
  return tabs.find((tab) => tab === text);
}
