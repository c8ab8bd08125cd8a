import { relationMarks } from "../../../layout/geometry/relationMarks.ts";
import type { RelationKind } from "../../../model/story/kinds.ts";

/** The mark of a kind of relation, along the x axis. */
export function Mark({ kind }: { kind: RelationKind }) {
  const { look, d } = relationMarks[kind];
  return <path className={`mark mark-${look}`} d={d} />;
}
