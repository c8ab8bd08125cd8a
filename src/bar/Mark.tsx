import { relationMarks } from "../layout/relationMarks.ts";
import type { RelationKind } from "../story/kinds.ts";

/** The mark of a kind of relation, along the x axis. */
export function Mark({ kind }: { kind: RelationKind }) {
  const { look, d } = relationMarks[kind];
  return <path className={`mark mark-${look}`} d={d} />;
}
