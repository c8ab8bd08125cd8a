import type { Span } from "../../model/story/story.ts";
import { findForms } from "../text/findForms.ts";
import { findLookalike } from "../text/findLookalike.ts";
import { joinForms } from "../text/findMentions.ts";
import { findNearest } from "../text/findNearest.ts";
import { findEdgeSpaces } from "./findEdgeSpaces.ts";
import type { LooseStory } from "./looseStory.ts";
import { nameDifferences } from "./nameCharacters.ts";
import { namePath } from "./namePath.ts";
import { createLocator, type Fault, type Finding, type Part } from "./problem.ts";
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
  articleFile: string,
  language: string,
): { mentions: ReadonlyMap<string, readonly Span[]>; faults: Fault[] } {
  const forms = findForms(
    text,
    story.entities.map(({ id = "", aliases }) => ({ id, aliases })),
    language,
  );
  const owners = new Map<string, string>();
  const faults = story.entities.flatMap(({ id, aliases }, entity) => {
    const found = new Set(forms.get(id ?? "")?.map(({ alias }) => alias));
    return aliases.flatMap((alias, at) => {
      if (alias === "") return [];
      const path = ["entities", entity, "aliases", at];
      const other = owners.get(alias);
      owners.set(alias, other ?? id ?? "");
      const named = { alias, owner: namePath(json.value, ["entities", entity]) };
      const findings: Finding[] = findEdgeSpaces(namePath(json.value, path), alias);
      if (other !== undefined) {
        findings.push(
          other === id
            ? { code: "alias-twice", parameters: named }
            : { code: "alias-taken", parameters: { ...named, other } },
        );
      } else if (findings.length === 0 && !found.has(alias)) {
        findings.push(describeAbsence(text, articleFile, named));
      }
      return findings.map((finding) => ({ ...json.at(path), ...finding }));
    });
  });
  return { mentions: joinForms(text, forms, language), faults };
}

/** Punctuation around the words of a text. */
const edgeMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

function describeAbsence(text: string, file: string, named: Named): Finding {
  if (text.includes(named.alias)) return { code: "alias-inside", parameters: named };
  const lookalike = findLookalike(text, named.alias);
  if (lookalike) {
    const position = createLocator(text)(lookalike.start);
    const place: Part = { code: "place", parameters: { file, ...position } };
    const differences = nameDifferences(lookalike.differences);
    return { code: "alias-lookalike", parameters: { ...named, place, differences } };
  }
  const found = findNearest(text, named.alias);
  if (!found || found.difference > 0.5) return { code: "alias-absent", parameters: named };
  const nearest = text.slice(found.start, found.end).replace(edgeMarks, "");
  return { code: "alias-misspelt", parameters: { ...named, nearest } };
}
