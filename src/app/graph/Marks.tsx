import { weights } from "../../model/story/kinds.ts";
import { markScales } from "../../model/story/lineWeight.ts";
import { lookOf } from "../../model/story/lookOf.ts";
import { endedLook, standingLook } from "../../model/story/standingLook.ts";
import { useStory } from "../store/RawabitProvider.tsx";
import { markId } from "./markId.ts";
import { Mark } from "./toolbar/Mark.tsx";

/**
 * What stands at the middle of every line, for all pictures of a page: a marker for each mark that the story uses, by how much
 * of the picture a line carries; and those that tell what is denied, or over, which a path of their own bears.
 */
export function Marks() {
  const { story } = useStory();
  const marks = new Map(
    story.relations.flatMap((relation) => {
      const look = lookOf(story.kinds, relation);
      return weights.map((weight) => [markId(look, weight), { look, weight }] as const);
    }),
  );
  return (
    <svg className="marks" width="0" height="0" aria-hidden="true">
      <defs>
        {[...marks].map(([id, { look, weight }]) => (
          <marker key={id} {...placed} id={id} data-kind={look.markName}>
            <Mark look={look} weight={weight} />
          </marker>
        ))}
        <marker {...placed} id="mark-denied">
          <path className="mark mark-strike" d={standingLook.denied.strike} />
        </marker>
        {weights.map((weight) => (
          <marker key={weight} {...placed} id={`mark-ended-${weight}`}>
            <path
              className="mark mark-ended"
              transform={`scale(${markScales[weight]})`}
              d={endedLook.brackets}
            />
          </marker>
        ))}
      </defs>
    </svg>
  );
}

/** In units of the drawing, turned with the line. */
const placed = { orient: "auto", markerUnits: "userSpaceOnUse", overflow: "visible" } as const;
