import { namesOf } from "../story/namesOf.ts";
import type { StoryIndex } from "../story/storyIndex.ts";

/**
 * The ids of an entity and of those within `depth` relations of it, whichever way the relations point, with every
 * relation among them. Empty if the story has no such entity.
 */
export function neighbourhood(
  index: StoryIndex,
  id: string,
  depth: 1 | 2,
): { entities: ReadonlySet<string>; relations: ReadonlySet<string> } {
  const entities = new Set(index.entities.has(id) ? [id] : []);
  for (let round = 0; round < depth; round += 1) {
    for (const near of [...entities]) {
      for (const relation of index.relationsOf.get(near) ?? []) {
        for (const name of namesOf(relation)) entities.add(name);
      }
    }
  }
  const among = index.story.relations.filter((relation) =>
    namesOf(relation).every((name) => entities.has(name)),
  );
  return { entities, relations: new Set(among.map((relation) => relation.id)) };
}
