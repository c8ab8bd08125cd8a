import { createTextIndex } from "../../model/story/span.ts";
import type { Span } from "../../model/story/story.ts";
import { findMentions } from "../text/findMentions.ts";
import { findNearest } from "../text/findNearest.ts";
import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/**
 * Finds the mentions of every entity, by its id, in code points; checks that every alias is mentioned in the article
 * and belongs to one entity.
 */
export function checkAliases(
  story: LooseStory,
  json: StoryJson,
  text: string,
): { mentions: ReadonlyMap<string, readonly Span[]>; faults: Fault[] } {
  const named = story.entities.map(({ id = "", aliases }) => ({ id, aliases }));
  const mentions = findMentions(text, named);
  const index = createTextIndex(text);
  const owners = new Map<string, string>();
  const faults = story.entities.flatMap(({ id, aliases }, entity) => {
    const found = new Set(mentions.get(id ?? "")?.map(index.slice));
    return aliases.flatMap((alias, at) => {
      if (alias === "") return [];
      const name = `alias «${alias}» of ${namePath(json.value, ["entities", entity])}`;
      const owner = owners.get(alias);
      owners.set(alias, owner ?? id ?? "");
      const place = json.at(["entities", entity, "aliases", at]);
      if (owner !== undefined) {
        const message =
          owner === id
            ? `${name} is written twice: keep one`
            : `${name} belongs to entity "${owner}" already: a form of a name has one owner`;
        return [{ ...place, message }];
      }
      return found.has(alias) ? [] : [{ ...place, message: `${name} ${describe(text, alias)}` }];
    });
  });
  return { mentions, faults };
}

function describe(text: string, alias: string): string {
  if (text.includes(alias)) {
    return "stands in the article only inside other words or longer names: remove it, or write the whole form";
  }
  const nearest = findNearest(text, alias);
  const cure = "write each form as the article has it";
  if (!nearest || nearest.difference > 0.5) return `never occurs in the article: ${cure}`;
  return `never occurs in the article; the nearest form is «${text.slice(nearest.start, nearest.end)}»: ${cure}`;
}
