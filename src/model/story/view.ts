import { emptyFilter, type Filter, formatFilter } from "./filter.ts";
import type { Language } from "./texts.ts";

/** What can be asked of two names: the path between them, or the two compared. */
export const pairKinds = ["path", "compare"] as const;
export type PairKind = (typeof pairKinds)[number];

/**
 * What the reader has chosen: one thing of the story, two of them, or a step of the tour. `pick` is the beginning of a
 * path or a comparison: its two names are still to be picked.
 */
export type Selection =
  | { readonly kind: "overview" }
  | { readonly kind: "pick"; readonly of: PairKind }
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string }
  | { readonly kind: "quote"; readonly id: string }
  | { readonly kind: "side"; readonly id: string }
  | { readonly kind: "step"; readonly id: string }
  | { readonly kind: "path"; readonly from: string; readonly to: string }
  | { readonly kind: "compare"; readonly from: string; readonly to: string };

/** The ways to read a view, in the order of their tabs. */
export const tabs = ["details", "article", "list"] as const;
export type Tab = (typeof tabs)[number];

/** How far around a chosen entity is shown: 0 shows everything. */
export const depths = [0, 1, 2] as const;
export type Depth = (typeof depths)[number];

/** What the reader sees: exactly what the URL can say. */
export type View = {
  readonly language: Language;
  readonly selection: Selection;
  readonly tab: Tab;
  readonly filter: Filter;
  readonly depth: Depth;
  /** Names of a large story whose further neighbours are drawn: the next so many for each time that a name stands here. */
  readonly opened: readonly string[];
};

/** Nothing is chosen: the whole story is shown. */
export const overview: Selection = { kind: "overview" };

/** The view of something as it is first opened. */
export function aView(language: Language, selection: Selection = overview): View {
  return { language, selection, tab: "details", filter: emptyFilter, depth: 0, opened: [] };
}

/** What a hover or a focus points at: a thing of the picture, or a sentence of the article by its place in it. */
export type Target =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string }
  | { readonly kind: "side"; readonly id: string }
  | { readonly kind: "sentence"; readonly id: string };

/** A name, a relation or a side of the picture. */
export type DrawnTarget = Exclude<Target, { readonly kind: "sentence" }>;

/** Entities and relations may share an id, so a key says which is meant. */
export function keyOf({ kind, id }: Target): string {
  return `${kind}:${id}`;
}

/** One text for each selection; no two share one. */
export function keyOfSelection(selection: Selection): string {
  switch (selection.kind) {
    case "overview":
      return "overview";
    case "pick":
      return `pick/${selection.of}`;
    case "path":
    case "compare":
      return `${selection.kind}/${selection.from}/${selection.to}`;
    default:
      return `${selection.kind}/${selection.id}`;
  }
}

/** Whether two selections choose the same. */
export function isSameSelection(a: Selection, b: Selection): boolean {
  return keyOfSelection(a) === keyOfSelection(b);
}

/** Whether two views have the same address: the order of what a filter hides does not count. */
export function isSameView(a: View, b: View): boolean {
  return (
    a.language === b.language &&
    a.tab === b.tab &&
    a.depth === b.depth &&
    a.opened.join() === b.opened.join() &&
    isSameSelection(a.selection, b.selection) &&
    formatFilter(a.filter) === formatFilter(b.filter)
  );
}
