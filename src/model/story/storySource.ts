import * as v from "valibot";
import { iconIds } from "./iconTable.ts";
import { entityKinds, lineNames, markNames, relationKinds, weights } from "./kinds.ts";
import { dateForm, languageForm } from "./texts.ts";
import { webAddressForm } from "./webAddress.ts";

/**
 * What an author writes in `data/<story>/story.json`, as a schema. Used at build time only:
 * the compiler checks with it, and `data/story.schema.json` is made from it for editors.
 */

const text = v.pipe(v.string(), v.nonEmpty());
/** The form of an id. */
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slug = v.pipe(v.string(), v.regex(slugForm));
const tag = v.pipe(v.string(), v.regex(languageForm));
/** A text in each of the story's languages. `checkTexts` knows it by identity: no schema can say which those are. */
export const textsSchema = v.record(tag, text);
/** A text in each of the story's languages that is not the article's. */
export const translationSchema = v.record(tag, text);
const texts = textsSchema;
/** Left out where the story has no other language than the article's. */
const translation = v.optional(translationSchema);
/** A built-in kind, or one of the story's own: `checkKinds` says which there are. */
const kindOf = (kinds: readonly string[]) => v.pipe(v.string(), v.examples([...kinds]));
const date = v.pipe(v.string(), v.regex(dateForm));

const selectorEntries = { exact: text, prefix: v.optional(text), suffix: v.optional(text) };
const selector = v.strictObject(selectorEntries);
const evidence = v.array(selector);

/** Who says so: an entity, or one that is none, in words. */
const sourceOfStanding = { to: v.optional(slug), words: v.optional(texts) };
const standing = v.variant("kind", [
  v.strictObject({ kind: v.literal("stated") }),
  v.strictObject({ kind: v.literal("attributed"), ...sourceOfStanding }),
  v.strictObject({ kind: v.literal("planned"), ...sourceOfStanding }),
  v.strictObject({ kind: v.literal("denied"), ...sourceOfStanding }),
]);

const entity = v.strictObject({
  id: slug,
  kind: kindOf(entityKinds),
  icon: v.optional(v.picklist(iconIds)),
  side: v.optional(slug),
  name: texts,
  label: v.optional(texts),
  aliases: v.pipe(v.array(text), v.minLength(1)),
  keywords: v.optional(v.array(text)),
  description: texts,
  evidence,
  sideFrom: v.optional(texts),
  weight: v.optional(v.picklist(weights)),
  holds: v.optional(v.array(slug)),
});

/** The form of an ISO 4217 code; `checkFigures` knows which there are. */
export const currencyForm = /^[A-Z]{3}$/;

const figure = v.strictObject({
  ...selectorEntries,
  label: texts,
  translation,
  value: v.optional(v.number()),
  currency: v.optional(v.pipe(v.string(), v.regex(currencyForm))),
});

const relation = v.strictObject({
  id: slug,
  kind: kindOf(relationKinds),
  source: slug,
  target: slug,
  via: v.optional(slug),
  label: texts,
  caption: v.optional(texts),
  weight: v.optional(v.picklist(weights)),
  sentence: texts,
  inverse: texts,
  evidence,
  when: v.optional(slug),
  from: v.optional(date),
  to: v.optional(date),
  ended: v.optional(v.boolean()),
  figures: v.optional(v.array(figure)),
  standing: v.union([standing, v.pipe(v.array(standing), v.minLength(1))]),
});

const quote = v.strictObject({
  id: slug,
  speaker: slug,
  medium: v.optional(slug),
  about: v.array(slug),
  relations: v.optional(v.array(slug)),
  ...selectorEntries,
  translation,
});

const event = v.strictObject({
  id: slug,
  ...selectorEntries,
  name: texts,
  translation,
  date: v.optional(date),
  inferred: v.optional(v.boolean()),
  inferredFrom: v.optional(texts),
  after: v.optional(slug),
  duration: v.optional(v.strictObject({ label: texts, from: v.optional(slug) })),
});

const step = v.strictObject({
  id: slug,
  title: texts,
  relations: v.array(slug),
  quotes: v.array(slug),
});

const ownKind = { id: slug, name: texts };
const ownEntityKind = v.strictObject({
  ...ownKind,
  over: v.picklist(entityKinds),
  icon: v.optional(v.picklist(iconIds)),
});
const ownRelationKind = v.strictObject({
  ...ownKind,
  over: v.picklist(relationKinds),
  line: v.optional(v.picklist(lineNames)),
  mark: v.optional(v.picklist(markNames)),
});

/** The version of what authors write, and of what is compiled from it. */
export const currentVersion = 2;

/** At most so many sides. */
export const mostSides = 4;

/** The whole of a story.json. */
export const storySourceSchema = v.strictObject({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(currentVersion),
  id: slug,
  language: tag,
  languages: v.pipe(v.array(tag), v.minLength(1)),
  title: texts,
  standfirst: v.optional(texts),
  summary: texts,
  headline: v.optional(selector),
  source: v.strictObject({
    publisher: v.optional(text),
    author: v.optional(text),
    url: v.optional(v.pipe(v.string(), v.url(), v.regex(webAddressForm))),
    date: v.optional(date),
    licence: v.optional(text),
  }),
  sides: v.pipe(v.array(v.strictObject({ id: slug, name: texts })), v.maxLength(mostSides)),
  kinds: v.optional(
    v.strictObject({
      entities: v.optional(v.array(ownEntityKind)),
      relations: v.optional(v.array(ownRelationKind)),
    }),
  ),
  entities: v.array(entity),
  relations: v.array(relation),
  quotes: v.array(quote),
  events: v.array(event),
  tour: v.optional(v.array(step)),
  misprints: v.optional(v.array(selector)),
});

export type StorySource = v.InferOutput<typeof storySourceSchema>;
export type SelectorSource = v.InferOutput<typeof selector>;
