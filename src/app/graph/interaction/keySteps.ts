import type { Place } from "../../../model/story/story.ts";
import { rankEntities, type StoryIndex } from "../../../model/story/storyIndex.ts";
import type { DrawnTarget } from "../../../model/story/view.ts";
import type { Drawing } from "../scene/createDrawing.ts";
import { placeIn } from "../scene/placeIn.ts";
import { type Direction, nearestNode } from "./nearestNode.ts";

/** From a name or a side's heading to the nearest of them in that direction; from a relation to the nearest of its names in that direction. */
export function stepTo(
  drawing: Drawing,
  from: DrawnTarget,
  direction: Direction,
): DrawnTarget | null {
  const place = placeIn(drawing, from);
  const link = from.kind === "relation" ? drawing.links.get(from.id) : undefined;
  if (!place) return null;
  const open = new Map<DrawnTarget, Place>();
  const names = [link?.source, link?.via?.id, link?.target];
  for (const { id, home } of drawing.nodes.values()) {
    if (!link || names.includes(id)) open.set({ kind: "entity", id }, home);
  }
  if (!link) for (const [id, at] of drawing.sides) open.set({ kind: "side", id }, at);
  return nearestNode(open, place, direction);
}

/** Page keys go around the relations of the name the walk began at; Home and End go to the first and last in rank. */
export function walkFrom(
  index: StoryIndex,
  from: DrawnTarget,
  owner: string,
  key: string,
): DrawnTarget | null {
  const ranked = rankEntities(index);
  const end = key === "Home" ? ranked[0] : key === "End" ? ranked.at(-1) : undefined;
  if (end) return { kind: "entity", id: end.id };
  const turn = key === "PageDown" ? 1 : key === "PageUp" ? -1 : 0;
  const around = index.relationsOf.get(owner) ?? [];
  if (turn === 0 || around.length === 0) return null;
  const at = around.findIndex(({ id }) => from.kind === "relation" && id === from.id);
  const first = turn > 0 ? 0 : around.length - 1;
  const next = around[at < 0 ? first : (at + turn + around.length) % around.length];
  return next ? { kind: "relation", id: next.id } : null;
}
