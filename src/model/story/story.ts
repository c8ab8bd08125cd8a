import * as v from "valibot";
import { captionSides, entityKinds, labelSides, relationKinds, weights } from "./kinds.ts";
import { webAddressForm } from "./webAddress.ts";

/**
 * The compiled story: a public, versioned format. Outside readers, exports and embeds rely on these names.
 * Spans count Unicode code points of `article.text`, from 0, end exclusive, never inside a grapheme.
 * The schema is used at build time (JSON Schema, validation); the browser takes only the types.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const both = v.strictObject({ ar: text, en: text });
const english = v.strictObject({ en: text });
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

const sourceOfStanding = { to: v.optional(text), words: v.optional(both) };
const standing = v.variant("kind", [
  v.strictObject({ kind: v.literal("stated") }),
  v.strictObject({ kind: v.literal("attributed"), ...sourceOfStanding }),
  v.strictObject({ kind: v.literal("planned"), ...sourceOfStanding }),
  v.strictObject({ kind: v.literal("denied"), ...sourceOfStanding }),
]);

const entity = v.strictObject({
  id: text,
  kind: v.picklist(entityKinds),
  /** One of the story's `icons`; left out where the kind's own stands for it. */
  icon: v.optional(text),
  side: text,
  name: both,
  /** What stands at its node in the picture where that is not its name: the meaning of a name in a foreign script. */
  label: v.optional(both),
  aliases: v.array(text),
  /** Words to find it by that are no names of the article; left out where the author gives none. */
  keywords: v.optional(v.array(text)),
  description: both,
  evidence: passages,
  sideFrom: v.optional(both),
  mentions: v.array(span),
  /** How much of the picture it carries: its author's word, else reckoned from the article. */
  weight: v.picklist(weights),
});

const figure = v.strictObject({ ...passageEntries, label: both, translation: english });

const relation = v.strictObject({
  id: text,
  kind: v.picklist(relationKinds),
  symmetric: v.boolean(),
  source: text,
  target: text,
  label: both,
  /** The words and figures that its line carries in the picture; left out where the author gives none. */
  caption: v.optional(both),
  weight: v.picklist(weights),
  sentence: both,
  inverse: both,
  evidence: v.pipe(passages, v.minLength(1)),
  when: v.optional(text),
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
  translation: english,
});

/** What an icon tells, and how it is drawn: one path on a square of 24. */
const icon = v.strictObject({ id: text, name: both, d: text });

const event = v.strictObject({
  id: text,
  ...passageEntries,
  name: both,
  translation: english,
  date: v.optional(text),
  inferred: v.boolean(),
  inferredFrom: v.optional(both),
  after: v.optional(text),
  duration: v.optional(v.strictObject({ label: both, from: v.optional(text) })),
});

const step = v.strictObject({
  id: text,
  title: both,
  relations: v.array(text),
  quotes: v.array(text),
});

/** The format itself, as `stories/<id>.json` holds it. */
export const storySchema = v.strictObject({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(1),
  id: text,
  language: v.literal("ar"),
  title: both,
  /** One line that says who stands against whom; left out where the title says it. */
  standfirst: v.optional(both),
  summary: both,
  headline: v.optional(passage),
  source: v.strictObject({
    publisher: v.optional(text),
    author: v.optional(text),
    url: v.optional(v.pipe(text, v.regex(webAddressForm))),
    date: v.optional(text),
  }),
  article: v.strictObject({
    text,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    paragraphs: v.array(span),
    sentences: v.array(span),
  }),
  sides: v.array(v.strictObject({ id: text, name: both })),
  entities: v.array(entity),
  /** The icons that entities name, in the order of the entities. */
  icons: v.optional(v.array(icon)),
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
export type Both = Story["title"];
export type Language = keyof Both;
