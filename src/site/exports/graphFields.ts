import { wordingOf } from "../../i18n/allWords.ts";
import { asClaimed, standingsOf } from "../../model/story/claim.ts";
import { entityKindName, relationKindName } from "../../model/story/kindName.ts";
import type { Entity, Passage, Quote, Relation, Standing, Story } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import { type Language, type Texts, textIn, textsOf } from "../../model/story/texts.ts";
import { translationNote, type Wording } from "../../model/story/wording.ts";
import { joinSpans, joinWords } from "./joinPassages.ts";
import { sourceLines } from "./sourceLine.ts";

/**
 * A story's things as flat fields, for formats that know only text and numbers: GEXF, GraphML, CSV. What is unknown is
 * absent. Words of the article and their spans stand in two fields, in one order.
 *
 * Names of fields tell the language. What names or sorts a thing, `label` and `own_kind`, is in the story's first language,
 * and in each further one as `label_<language>`. Every other text is `description_<language>` in each. Words of the article
 * are `quotes`, and their translations `quotes_<language>`.
 */
export type Fields = Readonly<Record<string, string | number | boolean>>;
type MaybeFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** The wordings of a story's languages, in their order. */
export function wordingsOf({ languages }: Pick<Story, "languages">): Wording[] {
  return languages.map(wordingOf);
}

export function entityFields({ story }: StoryIndex, entity: Entity): Fields {
  const { name, kind, icon, side, description, aliases, mentions, evidence, holds } = entity;
  const said = story.quotes.filter(({ speaker }) => speaker === entity.id);
  const holders = story.entities.filter((other) => other.holds?.includes(entity.id));
  return keepKnown({
    ...named("label", story, name),
    kind,
    ...ownKind(story, entity, (wording) => entityKindName(story, entity, wording)),
    icon,
    side,
    ...inEach("description", story, description),
    holds: holds?.join(" "),
    held_by: holders.map(({ id }) => id).join(" "),
    aliases: aliases.join("\n"),
    mention_count: mentions.length,
    mention_spans: joinSpans(mentions),
    evidence: joinWords(evidence),
    evidence_spans: joinSpans(evidence),
    quotes: joinWords(said),
    ...translations("quotes", story, said, hasNote),
    quote_spans: joinSpans(said),
  });
}

export function relationFields(index: StoryIndex, relation: Relation): Fields {
  const { story } = index;
  const claimed = asClaimed(index, relation, wordingsOf(story));
  const { kind, symmetric, label, sentence, inverse, evidence, figures } = claimed;
  const standings = standingsOf(relation);
  const sources = (language: Language) => {
    const names = standings.map((standing) => nameSource(standing, language));
    return names.some((source) => source !== "") ? names.join("\n") : "";
  };
  const sourcesIn = textsOf(story.languages, sources);
  const isWorded = standings.some((standing) => standing.kind !== "stated" && standing.words);
  const event = relation.when === undefined ? undefined : index.events.get(relation.when);
  return keepKnown({
    ...named("label", story, label),
    kind,
    ...ownKind(story, relation, (wording) => relationKindName(story, relation, wording)),
    symmetric,
    via: relation.via,
    ...inEach("sentence", story, sentence),
    ...inEach("inverse", story, inverse),
    evidence: joinWords(evidence),
    evidence_spans: joinSpans(evidence),
    standing: standings.map((standing) => standing.kind).join("\n"),
    ...(isWorded
      ? named("standing_by", story, sourcesIn)
      : { standing_by: sources(story.languages[0] ?? "") }),
    when: event?.exact,
    ...(event && translations("when", story, [event])),
    when_spans: event && joinSpans([event]),
    date: event?.date,
    date_inferred: event?.date === undefined ? undefined : event.inferred,
    from: relation.from,
    to: relation.to,
    ended: relation.ended,
    figures: joinWords(figures),
    ...translations("figures", story, figures),
    figure_spans: joinSpans(figures),
    figure_values: joinKnown(figures.map(({ value }) => value)),
    figure_currencies: joinKnown(figures.map(({ currency }) => currency)),
  });
}

/** Who claims, plans or denies it: the id of an entity, or a source in words; "" for no one. */
function nameSource(standing: Standing, language: Language): string {
  if (standing.kind === "stated") return "";
  return standing.to ?? (standing.words ? textIn(standing.words, language) : "");
}

export function quoteFields(story: Story, quote: Quote): Fields {
  return keepKnown({
    speaker: quote.speaker,
    medium: quote.medium,
    about: quote.about.join(" "),
    quote: quote.exact,
    ...translations("quote", story, [quote], hasNote),
    start: quote.start,
    end: quote.end,
  });
}

/** What a file says of itself, in each of its languages. */
export function storyFields(story: Story): Fields {
  return keepKnown({
    ...inEach("title", story, story.title),
    ...inEach("summary", story, story.summary),
    ...inEach("source", story, sourceLines(story)),
    source_licence: story.source.licence,
    article_sha256: story.article.sha256,
    spans: "Unicode code points of the article's text, from 0, start-end, end exclusive",
  });
}

/** `label`, `label_en`: the first language has the plain name. */
function named(name: string, { languages }: Story, texts: Texts): MaybeFields {
  return Object.fromEntries(
    languages.map((language, at) => [
      at === 0 ? name : `${name}_${language}`,
      textIn(texts, language),
    ]),
  );
}

/** `title_ar`, `title_en`. */
function inEach(name: string, { languages }: Story, texts: Texts): MaybeFields {
  return Object.fromEntries(
    languages.map((language) => [`${name}_${language}`, textIn(texts, language)]),
  );
}

type Translated = Passage & { readonly translation?: Texts | undefined };
const hasNote = { note: true };

/** `quotes_en`: the translations, in the order of what they translate; `quotes_en_note`: that they are translations. */
function translations(
  name: string,
  story: Story,
  all: readonly Translated[],
  { note } = { note: false },
): MaybeFields {
  const translated = story.languages.filter((language) =>
    all.some(({ translation }) => translation?.[language] !== undefined),
  );
  return Object.fromEntries(
    translated.flatMap((language) => {
      const words = all.map(({ translation }) => translation?.[language] ?? "").join("\n");
      const field = `${name}_${language}`;
      const noted = [`${field}_note`, translationNote(story, wordingOf(language))];
      return note ? [[field, words], noted] : [[field, words]];
    }),
  );
}

/** What the story's own kind is called. */
function ownKind(
  story: Story,
  thing: { readonly ownKind?: string | undefined },
  nameIn: (wording: Wording) => string,
): MaybeFields {
  if (thing.ownKind === undefined) return {};
  const names = textsOf(story.languages, (language) => nameIn(wordingOf(language)));
  return named("own_kind", story, names);
}

/** One a line, in the order of the figures; empty where none is known. */
function joinKnown(values: readonly (string | number | undefined)[]): string {
  return values.every((value) => value === undefined) ? "" : values.join("\n");
}

function keepKnown(fields: MaybeFields): Fields {
  const known: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== "") known[name] = value;
  }
  return known;
}
