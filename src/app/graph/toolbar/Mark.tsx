import type { RelationKind, Weight } from "../../../model/story/kinds.ts";
import { kindTable } from "../../../model/story/kindTable.ts";
import { markScales } from "../../../model/story/lineWeight.ts";
import { kindColor } from "../../ui/kindColor.ts";

/**
 * One dash, in units: longer than the outline of any mark. Without dashes of its own a mark takes those of its line in
 * WebKit, and falls to pieces; "none" is not enough.
 */
const wholeDash = 999;

/** The mark of a kind of relation, along the x axis, as large as it is drawn for `weight`. */
export function Mark({ kind, weight = "main" }: { kind: RelationKind; weight?: Weight }) {
  const scale = markScales[weight];
  const { look, d } = kindTable.relation[kind].mark;
  return (
    <path
      className={`mark mark-${look}`}
      color={kindColor(kind)}
      strokeDasharray={wholeDash}
      transform={scale === 1 ? undefined : `scale(${scale})`}
      d={d}
    />
  );
}
