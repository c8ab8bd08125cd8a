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

const tags = '"en", "ar" or "pt-BR"';
const texts = "In each of the story's languages.";
const translation =
  "In each of the story's languages that is not the article's; left out where there is none.";
const dates = 'A year, a month or a day: "2016", "2016-05" or "2016-05-03".';

/** What authors are told of the fields they write. */
export const sourceNotes: Notes = {
  formatVersion:
    "2. A story of an earlier version is brought to it by `npm run migrate -- <story>`.",
  id: slug,
  language: `The article's language, as a tag: ${tags}. The article's file is named by it: article.en.txt.`,
  languages:
    "The languages in which the story's own texts are written, as tags. One is enough; the first stands at the root of the site. Each text has exactly these.",
  title: texts,
  summary: texts,
  source: "Where the article appeared: only what is known, nothing guessed.",
  headline: "The article's own headline, copied exactly; the title may be the editor's.",
  "source.url": "Where the article stands, beginning with https:// or http://.",
  "source.date": dates,
  "source.licence":
    'The terms under which the article is shown, in words, such as "Public domain".',
  sides: "The camps of the story, none to four. Who stands in none has no side.",
  kinds: "Kinds of your own, each over a built-in one, whose look and behaviour it has.",
  "kinds.entities.id": "What an entity then has as its kind. No built-in kind may have it.",
  "kinds.entities.over": "The built-in kind that it is a kind of.",
  "kinds.entities.name": "What readers are shown.",
  "kinds.entities.icon": "The icon of its entities; without it, that of the built-in kind.",
  "kinds.relations.id": "What a relation then has as its kind. No built-in kind may have it.",
  "kinds.relations.over": "The built-in kind that it is a kind of.",
  "kinds.relations.name": "What readers are shown.",
  "kinds.relations.line": "How its line is drawn; without it, as that of the built-in kind.",
  "kinds.relations.mark":
    "The mark at the middle of its line, by the built-in kind that has it; without it, that of the kind it is over.",
  "entities.id": slug,
  "entities.kind": "A built-in kind, or the id of one of your own (`kinds`).",
  "entities.icon":
    "What its node shows in place of the icon of its kind, where that says too little: a shop, a cloud. The key names it.",
  "entities.side": 'The id of one of the sides; "neither", or left out: it stands in none.',
  "entities.name": "The name the graph shows.",
  "entities.aliases":
    "Every written form of the name in the article, typos included. Proclitics (و ف ب ك ل ال) are found without being listed.",
  "entities.keywords":
    "Words that readers may search for it by, besides its names: a nickname, an abbreviation, another language. They need not be in the article.",
  "entities.description": "What it is, in a few words.",
  "entities.evidence": "Passages of the article that say what it is. May be empty.",
  "entities.sideFrom": "From what an editor worked out its side, if the article does not say it.",
  "entities.holds":
    "Ids of the entities that belong to it, such as the members of a coalition: drawn as a group. Each needs a relation with it.",
  "relations.id": slug,
  "relations.kind": "A built-in kind, or the id of one of your own (`kinds`).",
  "relations.source": `Entity id: the doer. In ${symmetric}, either.`,
  "relations.target": "Entity id: the one it is done to.",
  "relations.via": "Id of the entity through which it goes: A pays B through C.",
  "relations.label": "Two or three words for the line.",
  "relations.inverse": "The same sentence, read from the target.",
  "relations.evidence":
    "The passages that state the relation, at least one, the best first: its sentence is shown at once, the others on request.",
  "relations.when": "Id of the event at which the relation came about.",
  "relations.from": `Since when it holds. ${dates}`,
  "relations.to": `Until when it holds. ${dates}`,
  "relations.ended":
    "true where it is over, though the article does not say when. A `to` says so by itself; false where the `to` lies ahead.",
  "relations.figures": "Numbers of the article that belong to the relation.",
  "relations.figures.translation": translation,
  "relations.figures.value": "The number that the words give: 100000 for «a hundred thousand».",
  "relations.figures.currency":
    'The currency of a sum, by its ISO 4217 code, such as "USD". It needs a value.',
  "relations.sentence":
    "What is claimed, as one natural sentence, read from the source. Who says so is added by its standing.",
  "relations.standing":
    "How the article puts it: stated, attributed, planned or denied; a list where several hold, such as attributed to one and denied by another. Who says so: `to`, the id of an entity, or `words`.",
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
  "quotes.translation": translation,
  "events.id": slug,
  "events.exact": exact,
  "events.translation": translation,
  "events.date": dates,
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
  formatVersion: "2. Within a version fields may join, none changes or goes.",
  language: "The article's language, as a BCP 47 tag.",
  languages:
    "The languages of the story's own texts, the first of them the main one. Each text has exactly these; a translation those that are not the article's.",
  "source.licence": "The terms under which the article is shown, in words.",
  kinds: "The story's own kinds, each over a built-in one.",
  "entities.kind": "A built-in kind.",
  "entities.ownKind": "One of `kinds.entities`, over its kind.",
  "entities.holds": "Entity ids of those that belong to it. Each has a relation with it.",
  "relations.kind": "A built-in kind.",
  "relations.ownKind": "One of `kinds.relations`, over its kind.",
  "relations.via": "Entity id of that through which it goes from source to target.",
  "relations.from": `Since when it holds. ${dates}`,
  "relations.to": `Until when it holds. ${dates}`,
  "relations.ended": "true where it is over.",
  "relations.figures.value": "The number that the words give.",
  "relations.figures.currency": "ISO 4217 code of a sum of money.",
  "events.date": dates,
  "article.text": "The article, unaltered.",
  "article.sha256": "Of the article's bytes (UTF-8), in hexadecimal.",
  "article.paragraphs": `Spans. ${span}`,
  "article.sentences": `Spans, none across paragraphs. ${span}`,
  sides: 'Camps, none to four. An entity of no camp has the side "neither".',
  "entities.mentions": `Spans of every mention, proclitics left out; a name given in two scripts at once is one. ${span}`,
  "entities.icon": "One of `icons`; without it the icon is that of the kind.",
  icons:
    "The icons that entities name, each by its drawing (Lucide, ISC licence) as one path on a square of 24.",
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
