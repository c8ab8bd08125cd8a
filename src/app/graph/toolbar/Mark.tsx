import type { RelationKind } from "../../../model/story/kinds.ts";
import { kindTable } from "../../../model/story/kindTable.ts";
import { kindColor } from "../../ui/kindColor.ts";

/** The mark of a kind of relation, along the x axis. */
export function Mark({ kind }: { kind: RelationKind }) {
  const { look, d } = kindTable.relation[kind].mark;
  return <path className={`mark mark-${look}`} color={kindColor(kind)} d={d} />;
}
