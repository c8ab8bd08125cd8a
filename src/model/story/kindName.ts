import type { Entity, Relation, Story } from "./story.ts";
import { textIn } from "./texts.ts";
import type { Wording } from "./wording.ts";

/** The story's own kind, where it has one: what a filter, a list and the key go by. */
export function kindOf({ kind, ownKind }: { kind: string; ownKind?: string | undefined }): string {
  return ownKind ?? kind;
}

/** What an entity's kind is called: the story's own kind by its own name. */
export function entityKindName(
  { kinds }: Pick<Story, "kinds">,
  { kind, ownKind }: Pick<Entity, "kind" | "ownKind">,
  { t, language }: Wording,
): string {
  const own = kinds?.entities.find(({ id }) => id === ownKind);
  return own ? textIn(own.name, language) : t(`entityKind.${kind}`);
}

/** What a relation's kind is called: the story's own kind by its own name. */
export function relationKindName(
  { kinds }: Pick<Story, "kinds">,
  { kind, ownKind }: Pick<Relation, "kind" | "ownKind">,
  { t, language }: Wording,
): string {
  const own = kinds?.relations.find(({ id }) => id === ownKind);
  return own ? textIn(own.name, language) : t(`relationKind.${kind}`);
}
