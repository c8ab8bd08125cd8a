import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/** What a reader takes in at a glance, and letters for which the picture has room. */
const most = { leads: 3, caption: 28, standfirst: 70 };

/** Warns of weights by which nothing leads any more, and of words that the picture has no room for. */
export function findWeightWarnings(story: LooseStory, json: StoryJson): Fault[] {
  return [
    ...findManyLeads(story, json),
    ...findFaintLeads(story, json),
    ...findLongWords(story, json),
  ];
}

/** Lead entities or relations beyond those that a reader takes in, at the first that is too many. */
function findManyLeads(story: LooseStory, json: StoryJson): Fault[] {
  return (["entities", "relations"] as const).flatMap((list): Fault[] => {
    const leads = [...story[list].entries()].filter(([, { weight }]) => weight === "lead");
    const [at] = leads[most.leads] ?? [];
    if (at === undefined) return [];
    const path = [list, at];
    const parameters = {
      subject: namePath(json.value, path),
      count: leads.length,
      most: most.leads,
    };
    return [{ ...json.at([...path, "weight"]), code: "leads-many", parameters }];
  });
}

/** Lead relations of entities that the author calls minor. */
function findFaintLeads({ entities, relations }: LooseStory, json: StoryJson): Fault[] {
  const weightOf = new Map(entities.map(({ id, weight }) => [id, weight]));
  return relations.flatMap(({ weight, source, target }, at): Fault[] => {
    const faint = [source, target].find((id) => weightOf.get(id) === "minor");
    if (weight !== "lead" || faint === undefined) return [];
    const path = ["relations", at];
    const parameters = { subject: namePath(json.value, path), entity: faint };
    return [{ ...json.at([...path, "weight"]), code: "lead-faint", parameters }];
  });
}

function findLongWords({ languages, standfirst, relations }: LooseStory, json: StoryJson): Fault[] {
  const texts = [
    { path: ["standfirst"], text: standfirst, longest: most.standfirst },
    ...relations.map(({ caption }, at) => ({
      path: ["relations", at, "caption"],
      text: caption,
      longest: most.caption,
    })),
  ];
  return texts.flatMap(({ path, text, longest }) =>
    languages.flatMap((language): Fault[] => {
      const count = [...(text[language] ?? "")].length;
      if (count <= longest) return [];
      const own = [...path, language];
      const parameters = { subject: namePath(json.value, own), count, most: longest };
      return [{ ...json.at(own), code: "words-long", parameters }];
    }),
  );
}
