import type { Weight } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import type { Look } from "../../model/story/lookOf.ts";

/** The marker of a mark: that of the kind whose mark it is, or one more where it is drawn in another colour. */
export function markId({ markName, tone }: Look, weight: Weight): string {
  const isOfKind = kindTable.relation[markName].tone === tone;
  return `mark-${markName}${isOfKind ? "" : `-${tone}`}-${weight}`;
}
