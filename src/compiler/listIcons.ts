import { type IconId, iconTable } from "../model/story/iconTable.ts";
import { kindIcons } from "../model/story/kindIcons.ts";
import type { EntityKind } from "../model/story/kinds.ts";
import type { Story } from "../model/story/story.ts";

/**
 * The icons that entities show, each once: those that they name, as the table has them, and those of the kinds of the others. A
 * story in which none is named has no such list.
 */
export function listIcons(
  entities: readonly { icon?: IconId | undefined; kind: EntityKind }[],
): Pick<Story, "icons" | "kindIcons"> {
  const ids = new Set(entities.flatMap(({ icon }) => icon ?? []));
  const icons = [...ids].map((id) => ({ id, d: iconTable[id].d }));
  const kinds = new Set(entities.flatMap(({ icon, kind }) => (icon ? [] : kind)));
  return {
    ...(icons.length > 0 && { icons }),
    kindIcons: Object.fromEntries([...kinds].map((kind) => [kind, kindIcons[kind].d])),
  };
}
