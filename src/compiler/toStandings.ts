import { standingKinds } from "../model/story/kinds.ts";
import type { Relation } from "../model/story/story.ts";
import type { StorySource } from "../model/story/storySource.ts";

/**
 * What the author writes as one standing or several, as the format has it: the gravest, which readers of one alone must not miss,
 * and where there are several all of them, in the author's order.
 */
export function toStandings(
  standing: StorySource["relations"][number]["standing"],
): Pick<Relation, "standing" | "standings"> {
  const standings = Array.isArray(standing) ? standing : [standing];
  const [gravest = { kind: "stated" }] = standings.toSorted(
    (a, b) => standingKinds.indexOf(b.kind) - standingKinds.indexOf(a.kind),
  );
  return standings.length > 1 ? { standing: gravest, standings } : { standing: gravest };
}
