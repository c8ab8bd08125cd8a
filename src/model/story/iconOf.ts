import type { Entity, Story } from "./story.ts";

/** The icon of an entity as a path on a square of 24: the one that its author gave it, else its kind's. */
export function iconOf(
  { icons, kindIcons }: Pick<Story, "icons" | "kindIcons">,
  { icon, kind }: Pick<Entity, "icon" | "kind">,
): string {
  return icons?.find(({ id }) => id === icon)?.d ?? kindIcons[kind] ?? "";
}
