import type { RelationKind } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";

/** The colour of a kind of relation as the style sheet knows it, in both themes. */
export function kindColor(kind: RelationKind): string {
  return `var(--${kindTable.relation[kind].tone})`;
}
