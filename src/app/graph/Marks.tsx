import { relationKinds, weights } from "../../model/story/kinds.ts";
import { standingLook } from "../../model/story/standingLook.ts";
import { Mark } from "./toolbar/Mark.tsx";

/** What stands at the middle of every line, for all pictures of a page: markers a kind, by how much of the picture a line carries, and one for what is denied, which the line itself draws. */
export function Marks() {
  return (
    <svg className="marks" width="0" height="0" aria-hidden="true">
      <defs>
        {relationKinds.flatMap((kind) =>
          weights.map((weight) => (
            <marker
              key={`${kind} ${weight}`}
              id={`mark-${kind}-${weight}`}
              data-kind={kind}
              orient="auto"
              markerUnits="userSpaceOnUse"
              overflow="visible"
            >
              <Mark kind={kind} weight={weight} />
            </marker>
          )),
        )}
        <marker id="mark-denied" orient="auto" markerUnits="userSpaceOnUse" overflow="visible">
          <path className="mark mark-strike" d={standingLook.denied.strike} />
        </marker>
      </defs>
    </svg>
  );
}
