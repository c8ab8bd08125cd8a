import { tourOf } from "../graph/tour.ts";
import type { Story } from "../story/story.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import type { Language } from "../story/texts.ts";
import { aView, pairKinds, type View } from "../story/view.ts";
import { formatAddress } from "./address.ts";

/**
 * The view of every page of the site, in each of its languages. Paths and comparisons, which grow with the square of the
 * names, share the page at which their two names are picked: their addresses name them in the query.
 */
export function listViews(story: Story): View[] {
  const steps = tourOf(createStoryIndex(story));
  return story.languages.flatMap((language): View[] => [
    aView(language),
    { ...aView(language), tab: "article" },
    { ...aView(language), tab: "list" },
    ...pairKinds.map((of) => aView(language, { kind: "pick", of })),
    ...story.entities.map(({ id }) => chosen(language, "entity", id)),
    ...story.relations.map(({ id }) => chosen(language, "relation", id)),
    ...story.quotes.map(({ id }) => chosen(language, "quote", id)),
    ...story.sides.map(({ id }) => chosen(language, "side", id)),
    ...steps.map(({ id }) => chosen(language, "step", id)),
  ]);
}

function chosen(
  language: Language,
  kind: "entity" | "relation" | "quote" | "side" | "step",
  id: string,
): View {
  return aView(language, { kind, id });
}

/** Way from an address back to the site's root. */
export function rootOf(address: string): string {
  const [path = ""] = address.split("?");
  return "../".repeat(path.split("/").length - 1);
}

export function listAddresses(story: Story): string[] {
  return listViews(story).map((view) => formatAddress(view, story));
}
