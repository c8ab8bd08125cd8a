import { formatAddress } from "../store/address.ts";
import type { Language, Story } from "../story/story.ts";
import { overview, type View } from "../story/view.ts";

const languages: readonly Language[] = ["ar", "en"];

/** The view of every page of the site, in both languages. */
export function listViews(story: Story): View[] {
  return languages.flatMap((language): View[] => [
    { language, selection: overview, tab: "details" },
    { language, selection: overview, tab: "article" },
    { language, selection: overview, tab: "list" },
    ...story.entities.map(({ id }) => chosen(language, "entity", id)),
    ...story.relations.map(({ id }) => chosen(language, "relation", id)),
    ...story.quotes.map(({ id }) => chosen(language, "quote", id)),
  ]);
}

function chosen(language: Language, kind: "entity" | "relation" | "quote", id: string): View {
  return { language, selection: { kind, id }, tab: "details" };
}

/** Way from an address back to the site's root. */
export function rootOf(address: string): string {
  return "../".repeat(address.split("/").length - 1);
}

export function listAddresses(story: Story): string[] {
  return listViews(story).map(formatAddress);
}
