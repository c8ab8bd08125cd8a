import type { Relation, Standing } from "./story.ts";
import { getEntity, type StoryIndex } from "./storyIndex.ts";
import { type Language, type Texts, textIn } from "./texts.ts";
import type { Wording } from "./wording.ts";

const doubts = ["planned", "attributed", "denied"] as const;

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
export function claimLead(index: StoryIndex, relation: Relation, wording: Wording): string {
  const { t, language } = wording;
  const parts = doubts.flatMap((kind) => {
    const own = standingsOf(relation).filter((standing) => standing.kind === kind);
    return own.length === 0 ? [] : [{ kind, names: own.flatMap(nameIn(index, language)) }];
  });
  const said = parts.map(({ kind, names }, at) => {
    const key = at > 0 && kind === "denied" ? "furtherDenied" : kind;
    const text =
      names.length > 0 ? t(`claim.${key}To`, { names: joinNames(names, t) }) : t(`claim.${key}`);
    return at > 0 ? lowerFirst(text) : text;
  });
  return said.join(t("punctuation.comma"));
}

/** Names as a list that is read in a sentence: "A, B and C". */
export function joinNames(names: readonly string[], t: Wording["t"]): string {
  const [comma, and] = [t("punctuation.comma"), t("punctuation.and")];
  return names.length < 3
    ? names.join(and)
    : `${names.slice(0, -1).join(comma)}${and}${names.at(-1)}`;
}

function nameIn(index: StoryIndex, language: Language): (standing: Standing) => string[] {
  return (standing) => {
    if (standing.kind === "stated") return [];
    if (standing.words) return [textIn(standing.words, language)];
    return standing.to === undefined ? [] : [textIn(getEntity(index, standing.to).name, language)];
  };
}

/**
 * A relation as the article claims it, in one sentence, never more certain than the article: the lead, where there is
 * one, and the sentence read from `from`, else from the source.
 */
export function claimOf(
  index: StoryIndex,
  relation: Relation,
  wording: Wording,
  from = relation.source,
): string {
  const lead = claimLead(index, relation, wording);
  const sentence = textIn(readFrom(relation, from), wording.language);
  return lead === "" ? sentence : `${lead}${wording.t("punctuation.colon")}${sentence}`;
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
export function readFrom(relation: Relation, from: string): Texts {
  return from === relation.target ? relation.inverse : relation.sentence;
}

type Labelled = Pick<Relation, "label" | "caption" | "standing" | "standings">;

/** What a relation is called where there is little room, with its standing: "competes with (planned)". */
export function shortLabel(
  relation: Labelled,
  { language, t }: Wording,
  words = relation.label,
): string {
  const said = doubts.filter((kind) => standingsOf(relation).some((one) => one.kind === kind));
  const doubt = said.map((kind) => t(`claim.short.${kind}`)).join(t("punctuation.comma"));
  return doubt === "" ? textIn(words, language) : `${textIn(words, language)} (${doubt})`;
}

/** The words of a relation's line in the picture: its caption, else its label, with its standing. */
export function lineWords(relation: Labelled, wording: Wording): string {
  return shortLabel(relation, wording, relation.caption);
}

/** Whether a line carries its words while nothing is chosen: a lead's, and those that its author captions. */
export function isCaptioned({ caption, weight }: Pick<Relation, "caption" | "weight">): boolean {
  return caption !== undefined || weight === "lead";
}

/** The words of a relation's line, with its standing: "competes with (according to X)". */
export function claimLabel(index: StoryIndex, relation: Relation, wording: Wording): string {
  const lead = claimLead(index, relation, wording);
  const label = textIn(relation.label, wording.language);
  return lead === "" ? label : `${label} (${lowerFirst(lead)})`;
}

/**
 * A relation whose label and sentences say its standing, for those who read them without it.
 * @param wordings one for each of the story's languages
 */
export function asClaimed(
  index: StoryIndex,
  relation: Relation,
  wordings: readonly Wording[],
): Relation {
  const inAll = (read: (wording: Wording) => string): Texts =>
    Object.fromEntries(wordings.map((wording) => [wording.language, read(wording)]));
  return {
    ...relation,
    label: inAll((wording) => claimLabel(index, relation, wording)),
    sentence: inAll((wording) => claimOf(index, relation, wording)),
    inverse: inAll((wording) => claimOf(index, relation, wording, relation.target)),
  };
}

/** A script without capitals stays as it is. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
