import { relationKinds } from "../../model/story/kinds.ts";
import { Mark } from "./toolbar/Mark.tsx";

/** What stands at the middle of every line: one marker a kind, which the line itself draws. */
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
    </defs>
  );
}
