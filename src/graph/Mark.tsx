import { relationMarks } from "../layout/relationMarks.ts";
import type { RelationKind } from "../story/kinds.ts";

/** The mark of a kind of relation, at the middle of its line. */
export function Mark({ kind, transform }: { kind: RelationKind; transform?: string }) {
  const { look, d } = relationMarks[kind];
  return <path className={`mark mark-${look}`} d={d} transform={transform} />;
}
