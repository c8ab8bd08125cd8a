import { isSymmetric, relationKinds } from "../../model/story/kinds.ts";

/** Field of the format (lists entered without index) → what an editor shows beside it. */
export type Notes = Readonly<Record<string, string>>;

const symmetric = relationKinds
  .filter(isSymmetric)
  .map((kind) => `a ${kind}`)
  .join(" or ");
const slug =
  "Small letters a–z, digits and single hyphens. Stable for ever: addresses are made of it.";
const exact =
  "The article's words, copied exactly, typos and all. They must be in the article in one place only.";

/** What authors are told of the fields they write. */
export const sourceNotes: Notes = {
  id: slug,
  language: "The language of the article.",
  source: "Where the article appeared: only what is known, nothing guessed.",
  headline: "The article's own headline, copied exactly; the title may be the editor's.",
  "source.url": "Where the article stands, beginning with https:// or http://.",
  sides: 'The camps of the story. Who stands in none has the side "neither".',
  "entities.id": slug,
  "entities.icon":
    "What its node shows in place of the icon of its kind, where that says too little: a shop, a cloud. The key names it.",
  "entities.side": 'The id of one of the sides, or "neither".',
  "entities.name": "The name the graph shows, in both languages.",
  "entities.aliases":
    "Every written form of the name in the article, typos included. Proclitics (و ف ب ك ل ال) are found without being listed.",
  "entities.keywords":
    "Words that readers may search for it by, besides its names: a nickname, an abbreviation, another language. They need not be in the article.",
  "entities.description": "What it is, in a few words, in both languages.",
  "entities.evidence": "Passages of the article that say what it is. May be empty.",
  "entities.sideFrom": "From what an editor worked out its side, if the article does not say it.",
  "relations.id": slug,
  "relations.source": `Entity id: the doer. In ${symmetric}, either.`,
  "relations.target": "Entity id: the one it is done to.",
  "relations.label": "Two or three words for the line.",
  "relations.inverse": "The same sentence, read from the target.",
  "relations.evidence":
    "The passages that state the relation, at least one, the best first: its sentence is shown at once, the others on request.",
  "relations.when": "Id of the event at which the relation came about.",
  "relations.figures": "Numbers of the article that belong to the relation.",
  "relations.sentence":
    "What is claimed, as one natural sentence, read from the source. Who says so is added by its standing.",
  "relations.standing":
    "How the article puts it: stated, attributed, planned or denied; a list where several hold, such as attributed to one and denied by another. Who says so: `to`, the id of an entity, or `words`, in both languages.",
  "quotes.id": slug,
  "quotes.speaker": "Entity id of who says it.",
  "quotes.medium": "Entity id of who published it, where the article says so.",
  "quotes.about": "Ids of the entities it speaks of.",
  "quotes.relations": "Ids of the relations that the quote is about.",
  "quotes.exact": exact,
  "quotes.prefix":
    "The text directly before it, with its spaces, if the words alone are in several places.",
  "quotes.suffix":
    "The text directly after it, with its spaces, if the words alone are in several places.",
  "events.id": slug,
  "events.exact": exact,
  "events.date": 'Calendar value: "2016" or "2016-05".',
  "events.inferred": "true if an editor worked the date out and the article does not state it.",
  "events.inferredFrom": "From what the editor worked it out.",
  "events.after":
    "Id of the event after which one without a date stands in the timeline. Where the article does not say so, inferred is true.",
  "events.duration":
    "Of an event that is no moment but a length of time: short words for its bar, and the id of the event from which it lasts, if it has no date of its own.",
  misprints:
    "Misprints of the article, as it has them. Behind each, pages and cards say that it is the article's own: [sic], [كذا].",
};

const span = "Code points of article.text, from 0, end exclusive, never inside a grapheme.";

/** What readers of the public format are told of its fields. */
export const compiledNotes: Notes = {
  formatVersion: "1. Within a version fields may join, none changes or goes.",
  "article.text": "The article, unaltered.",
  "article.sha256": "Of the article's bytes (UTF-8), in hexadecimal.",
  "article.paragraphs": `Spans. ${span}`,
  "article.sentences": `Spans, none across paragraphs. ${span}`,
  sides: 'Camps. An entity of no camp has the side "neither".',
  "entities.mentions": `Spans of every mention, proclitics left out; a name given in two scripts at once is one. ${span}`,
  "entities.icon": "One of `icons`; without it the icon is that of the kind.",
  icons:
    "The icons that entities name: what each tells, and its drawing (Lucide, ISC licence) as one path on a square of 24.",
  "entities.keywords": "Words to find it by, besides its names.",
  "entities.evidence": `Passages of the article. ${span}`,
  "relations.symmetric": "true if neither end is the doer.",
  "relations.evidence": `Passages of the article, at least one, the best first. ${span}`,
  "relations.when": "Event id.",
  "relations.standing": "How the article puts it; the gravest, where there are several.",
  "relations.standings": "All of them, where there are several.",
  "quotes.start": span,
  "events.inferred": "true if the article does not state the date.",
  misprints: `Misprints of the article, to be shown as its own. ${span}`,
};
