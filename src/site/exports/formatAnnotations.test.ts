// @vitest-environment jsdom
import {
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from "@apache-annotator/dom";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { createTextIndex } from "../../model/story/span.ts";
import type { Story } from "../../model/story/story.ts";
import { annotationPrefixes, annotationTerms } from "../../testing/annotationTerms.ts";
import { aQuote, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { formatAnnotations } from "./formatAnnotations.ts";

const selectors = v.strictTuple([
  v.strictObject({
    type: v.literal("TextQuoteSelector"),
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
  v.strictObject({ type: v.literal("TextPositionSelector"), start: v.number(), end: v.number() }),
]);
const instant = v.pipe(v.string(), v.isoTimestamp(), v.endsWith("Z"));
/** § 4.3.1: a day is told by its beginning and end, in UTC. */
const state = v.strictObject({
  type: v.literal("TimeState"),
  cached: v.string(),
  sourceDateStart: instant,
  sourceDateEnd: instant,
});
const collection = v.object({
  "@context": v.literal("http://www.w3.org/ns/anno.jsonld"),
  type: v.literal("AnnotationCollection"),
  total: v.number(),
  last: v.literal("#page"),
  first: v.object({
    id: v.literal("#page"),
    type: v.literal("AnnotationPage"),
    partOf: v.string(),
    startIndex: v.literal(0),
    items: v.array(
      v.object({
        id: v.string(),
        type: v.literal("Annotation"),
        motivation: v.picklist(["linking", "identifying", "describing"]),
        body: v.array(v.looseObject({ type: v.string(), value: v.optional(v.string()) })),
        target: v.strictObject({
          type: v.literal("SpecificResource"),
          source: v.string(),
          state: v.optional(state),
          selector: selectors,
        }),
      }),
    ),
  }),
});
const read = (story: Story) => v.parse(collection, JSON.parse(formatAnnotations(story)));

/** What the words and the place of a passage find, each with Apache Annotator. */
async function resolve(article: string, [quote, position]: v.InferOutput<typeof selectors>) {
  const paragraph = document.createElement("pre");
  paragraph.textContent = article;
  const find = async (matches: AsyncIterable<Range>) => {
    const found: string[] = [];
    for await (const range of matches) found.push(range.toString());
    return found;
  };
  return {
    byWords: await find(createTextQuoteSelectorMatcher(quote)(paragraph)),
    byPlace: await find(createTextPositionSelectorMatcher(position)(paragraph)),
  };
}

/** Every name of the file, and every value of the fields whose values are names. */
function namesIn(value: unknown, field = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, field));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner, name)]);
  }
  return ["type", "motivation", "purpose"].includes(field) ? [String(value)] : [];
}

/** Every passage of a story that the file has to hold. */
function passagesOf({ entities, relations, quotes, events }: Story): string[] {
  return [
    ...entities.flatMap(({ evidence }) => evidence),
    ...relations.flatMap(({ evidence, figures }) => [...evidence, ...figures]),
    ...quotes,
    ...events,
  ].map(({ exact }) => exact);
}

describe("the annotations", () => {
  const story = theWalmartStory();
  const { first, total } = read(story);

  it("hold each passage of the story once", () => {
    const exact = first.items.map(({ target }) => target.selector[0].exact);
    expect(exact.toSorted()).toEqual(passagesOf(story).toSorted());
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  it("find exactly their words, by words and by place, with another's reader", async () => {
    for (const { target } of first.items) {
      const [{ exact }] = target.selector;
      const found = await resolve(story.article.text, target.selector);
      expect(found).toEqual({ byWords: [exact], byPlace: [exact] });
    }
  });

  it("use no name that the annotation context does not know", () => {
    const source = { url: "https://example.org/article", date: "2018-07-17" };
    const { "@context": context, ...file } = JSON.parse(formatAnnotations({ ...story, source }));
    expect(context).toBe("http://www.w3.org/ns/anno.jsonld");
    const isKnown = (name: string) => {
      const [prefix = "", local] = name.split(":");
      return local === undefined ? annotationTerms.has(name) : annotationPrefixes.has(prefix);
    };
    expect([...new Set(namesIn(file))].filter((name) => !isKnown(name))).toEqual([]);
  });

  it("are about the article at its address and on its day, where both are known", () => {
    const url = "https://example.org/article";
    const targetOf = (source: Story["source"]) => read(aStory({ source })).first.items[0]?.target;
    expect(targetOf({ url, date: "2018-07-17" })).toMatchObject({
      source: url,
      state: {
        cached: "a-story.txt",
        sourceDateStart: "2018-07-17T00:00:00Z",
        sourceDateEnd: "2018-07-17T23:59:59Z",
      },
    });
    expect(targetOf({ url })?.source).toBe(url);
    expect(targetOf({ url })).not.toHaveProperty("state");
    expect(targetOf({})?.source).toBe("a-story.txt");
  });

  it("lead to the page of the thing, and say it in both languages", () => {
    const annotation = first.items.find(({ id }) => id.startsWith("#relation-"));
    const [relation] = story.relations;
    expect(annotation?.body[0]).toMatchObject({ source: `../relation/${relation?.id}/` });
    expect(annotation?.body.slice(1).map(({ value }) => value)).toEqual([
      relation?.sentence.ar,
      relation?.sentence.en,
    ]);
  });

  it("find words that stand often in an article of emoji, repetitions and joined letters", async () => {
    const pieces = ["😀", "لا ", "👨‍👩‍👧", "شَّ", "لا لا ", "x", "\u200f", "\n"];
    const anyText = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(), fc.nat(), async (parts, from, count) => {
        const at = from % parts.length;
        const before = parts.slice(0, at).join("");
        const exact = parts.slice(at, at + 1 + (count % (parts.length - at))).join("");
        const text = parts.join("");
        const span = createTextIndex(text).toCodePoints(
          before.length,
          before.length + exact.length,
        );
        const article = { text, sha256: "0".repeat(64), paragraphs: [], sentences: [] };
        const quotes = [aQuote({ exact, ...span })];
        const made = aStory({ article, quotes, entities: [], relations: [], events: [] });
        const [only] = read(made).first.items;
        if (!only) throw new Error("There is no annotation");
        const found = await resolve(text, only.target.selector);
        expect(found).toEqual({ byWords: [exact], byPlace: [exact] });
      }),
      { numRuns: 60 },
    );
  });
});
