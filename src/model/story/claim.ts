import type { Both, Language, Relation, Standing } from "./story.ts";
import { getEntity, type StoryIndex } from "./storyIndex.ts";

type Doubt = Exclude<Standing["kind"], "stated">;

/** Said before a claim, by how the article puts it: alone, and with the names of those who say so. */
const leads: Readonly<Record<Language, Readonly<Record<Doubt, readonly [string, string]>>>> = {
  ar: {
    attributed: ["نقلًا عن مصدر", "نقلًا عن {names}"],
    planned: ["خطة لم تتحقق بعد", "خطة، بحسب إعلان {names}"],
    denied: ["ادعاء منفي", "ادعاء منفي من جانب {names}"],
  },
  en: {
    attributed: ["According to a source", "According to {names}"],
    planned: ["Planned", "Planned, as announced by {names}"],
    denied: ["Denied", "Denied by {names}"],
  },
};

const short: Readonly<Record<Language, Readonly<Record<Doubt, string>>>> = {
  ar: { attributed: "نقلًا عن مصدر", planned: "خطة", denied: "منفي" },
  en: { attributed: "attributed", planned: "planned", denied: "denied" },
};

/** Where a denial follows who alleges it. */
const furtherDenial: Readonly<Record<Language, readonly [string, string]>> = {
  ar: ["وهو ادعاء منفي", "وهو ادعاء منفي من جانب {names}"],
  en: ["denied", "denied by {names}"],
};

const doubts = ["planned", "attributed", "denied"] as const;
const commas: Readonly<Record<Language, string>> = { ar: "، ", en: ", " };
const ands: Readonly<Record<Language, string>> = { ar: " و", en: " and " };

/** Every way in which the article puts a relation: one at least. */
export function standingsOf({
  standing,
  standings,
}: Pick<Relation, "standing" | "standings">): readonly Standing[] {
  return standings ?? [standing];
}

/**
 * Says in whose name a relation is claimed, as a plan or against whose denial: "According to X, denied by Y". It stands
 * before what is claimed, so that no cut takes it away. "" for what the article simply states.
 */
export function claimLead(index: StoryIndex, relation: Relation, language: Language): string {
  const parts = doubts.flatMap((kind) => {
    const own = standingsOf(relation).filter((standing) => standing.kind === kind);
    return own.length === 0 ? [] : [{ kind, names: own.flatMap(nameIn(index, language)) }];
  });
  const said = parts.map(({ kind, names }, at) => {
    const words = at > 0 && kind === "denied" ? furtherDenial[language] : leads[language][kind];
    const text = names.length > 0 ? words[1].replace("{names}", () => join(names)) : words[0];
    return at > 0 ? lowerFirst(text) : text;
  });
  return said.join(commas[language]);

  function join(names: readonly string[]): string {
    return names.length < 3
      ? names.join(ands[language])
      : `${names.slice(0, -1).join(commas[language])}${ands[language]}${names.at(-1)}`;
  }
}

function nameIn(index: StoryIndex, language: Language): (standing: Standing) => string[] {
  return (standing) => {
    if (standing.kind === "stated") return [];
    if (standing.words) return [standing.words[language]];
    return standing.to === undefined ? [] : [getEntity(index, standing.to).name[language]];
  };
}

/**
 * A relation as the article claims it, in one sentence, never more certain than the article: the lead, where there is
 * one, and the sentence read from `from`, else from the source.
 */
export function claimOf(
  index: StoryIndex,
  relation: Relation,
  language: Language,
  from = relation.source,
): string {
  const lead = claimLead(index, relation, language);
  const sentence = readFrom(relation, from)[language];
  return lead === "" ? sentence : `${lead}: ${sentence}`;
}

/** What an entity claims, announces or denies of others: the relations in whose standing it is named and whose end it is not. */
export function claimsOf({ story }: StoryIndex, id: string): Relation[] {
  return story.relations.filter(
    (relation) =>
      relation.source !== id &&
      relation.target !== id &&
      standingsOf(relation).some((standing) => standing.kind !== "stated" && standing.to === id),
  );
}

/** The sentence alone, read from one of its ends. */
export function readFrom(relation: Relation, from: string): Both {
  return from === relation.target ? relation.inverse : relation.sentence;
}

type Labelled = Pick<Relation, "label" | "caption" | "standing" | "standings">;

/** What a relation is called where there is little room, with its standing: "competes with (planned)". */
export function shortLabel(relation: Labelled, language: Language, words = relation.label): string {
  const said = doubts.filter((kind) => standingsOf(relation).some((one) => one.kind === kind));
  const doubt = said.map((kind) => short[language][kind]).join(commas[language]);
  return doubt === "" ? words[language] : `${words[language]} (${doubt})`;
}

/** The words of a relation's line in the picture: its caption, else its label, with its standing. */
export function lineWords(relation: Labelled, language: Language): string {
  return shortLabel(relation, language, relation.caption);
}

/** Whether a line carries its words while nothing is chosen: a lead's, and those that its author captions. */
export function isCaptioned({ caption, weight }: Pick<Relation, "caption" | "weight">): boolean {
  return caption !== undefined || weight === "lead";
}

/** The words of a relation's line, with its standing: "competes with (according to X)". */
export function claimLabel(index: StoryIndex, relation: Relation, language: Language): string {
  const lead = claimLead(index, relation, language);
  const label = relation.label[language];
  return lead === "" ? label : `${label} (${lowerFirst(lead)})`;
}

/** A relation whose label and sentences say its standing, for those who read them without it. */
export function asClaimed(index: StoryIndex, relation: Relation): Relation {
  const both = (read: (language: Language) => string): Both => ({ ar: read("ar"), en: read("en") });
  return {
    ...relation,
    label: both((language) => claimLabel(index, relation, language)),
    sentence: both((language) => claimOf(index, relation, language)),
    inverse: both((language) => claimOf(index, relation, language, relation.target)),
  };
}

/** Arabic has no capitals and stays as it is. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
