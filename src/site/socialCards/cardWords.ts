import { wordingOf, wordsOf } from "../../i18n/allWords.ts";
import { formatDate } from "../../i18n/formats.ts";
import { stripBidi } from "../../i18n/isolate.ts";
import { sideOf } from "../../model/graph/sides.ts";
import { tourOf } from "../../model/graph/tour.ts";
import { claimOf } from "../../model/story/claim.ts";
import { headlineOf } from "../../model/story/headlineOf.ts";
import { entityKindName, relationKindName } from "../../model/story/kindName.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { markMisprints } from "../../model/story/misprints.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import type { Passage, Story } from "../../model/story/story.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import type { View } from "../../model/story/view.ts";
import { articleNote, translationNote, type Wording } from "../../model/story/wording.ts";
import { quoted } from "../head/pageDescription.ts";

/** What a card says, from top to bottom. */
export type CardWords = {
  /** Name of a colour token: a side's, or a kind's tone. */
  readonly color: string;
  /** What the card is of; where they are too long together, the first alone. */
  readonly kicker: readonly string[];
  /** Beside the name above: said of a headline that is a translation of what that name said. */
  readonly note?: string;
  readonly headline: string;
  /** A second line in the card's language. */
  readonly detail?: string;
  /** The article's own words, in its language, their misprints marked. */
  readonly original?: string;
  readonly source: string;
  readonly brand: string;
};

/** The words of a view's card, in its language; the article's own stay in the article's. */
export function cardWords(index: StoryIndex, view: View): CardWords {
  const wording = wordingOf(view.language);
  const frame = { source: sourceLine(index.story, wording), brand: wording.t("brand") };
  return { ...frame, ...subjectOf(index, view, wording) };
}

type Subject = Omit<CardWords, "source" | "brand">;

function subjectOf(
  index: StoryIndex,
  { selection, tab }: Pick<View, "selection" | "tab">,
  wording: Wording,
): Subject {
  const { language, t } = wording;
  switch (selection.kind) {
    case "overview":
      return storyCard(index.story, tab, wording);
    case "entity":
      return entityCard(index, selection.id, wording);
    case "side":
      return sideCard(index, selection.id, wording);
    case "relation":
      return relationCard(index, selection.id, wording);
    case "step":
      return stepCard(index, selection.id, wording);
    case "pick":
      return pairCard(index.story, t(`title.pick.${selection.of}`), wording);
    case "path":
    case "compare": {
      const names = [selection.from, selection.to].map((id) =>
        textIn(getEntity(index, id).name, language),
      );
      return pairCard(index.story, names.join(" ↔ "), wording);
    }
    case "quote":
      return quoteCard(index, selection.id, wording);
  }
}

function storyCard(story: Story, tab: View["tab"], wording: Wording): Subject {
  const { language, t } = wording;
  const kicker = [
    { details: t("graph.title"), article: t("article.title"), list: t("list.title") }[tab],
  ];
  const counts = t("overview.counts", {
    entities: t("count.entities", { count: story.entities.length }),
    relations: t("count.relations", { count: story.relations.length }),
    quotes: t("count.quotes", { count: story.quotes.length }),
  });
  const original = language === story.language ? {} : { original: markedHeadline(story, wording) };
  const subject = { color: "accent", kicker, headline: textIn(story.title, language) };
  switch (tab) {
    case "details":
      return { ...subject, detail: counts, ...original };
    case "list":
      return { ...subject, detail: counts };
    case "article":
      // The sheet beside it has the headline and the first words.
      return { ...subject, detail: articleNote(story, wording) };
  }
}

/** A step of the tour: its title, its number, and the article's words that it tells. */
function stepCard(index: StoryIndex, id: string, wording: Wording): Subject {
  const { language, t } = wording;
  const steps = tourOf(index);
  const at = steps.findIndex((known) => known.id === id);
  const step = steps[at];
  const span = step?.spans[0];
  return {
    color: "accent",
    kicker: [t("tour.progress", { at: at + 1, all: steps.length }), t("tour.title")],
    headline: textIn(step?.title ?? index.story.title, language),
    ...originalOf(index, span && { ...span, exact: index.text.slice(span) }, wording),
  };
}

/** A path or a comparison: two names, or none yet, and the picture of what lies between them. */
function pairCard(story: Story, headline: string, wording: Wording): Subject {
  const { language, t } = wording;
  return {
    color: "accent",
    kicker: [t("graph.title")],
    headline,
    detail: textIn(story.title, language),
    ...(language === story.language ? {} : { original: markedHeadline(story, wording) }),
  };
}

function entityCard(index: StoryIndex, id: string, wording: Wording): Subject {
  const { language } = wording;
  const entity = getEntity(index, id);
  const { name, side, description, evidence } = entity;
  return {
    color: sideTone(index.story, side),
    kicker: [entityKindName(index.story, entity, wording)],
    headline: textIn(name, language),
    detail: textIn(description, language),
    ...originalOf(index, evidence[0], wording),
  };
}

/** A side: its name, and who stands on it. */
function sideCard(index: StoryIndex, id: string, wording: Wording): Subject {
  const { language, t } = wording;
  const { members, against } = sideOf(index, id);
  const side = index.story.sides.find((known) => known.id === id);
  return {
    color: sideTone(index.story, id),
    kicker: [t("side.kind")],
    headline: textIn(side?.name ?? index.story.title, language),
    detail: members.map(({ name }) => textIn(name, language)).join(t("punctuation.comma")),
    ...originalOf(index, against[0]?.evidence[0], wording),
  };
}

function relationCard(index: StoryIndex, id: string, wording: Wording): Subject {
  const { language, t } = wording;
  const relation = index.relations.get(id);
  if (!relation) throw new Error(`The story has no relation "${id}"`);
  const { source, target, kind, evidence } = relation;
  const names = [source, target].map((end) => textIn(getEntity(index, end).name, language));
  return {
    color: kindTable.relation[kind].tone,
    kicker: [names.join(t("punctuation.and")), relationKindName(index.story, relation, wording)],
    headline: claimOf(index, relation, wording),
    ...originalOf(index, evidence[0], wording),
  };
}

function quoteCard(index: StoryIndex, id: string, wording: Wording): Subject {
  const { language, t } = wording;
  const quote = index.quotes.get(id);
  if (!quote) throw new Error(`The story has no quote "${id}"`);
  const speaker = getEntity(index, quote.speaker);
  const name = textIn(speaker.name, language);
  const by = stripBidi(t("quote.by", { name, role: textIn(speaker.description, language) }));
  const subject = { color: sideTone(index.story, speaker.side), kicker: [by] };
  const words = markMisprints(index.story, quote, wording);
  const translation = quote.translation?.[language];
  if (translation === undefined) return { ...subject, headline: quoted(words, wording) };
  return {
    ...subject,
    note: translationNote(index.story, wording),
    headline: translation,
    original: words,
  };
}

/** The article's own headline, its misprints marked. */
function markedHeadline(story: Story, wording: Wording): string {
  return story.headline ? markMisprints(story, story.headline, wording) : headlineOf(story);
}

function originalOf(index: StoryIndex, passage: Passage | undefined, wording: Wording) {
  return passage && { original: markMisprints(index.story, passage, wording).trim() };
}

/** Only what is known of the article. */
function sourceLine(story: Story, { t, language }: Wording): string {
  const { author, publisher, date } = story.source;
  const known = [author, publisher, date && formatDate(date, wordsOf(language))].filter(
    (part) => part !== undefined,
  );
  const source = known.length > 0 ? known.join(" · ") : t("source.unknown");
  return stripBidi(`${t("source.label")}${t("punctuation.colon")}${source}`);
}
