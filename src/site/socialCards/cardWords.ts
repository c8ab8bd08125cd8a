import { createI18n } from "../../i18n/createI18n.ts";
import { stripBidi } from "../../i18n/isolate.ts";
import { sideOf } from "../../model/graph/sides.ts";
import { tourOf } from "../../model/graph/tour.ts";
import { claimOf } from "../../model/story/claim.ts";
import { headlineOf } from "../../model/story/headlineOf.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { markMisprints } from "../../model/story/misprints.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import type { Language, Passage, Story } from "../../model/story/story.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { pickTitles } from "../../model/view/pageTitle.ts";

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
  /** The article's own words, always Arabic, their misprints marked. */
  readonly original?: string;
  readonly source: string;
  readonly brand: string;
};

type Words = ReturnType<typeof createI18n>["t"];
const instances = { ar: createI18n("ar"), en: createI18n("en") } as const;

/** The words of a view's card, in its language; the article's own stay Arabic. */
export function cardWords(index: StoryIndex, view: View): CardWords {
  const { t } = instances[view.language];
  const frame = { source: sourceLine(index.story, t), brand: t("brand") };
  return { ...frame, ...subjectOf(index, view, t) };
}

type Subject = Omit<CardWords, "source" | "brand">;

function subjectOf(
  index: StoryIndex,
  { selection, language, tab }: Pick<View, "selection" | "language" | "tab">,
  t: Words,
): Subject {
  switch (selection.kind) {
    case "overview":
      return storyCard(index.story, tab, language, t);
    case "entity":
      return entityCard(index, selection.id, language, t);
    case "side":
      return sideCard(index, selection.id, language, t);
    case "relation":
      return relationCard(index, selection.id, language, t);
    case "step":
      return stepCard(index, selection.id, language, t);
    case "pick":
      return pairCard(index.story, pickTitles[language][selection.of], language, t);
    case "path":
    case "compare": {
      const names = [selection.from, selection.to].map((id) => getEntity(index, id).name[language]);
      return pairCard(index.story, names.join(" ↔ "), language, t);
    }
    case "quote":
      return quoteCard(index, selection.id, language, t);
  }
}

function storyCard(story: Story, tab: View["tab"], language: Language, t: Words): Subject {
  const kicker = [
    { details: t("graph.title"), article: t("article.title"), list: t("list.title") }[tab],
  ];
  const counts = t("overview.counts", {
    entities: t("count.entities", { count: story.entities.length }),
    relations: t("count.relations", { count: story.relations.length }),
    quotes: t("count.quotes", { count: story.quotes.length }),
  });
  const original = language === "en" ? { original: markedHeadline(story, language) } : {};
  const subject = { color: "accent", kicker, headline: story.title[language] };
  switch (tab) {
    case "details":
      return { ...subject, detail: counts, ...original };
    case "list":
      return { ...subject, detail: counts };
    case "article":
      // The sheet beside it has the headline and the first words.
      return { ...subject, detail: t("article.note") };
  }
}

/** A step of the tour: its title, its number, and the article's words that it tells. */
function stepCard(index: StoryIndex, id: string, language: Language, t: Words): Subject {
  const steps = tourOf(index);
  const at = steps.findIndex((known) => known.id === id);
  const step = steps[at];
  const span = step?.spans[0];
  return {
    color: "accent",
    kicker: [t("tour.progress", { at: at + 1, all: steps.length }), t("tour.title")],
    headline: step?.title?.[language] ?? index.story.title[language],
    ...originalOf(index, span && { ...span, exact: index.text.slice(span) }, language),
  };
}

/** A path or a comparison: two names, or none yet, and the picture of what lies between them. */
function pairCard(story: Story, headline: string, language: Language, t: Words): Subject {
  return {
    color: "accent",
    kicker: [t("graph.title")],
    headline,
    detail: story.title[language],
    ...(language === "en" ? { original: markedHeadline(story, language) } : {}),
  };
}

function entityCard(index: StoryIndex, id: string, language: Language, t: Words): Subject {
  const { name, kind, side, description, evidence } = getEntity(index, id);
  return {
    color: sideTone(index.story, side),
    kicker: [t(`entityKind.${kind}`)],
    headline: name[language],
    detail: description[language],
    ...originalOf(index, evidence[0], language),
  };
}

/** A side: its name, and who stands on it. */
function sideCard(index: StoryIndex, id: string, language: Language, t: Words): Subject {
  const { members, against } = sideOf(index, id);
  const side = index.story.sides.find((known) => known.id === id);
  return {
    color: sideTone(index.story, id),
    kicker: [t("side.kind")],
    headline: side?.name[language] ?? index.story.title[language],
    detail: members.map(({ name }) => name[language]).join(t("graph.comma")),
    ...originalOf(index, against[0]?.evidence[0], language),
  };
}

function relationCard(index: StoryIndex, id: string, language: Language, t: Words): Subject {
  const relation = index.relations.get(id);
  if (!relation) throw new Error(`The story has no relation "${id}"`);
  const { source, target, kind, evidence } = relation;
  const names = [source, target].map((end) => getEntity(index, end).name[language]);
  return {
    color: kindTable.relation[kind].tone,
    kicker: [names.join(language === "ar" ? " و" : " and "), t(`relationKind.${kind}`)],
    headline: claimOf(index, relation, language),
    ...originalOf(index, evidence[0], language),
  };
}

function quoteCard(index: StoryIndex, id: string, language: Language, t: Words): Subject {
  const quote = index.quotes.get(id);
  if (!quote) throw new Error(`The story has no quote "${id}"`);
  const speaker = getEntity(index, quote.speaker);
  const name = speaker.name[language];
  const by = stripBidi(t("quote.by", { name, role: speaker.description[language] }));
  const subject = { color: sideTone(index.story, speaker.side), kicker: [by] };
  const words = markMisprints(index.story, quote, language);
  if (language === "ar") return { ...subject, headline: `«${words}»` };
  return {
    ...subject,
    note: t("quote.translationNote"),
    headline: quote.translation.en,
    original: words,
  };
}

/** The article's own headline, its misprints marked. */
function markedHeadline(story: Story, language: Language): string {
  return story.headline ? markMisprints(story, story.headline, language) : headlineOf(story);
}

function originalOf(index: StoryIndex, passage: Passage | undefined, language: Language) {
  return passage && { original: markMisprints(index.story, passage, language).trim() };
}

/** Only what is known of the article. */
function sourceLine(story: Story, t: Words): string {
  const { author, publisher, date } = story.source;
  const known = [author, publisher, date].filter((part) => part !== undefined);
  const source = known.length > 0 ? known.join(" · ") : t("source.unknown");
  return stripBidi(`${t("source.label")}: ${source}`);
}
