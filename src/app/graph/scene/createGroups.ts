import { groupPadding } from "../../../layout/geometry/canvas.ts";
import { roundedPath } from "../../../layout/geometry/hullPath.ts";
import type { Drawing, DrawnNode } from "./createDrawing.ts";
import type { PlaceOf } from "./linkShape.ts";
import { cornersOf } from "./nodeCorners.ts";

/** A name with those that belong to it, as it is drawn. `id`: the name's own. */
export type Group = { readonly id: string; readonly nodes: readonly DrawnNode[] };

/** The groups of which the name and one at least that belongs to it are in sight. */
export function createGroups({ nodes }: Pick<Drawing, "nodes">): Group[] {
  return [...nodes.values()].flatMap((holder) => {
    const members = (holder.holds ?? []).flatMap((id) => nodes.get(id) ?? []);
    return members.length > 0 ? [{ id: holder.id, nodes: [holder, ...members] }] : [];
  });
}

/** Units by which a group's nodes are drawn in before its outline is rounded. */
const inset = 4;

/** The outline of a group while its nodes stand where `placeOf` says. */
export function groupPath({ nodes }: Group, placeOf: PlaceOf): string {
  const corners = nodes.flatMap((node) => cornersOf(node, placeOf(node.id), inset));
  return roundedPath(corners, inset + groupPadding);
}
