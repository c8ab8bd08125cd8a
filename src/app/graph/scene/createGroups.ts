import { groupPadding } from "../../../layout/geometry/canvas.ts";
import { roundedPath } from "../../../layout/geometry/hullPath.ts";
import type { Drawing, DrawnNode } from "./createDrawing.ts";
import type { PlaceOf } from "./linkShape.ts";
import { cornersOf } from "./nodeCorners.ts";

/** A name with those that belong to it, as it is drawn. */
export type Group = {
  /** The name's own; another for the outline of those that a small stage shows. */
  readonly id: string;
  readonly nodes: readonly DrawnNode[];
  /** Where a small stage leaves some of them out: whether this outline is that of a picture drawn near, or of one drawn far. */
  readonly at: "near" | "far" | undefined;
};

/** The groups of which the name and one at least that belongs to it are in sight. */
export function createGroups({ nodes }: Pick<Drawing, "nodes">): Group[] {
  return [...nodes.values()].flatMap((holder): Group[] => {
    const { id } = holder;
    const members = (holder.holds ?? []).flatMap((each) => nodes.get(each) ?? []);
    if (members.length === 0) return [];
    const all = [holder, ...members];
    const foremost = all.filter(({ isNear }) => !isNear);
    if (foremost.length === all.length) return [{ id, nodes: all, at: undefined }];
    const whole: Group = { id, nodes: all, at: "near" };
    const hasOthers = foremost.length > 1 && !holder.isNear;
    return hasOthers ? [whole, { id: `${id} far`, nodes: foremost, at: "far" }] : [whole];
  });
}

/** Units by which a group's nodes are drawn in before its outline is rounded. */
const inset = 4;

/** The outline of a group while its nodes stand where `placeOf` says. */
export function groupPath({ nodes }: Group, placeOf: PlaceOf): string {
  const corners = nodes.flatMap((node) => cornersOf(node, placeOf(node.id), inset));
  return roundedPath(corners, inset + groupPadding);
}
