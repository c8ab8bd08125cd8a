import type { Weight } from "../../../model/story/kinds.ts";
import { markScales } from "../../../model/story/lineWeight.ts";
import type { Look } from "../../../model/story/lookOf.ts";

/**
 * One dash, in units: longer than the outline of any mark. Without dashes of its own a mark takes those of its line in
 * WebKit, and falls to pieces; "none" is not enough.
 */
const wholeDash = 999;

type MarkProps = { look: Pick<Look, "mark" | "tone">; weight?: Weight };

/** The mark of a relation, along the x axis, as large as it is drawn for `weight`. */
export function Mark({ look: { mark, tone }, weight = "main" }: MarkProps) {
  const scale = markScales[weight];
  return (
    <path
      className={`mark mark-${mark.look}`}
      color={`var(--${tone})`}
      strokeDasharray={wholeDash}
      transform={scale === 1 ? undefined : `scale(${scale})`}
      d={mark.d}
    />
  );
}
