import { relationKinds } from "../../model/story/kinds.ts";
import { standingLook } from "../../model/story/standingLook.ts";
import { Mark } from "./toolbar/Mark.tsx";

/** What stands at the middle of every line: one marker a kind, and one for what is denied, which the line itself draws. */
export function Marks() {
  return (
    <defs>
      {relationKinds.map((kind) => (
        <marker
          key={kind}
          id={`mark-${kind}`}
          data-kind={kind}
          orient="auto"
          markerUnits="userSpaceOnUse"
          overflow="visible"
        >
          <Mark kind={kind} />
        </marker>
      ))}
      <marker id="mark-denied" orient="auto" markerUnits="userSpaceOnUse" overflow="visible">
        <path className="mark mark-strike" d={standingLook.denied.strike} />
      </marker>
    </defs>
  );
}
