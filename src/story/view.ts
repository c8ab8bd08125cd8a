import type { Language } from "./story.ts";

/** What the reader has chosen: exactly what the URL can say. */
export type Selection =
  | { readonly kind: "overview" }
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string }
  | { readonly kind: "quote"; readonly id: string };

export const tabs = ["details", "article", "list"] as const;
export type Tab = (typeof tabs)[number];

export type View = {
  readonly language: Language;
  readonly selection: Selection;
  readonly tab: Tab;
};

export const overview: Selection = { kind: "overview" };

/** What a hover or a focus points at: a thing of the picture. */
export type Target =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string };

export function isSameSelection(a: Selection, b: Selection): boolean {
  if (a.kind === "overview" || b.kind === "overview") return a.kind === b.kind;
  return a.kind === b.kind && a.id === b.id;
}
