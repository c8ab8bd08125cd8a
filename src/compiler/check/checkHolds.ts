import type { LooseStory } from "./looseStory.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/**
 * Checks what entities hold: nothing holds itself, by way of others either, or is held by two, and each that is held has a
 * relation with its holder, since a group that no passage states is a guess.
 */
export function checkHolds(story: LooseStory, json: StoryJson): Fault[] {
  const known = new Set(story.entities.map(({ id }) => id));
  // A relation with an unknown end may be the one that is asked for.
  const isSure = story.relations.every((one) => known.has(one.source) && known.has(one.target));
  const holders = new Map<string, string>();
  const related = new Set(
    story.relations.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
  );
  const faults: Fault[] = [];
  for (const [at, { id: holder, holds }] of story.entities.entries()) {
    if (holder === undefined) continue;
    for (const [index, id] of holds.entries()) {
      const position = json.at(["entities", at, "holds", index]);
      const other = holders.get(id);
      if (!known.has(id)) continue;
      if (other !== undefined) {
        faults.push({ ...position, code: "held-twice", parameters: { id, other } });
        continue;
      }
      if (id === holder || isAbove(id, holder, holders)) {
        faults.push({ ...position, code: "holds-circle", parameters: { id, holder } });
        continue;
      }
      holders.set(id, holder);
      if (isSure && !related.has(`${holder} ${id}`)) {
        faults.push({ ...position, code: "held-unrelated", parameters: { id, holder } });
      }
    }
  }
  return faults;
}

/** Whether one entity holds another, by way of others either. There is no circle among `holders`. */
function isAbove(id: string, held: string, holders: ReadonlyMap<string, string>): boolean {
  for (let at = holders.get(held); at !== undefined; at = holders.get(at)) {
    if (at === id) return true;
  }
  return false;
}
