import * as v from "valibot";
import { iconIds } from "./iconTable.ts";
import { captionSides, entityKinds, labelSides, relationKinds, weights } from "./kinds.ts";
import { dateForm, languageForm } from "./texts.ts";
import { webAddressForm } from "./webAddress.ts";

/**
 * The compiled story: a public, versioned format. Outside readers, exports and embeds rely on these names.
 * Spans count Unicode code points of `article.text`, from 0, end exclusive, never inside a grapheme.
 * The schema is used at build time (JSON Schema, validation); the browser takes only the types.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const tag = v.pipe(v.string(), v.regex(languageForm));
/** By language: in each of the story's languages, or, of a translation, in each that is not the article's. */
const texts = v.record(tag, text);
const date = v.pipe(v.string(), v.regex(dateForm));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.strictObject({ start: offset, end: offset });
const passageEntries = { exact: text, start: offset, end: offset };
const passage = v.strictObject(passageEntries);
const passages = v.array(passage);

const place = v.strictObject({ x: v.number(), y: v.number() });

/** The drawing for one form of stage: centres in units of its canvas. What it does not know is drawn when it is chosen. */
const drawing = v.strictObject({
  width: v.number(),
  height: v.number(),
  /** By entity id. `isNear`: smaller than others of its weight, and left out until the picture is drawn near. */
  nodes: v.record(
    v.string(),
    v.strictObject({
      ...place.entries,
      label: v.picklist(labelSides),
      isNear: v.optional(v.literal(true)),
    }),
  ),
  /** The centres of the sides' headings, by side id. */
  headings: v.record(v.string(), place),
  /** Where the words of lines hang, by relation id: of those that carry words at rest. */
  captions: v.record(
    v.string(),
    v.strictObject({ ...place.entries, side: v.picklist(captionSides) }),
  ),
  /** The relations that it draws, by id, where those among its names are too many to be read; else left out. */
  relations: v.optional(v.array(v.string())),
});

const sourceOfStanding = { to: v.optional(text), words: v.optional(texts) };
const standing = v.variant("kind", [
  v.strictObject({ kind: v.literal("stated") }),
  v.strictObject({ kind: v.literal("attributed"), ...sourceOfStanding }),
  v.strictObject({ kind: v.literal("planned"), ...sourceOfStanding }),
  v.strictObject({ kind: v.literal("denied"), ...sourceOfStanding }),
]);

const entity = v.strictObject({
  id: text,
  kind: v.picklist(entityKinds),
  /** The story's own kind, by its id among `kinds.entities`; `kind` is the built-in one under it. */
  ownKind: v.optional(text),
  /** One of the story's `icons`; left out where the kind's own stands for it. */
  icon: v.optional(v.picklist(iconIds)),
  side: text,
  name: texts,
  /** What stands at its node in the picture where that is not its name: the meaning of a name in a foreign script. */
  label: v.optional(texts),
  aliases: v.array(text),
  /** Words to find it by that are no names of the article; left out where the author gives none. */
  keywords: v.optional(v.array(text)),
  description: texts,
  evidence: passages,
  sideFrom: v.optional(texts),
  mentions: v.array(span),
  /** How much of the picture it carries: its author's word, else reckoned from the article. */
  weight: v.picklist(weights),
  /** Those that belong to it, by id: drawn as a group. Each has a relation with it. */
  holds: v.optional(v.array(text)),
});

const figure = v.strictObject({
  ...passageEntries,
  label: texts,
  translation: v.optional(texts),
  /** The sum or count that the words give. */
  value: v.optional(v.number()),
  /** Of a sum of money, by its ISO 4217 code. */
  currency: v.optional(text),
});

const relation = v.strictObject({
  id: text,
  kind: v.picklist(relationKinds),
  /** The story's own kind, by its id among `kinds.relations`; `kind` is the built-in one under it. */
  ownKind: v.optional(text),
  symmetric: v.boolean(),
  source: text,
  target: text,
  /** The entity through which it goes from source to target, by id. */
  via: v.optional(text),
  label: texts,
  /** The words and figures that its line carries in the picture; left out where the author gives none. */
  caption: v.optional(texts),
  weight: v.picklist(weights),
  sentence: texts,
  inverse: texts,
  evidence: v.pipe(passages, v.minLength(1)),
  when: v.optional(text),
  /** Since when, until when it holds, as precise as it is known. */
  from: v.optional(date),
  to: v.optional(date),
  /** It is over. */
  ended: v.optional(v.literal(true)),
  figures: v.array(figure),
  standing,
  standings: v.optional(v.pipe(v.array(standing), v.minLength(2))),
});

const quote = v.strictObject({
  id: text,
  speaker: text,
  medium: v.optional(text),
  about: v.array(text),
  relations: v.optional(v.array(text)),
  ...passageEntries,
  translation: v.optional(texts),
});

const ownEntityKind = v.strictObject({ id: text, over: v.picklist(entityKinds), name: texts });

const ownRelationKind = v.strictObject({
  id: text,
  over: v.picklist(relationKinds),
  name: texts,
  /** Its line and its mark in the drawing, by the names of the sets; the built-in kind's where they are left out. */
  line: v.optional(text),
  mark: v.optional(text),
});

/** How an icon is drawn: one path on a square of 24. */
const icon = v.strictObject({ id: v.picklist(iconIds), d: text });

const event = v.strictObject({
  id: text,
  ...passageEntries,
  name: texts,
  translation: v.optional(texts),
  date: v.optional(date),
  inferred: v.boolean(),
  inferredFrom: v.optional(texts),
  after: v.optional(text),
  duration: v.optional(v.strictObject({ label: texts, from: v.optional(text) })),
});

const step = v.strictObject({
  id: text,
  title: texts,
  relations: v.array(text),
  quotes: v.array(text),
});

/** The format itself, as `stories/<id>.json` holds it. */
export const storySchema = v.strictObject({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(2),
  id: text,
  /** The article's language. */
  language: tag,
  /** The languages in which the story's own texts are written, the first of them at the root of the site. */
  languages: v.pipe(v.array(tag), v.minLength(1)),
  title: texts,
  /** One line that says who stands against whom; left out where the title says it. */
  standfirst: v.optional(texts),
  summary: texts,
  headline: v.optional(passage),
  source: v.strictObject({
    publisher: v.optional(text),
    author: v.optional(text),
    url: v.optional(v.pipe(text, v.regex(webAddressForm))),
    date: v.optional(date),
    /** The terms under which the article is shown, in words. */
    licence: v.optional(text),
  }),
  article: v.strictObject({
    text,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    paragraphs: v.array(span),
    sentences: v.array(span),
  }),
  /** None to four. */
  sides: v.pipe(v.array(v.strictObject({ id: text, name: texts })), v.maxLength(4)),
  /** The story's own kinds, each over a built-in one. */
  kinds: v.optional(
    v.strictObject({ entities: v.array(ownEntityKind), relations: v.array(ownRelationKind) }),
  ),
  entities: v.array(entity),
  /** The icons that entities name, in the order of the entities. */
  icons: v.optional(v.array(icon)),
  /** The icons of the others, by their kind: paths as those of `icons`. */
  kindIcons: v.record(v.string(), text),
  relations: v.array(relation),
  quotes: v.array(quote),
  events: v.array(event),
  /** The steps that the author named for the guided tour; empty where it follows the sentences alone. */
  tour: v.array(step),
  /** What the author marked as the article's own misprints, to be shown as such. */
  misprints: v.optional(passages),
  /** One for each form of stage. */
  drawings: v.strictObject({ tall: drawing, wide: drawing, short: drawing }),
});

export type Story = v.InferOutput<typeof storySchema>;
export type Entity = Story["entities"][number];
export type Relation = Story["relations"][number];
export type Quote = Story["quotes"][number];
export type StoryEvent = Story["events"][number];
export type Passage = Entity["evidence"][number];
export type Figure = Relation["figures"][number];
export type Standing = Relation["standing"];
export type Span = Entity["mentions"][number];
export type StoryDrawing = Story["drawings"]["tall"];
export type Place = StoryDrawing["headings"][string];
