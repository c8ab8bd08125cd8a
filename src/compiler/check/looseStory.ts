import * as v from "valibot";

/**
 * The same story.json read without complaint: what has the wrong shape becomes empty, every entry keeps its
 * position. So references and evidence can be checked in the same run in which the shape was found wanting.
 */

const word = v.fallback(v.optional(v.string()), undefined);
const words = list(v.string(), "");
/** A text by language. */
const texts = v.fallback(v.optional(v.record(v.string(), word), {}), {});

const side = v.object({ id: word });
const kind = v.object({ id: word });
const entity = v.object({
  id: word,
  kind: word,
  side: word,
  name: texts,
  aliases: words,
  weight: word,
  holds: words,
});
/** One standing, or a list of them: in either case those that have a place, with it. */
const standing = v.object({ kind: word, to: word, words: v.optional(v.unknown()) });
const figure = v.object({ value: v.optional(v.unknown()), currency: word });
const relation = v.object({
  id: word,
  kind: word,
  source: word,
  target: word,
  via: word,
  weight: word,
  caption: texts,
  when: word,
  from: word,
  to: word,
  figures: list(figure, {}),
  evidence: v.fallback(v.optional(v.array(v.unknown())), undefined),
  standing: v.fallback(
    // The list comes first: Valibot takes a list for an object.
    v.optional(v.union([v.array(v.fallback(standing, {})), standing])),
    undefined,
  ),
});
const quote = v.object({ id: word, speaker: word, medium: word, about: words, relations: words });
const duration = v.fallback(v.optional(v.object({ from: word })), undefined);
const event = v.object({ id: word, date: word, after: word, duration });
const step = v.object({ id: word, relations: words, quotes: words });
const source = v.fallback(v.optional(v.object({ date: word }), {}), {});
const kinds = v.object({ entities: list(kind, {}), relations: list(kind, {}) });

const looseStorySchema = v.object({
  language: v.fallback(v.optional(v.string(), ""), ""),
  languages: words,
  standfirst: texts,
  source,
  sides: list(side, {}),
  kinds: v.fallback(v.optional(kinds, {}), { entities: [], relations: [] }),
  entities: list(entity, { name: {}, aliases: [], holds: [] }),
  relations: list(relation, { caption: {}, figures: [] }),
  quotes: list(quote, { about: [], relations: [] }),
  events: list(event, {}),
  tour: list(step, { relations: [], quotes: [] }),
});

export type LooseStory = v.InferOutput<typeof looseStorySchema>;

/** Reads any value as a story; what is not even an object is a story without anything. */
export function readLooseStory(value: unknown): LooseStory {
  const result = v.safeParse(looseStorySchema, value);
  return result.success ? result.output : v.parse(looseStorySchema, {});
}

/** A list in which what has the wrong shape becomes `empty`; no list at all is one without entries. */
function list<Item extends v.GenericSchema>(item: Item, empty: v.InferOutput<Item>) {
  return v.fallback(v.optional(v.array(v.fallback(item, empty)), []), []);
}
