import * as v from "valibot";

/**
 * The same story.json read without complaint: what has the wrong shape becomes empty, every entry keeps its
 * position. So references and evidence can be checked in the same run in which the shape was found wanting.
 */

const word = v.fallback(v.optional(v.string()), undefined);
const words = v.fallback(v.optional(v.array(v.fallback(v.string(), "")), []), []);

const side = v.object({ id: word });
const name = v.fallback(v.optional(v.object({ ar: word, en: word }), {}), {});
const entity = v.object({ id: word, side: word, name, aliases: words, weight: word });
/** One standing, or a list of them: in either case those that have a place, with it. */
const standing = v.object({ kind: word, to: word, words: v.optional(v.unknown()) });
const relation = v.object({
  id: word,
  source: word,
  target: word,
  weight: word,
  caption: name,
  when: word,
  evidence: v.fallback(v.optional(v.array(v.unknown())), undefined),
  standing: v.fallback(
    v.optional(v.union([standing, v.array(v.fallback(standing, {}))])),
    undefined,
  ),
});
const quote = v.object({ id: word, speaker: word, medium: word, about: words, relations: words });
const duration = v.fallback(v.optional(v.object({ from: word })), undefined);
const event = v.object({ id: word, after: word, duration });
const step = v.object({ id: word, relations: words, quotes: words });

const looseStorySchema = v.object({
  standfirst: name,
  sides: v.fallback(v.optional(v.array(v.fallback(side, {})), []), []),
  entities: v.fallback(v.optional(v.array(v.fallback(entity, { name: {}, aliases: [] })), []), []),
  relations: v.fallback(v.optional(v.array(v.fallback(relation, { caption: {} })), []), []),
  quotes: v.fallback(v.optional(v.array(v.fallback(quote, { about: [], relations: [] })), []), []),
  events: v.fallback(v.optional(v.array(v.fallback(event, {})), []), []),
  tour: v.fallback(v.optional(v.array(v.fallback(step, { relations: [], quotes: [] })), []), []),
});

export type LooseStory = v.InferOutput<typeof looseStorySchema>;

/** Reads any value as a story; what is not even an object is a story without anything. */
export function readLooseStory(value: unknown): LooseStory {
  const result = v.safeParse(looseStorySchema, value);
  if (result.success) return result.output;
  return {
    standfirst: {},
    sides: [],
    entities: [],
    relations: [],
    quotes: [],
    events: [],
    tour: [],
  };
}
