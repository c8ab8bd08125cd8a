import type { Page } from "@playwright/test";
import { index } from "./builtStory.ts";

export type Things = "node" | "link";

/** Ids of the names or relations that the picture draws, in order of the alphabet. */
export function drawnIn(page: Page, things: Things): Promise<string[]> {
  return page
    .locator(`.drawn .${things}`)
    .evaluateAll((all) => all.map((it) => it.getAttribute("data-id") ?? "").sort());
}

/** Those of them that the stage has room for: a small one leaves some out until the picture is drawn near. */
export function seenIn(page: Page, things: Things): Promise<string[]> {
  return page.locator(`.drawn .${things}[data-id]`).evaluateAll((all) =>
    all
      .filter((it) => getComputedStyle(it).opacity !== "0")
      .map((it) => it.getAttribute("data-id") ?? "")
      .sort(),
  );
}

/**
 * Ids of the names or relations seen with an opacity between two bounds; those shown in full where none are given. What is
 * seen is the picture, faded or not as a whole, and above it the copy of what is lit.
 */
export function highlightedIn(page: Page, things: Things, bounds = { above: 0.9, below: 2 }) {
  return page.locator(`.drawn .${things}[data-id]`).evaluateAll((all, { above, below }) => {
    const opacityOf = (it: Element | null) =>
      it?.checkVisibility() ? Number(getComputedStyle(it).opacity) : 0;
    const classOf = (it: Element) => (it.classList.contains("node") ? "node" : "link");
    return all
      .filter((it) => {
        const beneath = opacityOf(it.closest(".drawn")) * opacityOf(it);
        const of = `.lit .${classOf(it)}[data-of="${it.getAttribute("data-id")}"]:not(.ring)`;
        const opacity = 1 - (1 - beneath) * (1 - opacityOf(document.querySelector(of)));
        return opacity > above && opacity < below;
      })
      .map((it) => it.getAttribute("data-id") ?? "")
      .sort();
  }, bounds);
}

export const halfHighlighted = { above: 0.4, below: 0.6 };
export const faded = { above: 0, below: 0.3 };

/** An entity and all that it is related to. */
export function neighboursOf(id: string): string[] {
  const relations = index.relationsOf.get(id) ?? [];
  return [...new Set([id, ...relations.flatMap(({ source, target }) => [source, target])])].sort();
}

export function endsOf(relations: readonly string[]): string[] {
  const ends = relations.flatMap((id) => {
    const relation = index.relations.get(id);
    return relation ? [relation.source, relation.target] : [];
  });
  return [...new Set(ends)].sort();
}

export const allEntities = index.story.entities.map(({ id }) => id).sort();
export const allRelations = index.story.relations.map(({ id }) => id).sort();
