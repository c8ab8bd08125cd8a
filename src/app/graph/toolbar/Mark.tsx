import type { RelationKind } from "../../../model/story/kinds.ts";
import { kindTable } from "../../../model/story/kindTable.ts";
import { kindColor } from "../../ui/kindColor.ts";

/**
 * One dash, in units: longer than the outline of any mark. Without dashes of its own a mark takes those of its line in
 * WebKit, and falls to pieces; "none" is not enough.
 */
const wholeDash = 999;

/** The mark of a kind of relation, along the x axis. */
export function Mark({ kind }: { kind: RelationKind }) {
  const { look, d } = kindTable.relation[kind].mark;
  return (
    <path
      className={`mark mark-${look}`}
      color={kindColor(kind)}
      strokeDasharray={wholeDash}
      d={d}
    />
  );
}
