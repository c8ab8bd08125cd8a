import { asClaimed, standingsOf } from "../../model/story/claim.ts";
import type { Entity, Quote, Relation, Standing, Story } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import { translatedNote } from "../../model/view/pageTitle.ts";
import { joinSpans, joinWords } from "./joinPassages.ts";
import { sourceLines } from "./sourceLine.ts";

/**
 * A story's things as flat fields, for formats that know only text and numbers: GEXF, GraphML, CSV. `label` is the
 * Arabic name, of a relation with its standing. What is unknown is absent. Words of the article and their spans stand in two fields, in one order.
 */
export type Fields = Readonly<Record<string, string | number | boolean>>;

export function entityFields(index: StoryIndex, entity: Entity): Fields {
  const { name, kind, icon, side, description, aliases, mentions, evidence } = entity;
  const said = index.story.quotes.filter(({ speaker }) => speaker === entity.id);
  return keepKnown({
    label: name.ar,
    label_en: name.en,
    kind,
    icon,
    side,
    description_ar: description.ar,
    description_en: description.en,
    aliases: aliases.join("\n"),
    mention_count: mentions.length,
    mention_spans: joinSpans(mentions),
    evidence: joinWords(evidence),
    evidence_spans: joinSpans(evidence),
    quotes: joinWords(said),
    quotes_en: said.map(({ translation }) => translation.en).join("\n"),
    quotes_en_note: said.length > 0 ? translatedNote : undefined,
    quote_spans: joinSpans(said),
  });
}

export function relationFields(index: StoryIndex, relation: Relation): Fields {
  const { kind, symmetric, label, sentence, inverse, evidence, figures } = asClaimed(
    index,
    relation,
  );
  const standings = standingsOf(relation);
  const event = relation.when === undefined ? undefined : index.events.get(relation.when);
  return keepKnown({
    label: label.ar,
    label_en: label.en,
    kind,
    symmetric,
    sentence_ar: sentence.ar,
    sentence_en: sentence.en,
    inverse_ar: inverse.ar,
    inverse_en: inverse.en,
    evidence: joinWords(evidence),
    evidence_spans: joinSpans(evidence),
    standing: standings.map((standing) => standing.kind).join("\n"),
    standing_by: standings.some(nameSource) ? standings.map(nameSource).join("\n") : undefined,
    when: event?.exact,
    when_en: event?.translation.en,
    when_spans: event && joinSpans([event]),
    date: event?.date,
    date_inferred: event?.date === undefined ? undefined : event.inferred,
    figures: joinWords(figures),
    figures_en: figures.map(({ translation }) => translation.en).join("\n"),
    figure_spans: joinSpans(figures),
  });
}

/** Who claims, plans or denies it: the id of an entity, or a source in words; "" for no one. */
function nameSource(standing: Standing): string {
  return standing.kind === "stated" ? "" : (standing.to ?? standing.words?.en ?? "");
}

export function quoteFields(quote: Quote): Fields {
  return keepKnown({
    speaker: quote.speaker,
    medium: quote.medium,
    about: quote.about.join(" "),
    quote: quote.exact,
    quote_en: quote.translation.en,
    quote_en_note: translatedNote,
    start: quote.start,
    end: quote.end,
  });
}

/** What a file says of itself, in both languages. */
export function storyFields(story: Story): Fields {
  const source = sourceLines(story);
  return {
    title_ar: story.title.ar,
    title_en: story.title.en,
    summary_ar: story.summary.ar,
    summary_en: story.summary.en,
    source_ar: source.ar,
    source_en: source.en,
    article_sha256: story.article.sha256,
    spans: "Unicode code points of the article's text, from 0, start-end, end exclusive",
  };
}

function keepKnown(
  fields: Readonly<Record<string, string | number | boolean | undefined>>,
): Fields {
  const known: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== "") known[name] = value;
  }
  return known;
}
