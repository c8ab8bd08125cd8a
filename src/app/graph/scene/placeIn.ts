import type { Place } from "../../../model/story/story.ts";
import type { Selection } from "../../../model/story/view.ts";
import type { Drawing } from "./createDrawing.ts";

/** Where a drawing has a name, a relation or a side's heading, in its units; nothing where it has not, and for all else that can be chosen. */
export function placeIn({ nodes, links, sides }: Drawing, target: Selection): Place | undefined {
  if (target.kind === "relation") return links.get(target.id)?.home.middle;
  if (target.kind === "side") return sides.get(target.id);
  return target.kind === "entity" ? nodes.get(target.id)?.home : undefined;
}
