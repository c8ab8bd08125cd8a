import { expect, test } from "vitest";
import { wordingOf } from "../../i18n/allWords.ts";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartSearches } from "../../testing/theWalmartSearches.ts";
import { theWalmartArticle } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { createSearch } from "./searchStory.ts";

const searches = theWalmartSearches();

test("shows the reader's name, and the form that matched where it is another", () => {
  expect(searches.ar("walmart")[0]?.results[0]).toEqual({
    group: "names",
    rank: 0,
    selection: { kind: "entity", id: "walmart" },
    text: "وولمارت",
    language: "ar",
    marks: [],
    matched: { text: "Walmart", language: "en", marks: [{ start: 0, end: 7 }] },
  });
});

test("marks the original letters, without the proclitic that the reader left out", () => {
  const result = searches.ar("هند")[0]?.results[0];
  expect(result?.text).toBe("الهند");
  expect(result?.marks).toEqual([{ start: 2, end: 5 }]);
});

test("marks the initials that answer", () => {
  const result = searches.ar("AWS")[0]?.results[0];
  expect(result?.text).toBe("خدمات أمازون السحابية");
  expect(result?.matched).toEqual({
    text: "Amazon Web Services",
    language: "en",
    marks: [
      { start: 0, end: 1 },
      { start: 7, end: 8 },
      { start: 11, end: 12 },
    ],
  });
});

/** The entities that a query finds among some of such names, the best first; the id of each is its English name. */
function findAmong(query: string, entities: readonly Parameters<typeof anEntity>[0][]): string[] {
  const story = aStory({
    entities: entities.map((entity) =>
      anEntity({
        id: entity?.name?.en ?? "",
        aliases: ["-"],
        description: { ar: "-", en: "-" },
        ...entity,
      }),
    ),
    relations: [],
    quotes: [],
  });
  const search = createSearch(createStoryIndex(story), wordingOf("ar"));
  return search(query)
    .flatMap(({ results }) => results)
    .flatMap(({ selection }) => (selection.kind === "entity" ? [selection.id] : []));
}

const named = (en: string, ar = "-") => ({ name: { ar, en } });

test.each([
  ["boa", ["Bank of America"]],
  ["BA", ["Bank of America"]],
  ["rr", ["Rolls-Royce"]],
  ["jc", []],
  ["مع", []],
])("the initials %s find %j", (query, found) => {
  const names = [
    named("Bank of America"),
    named("Rolls-Royce"),
    named("Jet.com"),
    named("-", "ماء عذب"),
  ];
  expect(findAmong(query, names)).toEqual(found);
});

test("a name that is written so comes before initials, and initials before what begins so", () => {
  const names = [named("Usable"), named("United States"), named("US")];
  expect(findAmong("us", names)).toEqual(["US", "United States", "Usable"]);
});

test("an author's keywords find an entity, after what is named so", () => {
  const words = { ...named("Amazon Web Services"), keywords: ["السحابة", "Elastic Compute"] };
  const names = [words, named("Cloud", "السحابة"), named("Compute")];
  expect(findAmong("السحابه", names)).toEqual(["Cloud", "Amazon Web Services"]);
  expect(findAmong("elastic", names)).toEqual(["Amazon Web Services"]);
  expect(findAmong("compute", names)).toEqual(["Compute", "Amazon Web Services"]);
});

test("a long query is cut at a whole word", () => {
  const sentence = theWalmartArticle().split(".")[0]?.split("\n").at(-1)?.trim() ?? "";
  expect(sentence.length).toBeGreaterThan(300);
  const [found] = searches.ar(sentence);
  expect(found?.group).toBe("sentences");
  const cut = Array.from({ length: 12 }, (_, more) => searches.ar(sentence.slice(0, 95 + more)));
  for (const groups of cut) expect(groups[0]?.results[0]?.text).toBe(found?.results[0]?.text);
});

test("finds quotes by their words and by their translation", () => {
  const quotes = (query: string) =>
    searches.en(query).find(({ group }) => group === "quotes")?.results ?? [];
  expect(quotes("متحمسون")[0]?.selection).toEqual({ kind: "quote", id: "mcmillon-technology" });
  expect(quotes("متحمسون")[0]?.matched?.language).toBe("en");
  const [translated] = quotes("competitor");
  expect(translated?.selection.kind).toBe("quote");
  expect(translated?.matched?.language).toBe("en");
});

test("finds relations by sentence and label, and by the article's own sentence", () => {
  const found = searches.ar("الصرافين").find(({ group }) => group === "sentences");
  expect(found?.results.map(({ selection }) => selection)).toContainEqual({
    kind: "relation",
    id: "microsoft-cashierless-stores-ownership",
  });
  const [english] = searches.en("was interviewed by");
  expect(english?.results[0]?.selection).toEqual({
    kind: "relation",
    id: "nadella-wall-street-journal-work",
  });
});

test("every word of a query must match", () => {
  expect(searches.ar("أمازون زرافة")).toEqual([]);
});

test("gives eight results a group at most, and says how many there are", () => {
  const sentences = searches.ar("وولمارت").find(({ group }) => group === "sentences");
  expect(sentences?.results).toHaveLength(8);
  expect(sentences?.total).toBeGreaterThan(20);
});

test("leaves guesses out where whole words are found", () => {
  const ids = searches.ar("مارك").flatMap(({ results }) => results.map(({ rank }) => rank));
  expect(ids.every((rank) => rank < 5)).toBe(true);
});

test("a year is never taken for another", () => {
  expect(searches.ar("2019")).toEqual([]);
});

test("does not take وليد for ليد, nor أحمد for محمد", () => {
  const people = [
    ["led", "ليد"],
    ["walid", "وليد"],
    ["ahmad", "أحمد"],
    ["muhammad", "محمد"],
  ].map(([id = "", ar = ""]) =>
    anEntity({ id, name: { ar, en: id }, aliases: [ar], description: { ar: "-", en: "-" } }),
  );
  const story = aStory({ entities: people, relations: [], quotes: [] });
  const search = createSearch(createStoryIndex(story), wordingOf("ar"));
  const ids = (query: string) =>
    search(query).flatMap(({ results }) => results.map((result) => result.selection));
  expect(ids("وليد")).toEqual([{ kind: "entity", id: "walid" }]);
  expect(ids("أحمد")).toEqual([{ kind: "entity", id: "ahmad" }]);
});

test("in a story of 3,000 entities a name's exact spelling comes first, with and without a proclitic", () => {
  const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  const word = (n: number) =>
    Array.from(
      { length: 4 + (n % 5) },
      (_, i) => letters[(n * (i + 3) + ((n >> i) % 7)) % 28],
    ).join("");
  const entities = Array.from({ length: 3000 }, (_, n) =>
    anEntity({
      id: `e${n}`,
      name: { ar: `${word(n)} ${word(n * 7)}`, en: `Name ${n.toString(36)}` },
      aliases: [word(n)],
      description: { ar: `${word(n * 3)} ${word(n * 5)} شركة`, en: `A company of ${n}` },
    }),
  );
  const relations = entities.map(({ id }, n) =>
    aRelation({ id: `r${n}`, source: id, target: `e${(n + 1) % 3000}` }),
  );
  const search = createSearch(createStoryIndex(aStory({ entities, relations })), wordingOf("ar"));
  const named = (query: string) =>
    search(query)
      .flatMap(({ results }) => results)
      .flatMap(({ selection }) => (selection.kind === "entity" ? [selection.id] : []));
  expect(named("Name 2a")[0]).toBe(`e${Number.parseInt("2a", 36)}`);
  for (const query of [word(500), `ب${word(500)}`]) {
    const exact = entities.filter(({ aliases }) => aliases.includes(word(500)));
    expect(exact.map(({ id }) => id)).toContain(named(query)[0]);
  }
});
