import { isolate } from "../story/facets.ts";
import { namesOf } from "../story/namesOf.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import { keyOf } from "../story/view.ts";
import type { Highlight } from "./highlight.ts";

/**
 * What is lit while some facets are shown alone: of what is lit already, only what has one of them, so that a chosen name
 * keeps its own rivals. Where that leaves nothing, and where nothing was lit, all of the story that has one of them.
 */
export function isolateHighlight(
  { story }: StoryIndex,
  highlight: Highlight | null,
  facets: readonly string[],
): Highlight | null {
  if (facets.length === 0) return highlight;
  const isLit = (key: string) => !highlight || highlight.chosen.has(key) || highlight.near.has(key);
  const relationKey = (id: string) => keyOf({ kind: "relation", id });
  const entityKey = (id: string) => keyOf({ kind: "entity", id });
  const litStory = {
    relations: story.relations.filter(({ id }) => isLit(relationKey(id))),
    entities: story.entities.filter(({ id }) => isLit(entityKey(id))),
  };
  const own = isolate(litStory, facets);
  const { relations, entities } = own.entities.size > 0 ? own : isolate(story, facets);
  // A chosen relation keeps its ends, whatever its kind.
  const ends = story.relations
    .filter(({ id }) => highlight?.chosen.has(relationKey(id)))
    .flatMap(namesOf);
  return {
    chosen: highlight?.chosen ?? new Set(),
    near: new Set([...[...relations].map(relationKey), ...[...entities, ...ends].map(entityKey)]),
  };
}
