import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity, Quote, Relation, Story } from "../src/model/story/story.ts";
import { createStoryIndex, getEntity } from "../src/model/story/storyIndex.ts";
import { evidenceSentences } from "../src/model/view/evidenceSentences.ts";

export const dist = join(import.meta.dirname, "../dist");

const file = join(dist, "stories/walmart-microsoft.json");
const story: Story = JSON.parse(readFileSync(file, "utf8"));

/** The story as the site publishes it: what the pages must show. */
export const index = createStoryIndex(story);

export function entityOf(id: string): Entity {
  return getEntity(index, id);
}

export function relationOf(id: string): Relation {
  const relation = index.relations.get(id);
  if (!relation) throw new Error(`The story has no relation "${id}"`);
  return relation;
}

export function quoteOf(id: string): Quote {
  const quote = index.quotes.get(id);
  if (!quote) throw new Error(`The story has no quote "${id}"`);
  return quote;
}

/** The sentences of the article that state a relation, the best first. */
export function proofOf({ evidence }: Relation): [string, ...string[]] {
  const [best, ...others] = evidenceSentences(index, evidence).map(({ span }) =>
    index.text.slice(span),
  );
  if (best === undefined) throw new Error("A relation has no evidence");
  return [best, ...others];
}
