import { kindTable } from "./kindTable.ts";
import type { Entity, Story } from "./story.ts";

/** The icon of an entity as a path on a square of 24: the one that its author gave it, else its kind's. */
export function iconOf(
  { icons }: Pick<Story, "icons">,
  { icon, kind }: Pick<Entity, "icon" | "kind">,
) {
  return icons?.find(({ id }) => id === icon)?.d ?? kindTable.entity[kind].icon.d;
}
