import * as v from "valibot";
import { iconIds } from "./iconTable.ts";
import { entityKinds, relationKinds, weights } from "./kinds.ts";
import { webAddressForm } from "./webAddress.ts";

/**
 * What an author writes in `data/<story>/story.json`, as a schema. Used at build time only:
 * the compiler checks with it, and `data/story.schema.json` is made from it for editors.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const both = v.strictObject({ ar: text, en: text });
const english = v.strictObject({ en: text });

const selectorEntries = { exact: text, prefix: v.optional(text), suffix: v.optional(text) };
const selector = v.strictObject(selectorEntries);
const evidence = v.array(selector);

/** Who says so: an entity, or one that is none, in words. */
const sourceOfStanding = { to: v.optional(slug), words: v.optional(both) };
const standing = v.variant("kind", [
  v.strictObject({ kind: v.literal("stated") }),
  v.strictObject({ kind: v.literal("attributed"), ...sourceOfStanding }),
  v.strictObject({ kind: v.literal("planned"), ...sourceOfStanding }),
  v.strictObject({ kind: v.literal("denied"), ...sourceOfStanding }),
]);

const entity = v.strictObject({
  id: slug,
  kind: v.picklist(entityKinds),
  icon: v.optional(v.picklist(iconIds)),
  side: slug,
  name: both,
  label: v.optional(both),
  aliases: v.pipe(v.array(text), v.minLength(1)),
  keywords: v.optional(v.array(text)),
  description: both,
  evidence,
  sideFrom: v.optional(both),
  weight: v.optional(v.picklist(weights)),
});

const figure = v.strictObject({ ...selectorEntries, label: both, translation: english });

const relation = v.strictObject({
  id: slug,
  kind: v.picklist(relationKinds),
  source: slug,
  target: slug,
  label: both,
  caption: v.optional(both),
  weight: v.optional(v.picklist(weights)),
  sentence: both,
  inverse: both,
  evidence,
  when: v.optional(slug),
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
  translation: english,
});

const event = v.strictObject({
  id: slug,
  ...selectorEntries,
  name: both,
  translation: english,
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/))),
  inferred: v.optional(v.boolean()),
  inferredFrom: v.optional(both),
  after: v.optional(slug),
  duration: v.optional(v.strictObject({ label: both, from: v.optional(slug) })),
});

const step = v.strictObject({
  id: slug,
  title: both,
  relations: v.array(slug),
  quotes: v.array(slug),
});

/** The whole of a story.json. */
export const storySourceSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: slug,
  language: v.literal("ar"),
  title: both,
  standfirst: v.optional(both),
  summary: both,
  headline: v.optional(selector),
  source: v.strictObject({
    publisher: v.optional(text),
    author: v.optional(text),
    url: v.optional(v.pipe(v.string(), v.url(), v.regex(webAddressForm))),
    date: v.optional(v.pipe(v.string(), v.isoDate())),
  }),
  sides: v.array(v.strictObject({ id: slug, name: both })),
  entities: v.array(entity),
  relations: v.array(relation),
  quotes: v.array(quote),
  events: v.array(event),
  tour: v.optional(v.array(step)),
  misprints: v.optional(v.array(selector)),
});

export type StorySource = v.InferOutput<typeof storySourceSchema>;
export type SelectorSource = v.InferOutput<typeof selector>;
