import { relationKinds } from "../../model/story/kinds.ts";
import { standingLook } from "../../model/story/standingLook.ts";
import { Mark } from "./toolbar/Mark.tsx";

/** What stands at the middle of every line: two markers a kind, the smaller for minor relations, and one for what is denied, which the line itself draws. */
export function Marks() {
  return (
    <defs>
      {relationKinds.flatMap((kind) =>
        ["", "-minor"].map((size) => (
          <marker
            key={kind + size}
            id={`mark-${kind}${size}`}
            data-kind={kind}
            orient="auto"
            markerUnits="userSpaceOnUse"
            overflow="visible"
          >
            {size ? (
              <g transform="scale(0.75)">
                <Mark kind={kind} />
              </g>
            ) : (
              <Mark kind={kind} />
            )}
          </marker>
        )),
      )}
      <marker id="mark-denied" orient="auto" markerUnits="userSpaceOnUse" overflow="visible">
        <path className="mark mark-strike" d={standingLook.denied.strike} />
      </marker>
    </defs>
  );
}
