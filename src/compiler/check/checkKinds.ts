import { entityKinds, relationKinds } from "../../model/story/kinds.ts";
import { findClosest } from "../text/findClosest.ts";
import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

const builtIn = { entities: entityKinds, relations: relationKinds } as const;
const lists = ["entities", "relations"] as const;
type List = (typeof lists)[number];

/** What kinds were called in earlier versions of the format. */
const former: ReadonlyMap<string, string> = new Map([["work", "role"]]);

/** Checks that each kind is a built-in one or one of the story's own, and that the own ones have ids of their own. */
export function checkKinds(story: LooseStory, json: StoryJson): Fault[] {
  return lists.flatMap((list) => [
    ...checkOwnIds(story, json, list),
    ...checkUses(story, json, list),
  ]);
}

/** Warns of own kinds that nothing is of. */
export function findUnusedKinds(story: LooseStory, json: StoryJson): Fault[] {
  return lists.flatMap((list) => {
    const known = listKinds(story, list);
    const used = story[list].flatMap(({ kind }) => kind ?? []);
    // A kind that is unknown may be one of them, misspelt.
    if (used.some((kind) => !known.includes(kind))) return [];
    return story.kinds[list].flatMap(({ id }, at): Fault[] => {
      if (id === undefined || used.includes(id)) return [];
      return [{ ...json.at(["kinds", list, at, "id"]), code: "kind-unused", parameters: { id } }];
    });
  });
}

function listKinds(story: LooseStory, list: List): string[] {
  return [...builtIn[list], ...story.kinds[list].flatMap(({ id }) => id ?? [])];
}

function checkOwnIds(story: LooseStory, json: StoryJson, list: List): Fault[] {
  // An address names a kind without saying of what it is one: no id is used twice.
  const kinds: readonly string[] = [...entityKinds, ...relationKinds];
  const before = list === "entities" ? [] : story.kinds.entities.map(({ id }) => id);
  const seen = new Set<string | undefined>(before);
  return story.kinds[list].flatMap(({ id }, at): Fault[] => {
    if (id === undefined) return [];
    const position = json.at(["kinds", list, at, "id"]);
    if (kinds.includes(id)) return [{ ...position, code: "kind-taken", parameters: { id } }];
    if (seen.has(id)) {
      return [{ ...position, code: "id-twice", parameters: { id, list: `kinds.${list}` } }];
    }
    seen.add(id);
    return [];
  });
}

function checkUses(story: LooseStory, json: StoryJson, list: List): Fault[] {
  const known = listKinds(story, list);
  return story[list].flatMap(({ kind }, at): Fault[] => {
    if (kind === undefined || known.includes(kind)) return [];
    const path = [list, at, "kind"];
    const parameters = { subject: namePath(json.value, path), value: JSON.stringify(kind) };
    const closest = former.get(kind) ?? findClosest(kind, known);
    if (closest !== undefined) {
      return [{ ...json.at(path), code: "kind-misspelt", parameters: { ...parameters, closest } }];
    }
    const choices = known.map((one) => JSON.stringify(one));
    return [{ ...json.at(path), code: "kind-unknown", parameters: { ...parameters, choices } }];
  });
}
