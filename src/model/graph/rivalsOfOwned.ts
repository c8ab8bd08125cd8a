import { kindTable } from "../story/kindTable.ts";
import type { Relation } from "../story/story.ts";
import { otherEnd, type StoryIndex } from "../story/storyIndex.ts";

/** A relation that sets apart what an entity owns and someone else. */
type OwnedRivalry = { readonly owned: string; readonly relation: Relation };

/**
 * The rivalries of what an entity owns: symmetric relations that set apart, whose other end is neither the entity nor
 * another of its own. What the article only claims, plans or denies that it owns is left out: a rival of that would be claimed twice.
 */
export function rivalsOfOwned(index: StoryIndex, id: string): OwnedRivalry[] {
  const owned = (index.relationsOf.get(id) ?? []).flatMap(({ kind, source, target, standing }) => {
    const { isCamp, isSymmetric } = kindTable.relation[kind];
    return source === id && isCamp && !isSymmetric && standing.kind === "stated" ? [target] : [];
  });
  const own = new Set([id, ...owned]);
  return [...new Set(owned)].flatMap((each) =>
    (index.relationsOf.get(each) ?? [])
      .filter((relation) => {
        const { role, isSymmetric } = kindTable.relation[relation.kind];
        if (role !== "against" || !isSymmetric || relation.via === each) return false;
        return !own.has(otherEnd(relation, each));
      })
      .map((relation) => ({ owned: each, relation })),
  );
}
