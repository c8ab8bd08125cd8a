import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Of } from "../site/build/sha256Of.ts";
import { anArticle } from "../testing/aStory.ts";
import {
  aRelationSource,
  aStorySource,
  compileFiles,
  listRefusals,
} from "../testing/aStorySource.ts";

function compile(files: Parameters<typeof compileFiles>[0] = {}) {
  const compiled = compileFiles(files);
  if (compiled.kind === "problems") throw new Error(listRefusals(files).join("\n"));
  return compiled.story;
}

test("keeps the article as it is and states its hash", () => {
  const { article } = compile();
  expect(article.text).toBe(anArticle);
  expect(article.sha256).toBe(sha256Of(new TextEncoder().encode(anArticle)));
});

test("counts spans in code points, also after an emoji", () => {
  const { article, quotes } = compile({ article: `😀👩‍👩‍👧 ${anArticle}` });
  const [quote] = quotes;
  expect(Array.from(article.text).slice(quote?.start, quote?.end).join("")).toBe("نحن أقوى معا");
});

test("drops prefix and suffix once they have done their work", () => {
  const relation = aRelationSource({ evidence: [{ exact: "شراكة", suffix: " مع" }] });
  const [first] = compile({ story: aStorySource({ relations: [relation, ...rest()] }) }).relations;
  expect(first?.evidence).toEqual([{ exact: "شراكة", start: 52, end: 57 }]);
});

test("fills in what an author may leave out", () => {
  const { relations, events } = compile();
  expect(relations.map(({ symmetric }) => symmetric)).toEqual([true, true]);
  expect(relations.map(({ figures }) => figures)).toEqual([[], []]);
  expect(events.map(({ inferred }) => inferred)).toEqual([false]);
});

test("finds figures in the article", () => {
  const figure = { exact: "2018", label: { ar: "سنة", en: "Year" }, translation: { en: "2018" } };
  const relation = aRelationSource({ figures: [figure] });
  const [first] = compile({ story: aStorySource({ relations: [relation, ...rest()] }) }).relations;
  expect(first?.figures).toEqual([{ ...figure, start: 76, end: 80 }]);
});

test("puts sides and entities where the layout says", () => {
  for (const { headings, nodes } of Object.values(compile().drawings)) {
    expect(Object.values(headings)).toEqual([
      { x: 0, y: -1 },
      { x: 1, y: -1 },
    ]);
    expect(Object.values(nodes).map(({ x }) => x)).toEqual([0, 1, 2, 3]);
  }
});

test("tells problems of shape, references and evidence in one run, in the order of the file", () => {
  const story = aStorySource({
    relations: [
      aRelationSource({ target: "nobody", evidence: [{ exact: "شراكة" }] }),
      ...rest().map((relation) => ({ ...relation, label: { ar: "منافسة", en: "" } })),
    ],
  });
  expect(listRefusals({ story })).toEqual([
    'story.json:49:13 entity "microsoft" has no relation and no quote: add a relation or a quote, or remove the entity',
    'story.json:105:17 "target" of relation "walmart-microsoft-partnership" names the unknown entity "nobody": declare it or correct the id',
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is in the article 2 times (article.txt:1:1, 2:23): copy more words, or add "prefix" or "suffix", the text directly before or after it, to say which one',
    'story.json:135:15 "en" of "label" of relation "walmart-amazon-competition" must not be empty',
  ]);
});

test("never throws, whatever the file holds", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (story) => {
      expect(listRefusals({ story }).length).toBeGreaterThan(0);
    }),
  );
});

test("never throws on a story with one field replaced by anything", () => {
  const fields = fc.constantFrom("sides", "entities", "relations", "quotes", "events", "source");
  fc.assert(
    fc.property(fields, fc.jsonValue(), (field, value) => {
      const story = JSON.stringify({ ...aStorySource(), [field]: value });
      expect(Array.isArray(listRefusals({ story }))).toBe(true);
    }),
  );
});

function rest() {
  return aStorySource().relations.slice(1);
}
