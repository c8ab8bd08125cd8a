import type { Span } from "../../model/story/story.ts";
import { findForms } from "../text/findForms.ts";
import { joinForms } from "../text/findMentions.ts";
import { findNearest } from "../text/findNearest.ts";
import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import type { Fault, Finding, Part } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

type Named = { alias: string; owner: Part };

/**
 * Finds the mentions of every entity, by its id, in code points; checks that every alias is mentioned in the article
 * and belongs to one entity.
 */
export function checkAliases(
  story: LooseStory,
  json: StoryJson,
  text: string,
): { mentions: ReadonlyMap<string, readonly Span[]>; faults: Fault[] } {
  const forms = findForms(
    text,
    story.entities.map(({ id = "", aliases }) => ({ id, aliases })),
  );
  const owners = new Map<string, string>();
  const faults = story.entities.flatMap(({ id, aliases }, entity) => {
    const found = new Set(forms.get(id ?? "")?.map(({ alias }) => alias));
    return aliases.flatMap((alias, at) => {
      if (alias === "") return [];
      const other = owners.get(alias);
      owners.set(alias, other ?? id ?? "");
      if (other === undefined && found.has(alias)) return [];
      const named = { alias, owner: namePath(json.value, ["entities", entity]) };
      const finding: Finding =
        other === undefined
          ? describeAbsence(text, named)
          : other === id
            ? { code: "alias-twice", parameters: named }
            : { code: "alias-taken", parameters: { ...named, other } };
      return [{ ...json.at(["entities", entity, "aliases", at]), ...finding }];
    });
  });
  return { mentions: joinForms(text, forms), faults };
}

function describeAbsence(text: string, named: Named): Finding {
  if (text.includes(named.alias)) return { code: "alias-inside", parameters: named };
  const found = findNearest(text, named.alias);
  if (!found || found.difference > 0.5) return { code: "alias-absent", parameters: named };
  const nearest = text.slice(found.start, found.end);
  return { code: "alias-misspelt", parameters: { ...named, nearest } };
}
