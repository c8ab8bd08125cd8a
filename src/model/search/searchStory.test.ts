import { expect, test } from "vitest";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { kindWords, theWalmartSearches } from "../../testing/theWalmartSearches.ts";
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
  const search = createSearch(createStoryIndex(story), "ar", kindWords);
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
  const search = createSearch(createStoryIndex(aStory({ entities, relations })), "ar", kindWords);
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
