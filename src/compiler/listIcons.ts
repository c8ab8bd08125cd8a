import { type IconId, iconTable } from "../model/story/iconTable.ts";
import type { Story } from "../model/story/story.ts";

/** The icons that entities name, each once, as the table has them; a story that names none has no such list. */
export function listIcons(
  entities: readonly { icon?: IconId | undefined }[],
): Pick<Story, "icons"> {
  const ids = new Set(entities.flatMap(({ icon }) => icon ?? []));
  const icons = [...ids].map((id) => ({ id, d: iconTable[id].d }));
  return icons.length > 0 ? { icons } : {};
}
