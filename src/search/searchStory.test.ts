import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anEntity, aRelation, aStory } from "../story/aStory.ts";
import type { Language } from "../story/story.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { theWalmartStory } from "../story/theWalmartStory.ts";
import { fold } from "./fold.ts";
import type { KindWords } from "./searchEntries.ts";
import { createSearch, type Search } from "./searchStory.ts";

const kindWords: KindWords = {
  company: { ar: "شركة", en: "Company" },
  product: { ar: "منتج", en: "Product" },
  service: { ar: "خدمة", en: "Service" },
  site: { ar: "موقع", en: "Site" },
  person: { ar: "شخص", en: "Person" },
  publication: { ar: "صحيفة", en: "Publication" },
  place: { ar: "مكان", en: "Place" },
};

const index = createStoryIndex(theWalmartStory());
const searches: Record<Language, Search> = {
  ar: createSearch(index, "ar", kindWords),
  en: createSearch(index, "en", kindWords),
};

const spellings: readonly (readonly [string, string])[] = [
  ["ولمارت", "walmart"],
  ["وولمارت", "walmart"],
  ["وول مارت", "walmart"],
  ["والمارت", "walmart"],
  ["وولمرت", "walmart"],
  ["لوولمارت", "walmart"],
  ["wallmart", "walmart"],
  ["WALMART", "walmart"],
  ["wal-mart", "walmart"],
  ["walmrat", "walmart"],
  ["microsft", "microsoft"],
  ["MicroSoft", "microsoft"],
  ["مايكروسفت", "microsoft"],
  ["ميكروسوفت", "microsoft"],
  ["مایکروسوفت", "microsoft"],
  ["ومايكروسوفت", "microsoft"],
  ["أمازون", "amazon"],
  ["امازون", "amazon"],
  ["آمازون", "amazon"],
  ["بأمازون", "amazon"],
  ["لأمازون", "amazon"],
  ["امزون", "amazon"],
  ["أمـــازون", "amazon"],
  ["amazn", "amazon"],
  ["amaz", "amazon"],
  ["فلبكارت", "flipkart"],
  ["فليپكارت", "flipkart"],
  ["flip kart", "flipkart"],
  ["نادلا", "satya-nadella"],
  ["ناديلا", "satya-nadella"],
  ["ساتيا نادلا", "satya-nadella"],
  ["nadela", "satya-nadella"],
  ["جت.كوم", "jet-com"],
  ["جيت كوم", "jet-com"],
  ["jet", "jet-com"],
  ["وول ستريت", "wall-street-journal"],
  ["wall street", "wall-street-journal"],
  ["غوغل", "google"],
  ["قوقل", "google"],
  ["جوجل هوم", "google-home"],
  ["googlehome", "google-home"],
  ["اوفيس ٣٦٥", "office-365"],
  ["أوفيس ۳۶۵", "office-365"],
  ["ازور", "azure"],
  ["آزور", "azure"],
  ["azur", "azure"],
  ["الكسا", "alexa"],
  ["اليكسا", "alexa"],
  ["جارتنر", "gartner"],
  ["قارتنر", "gartner"],
  ["هند", "india"],
  ["الهِنْد", "india"],
  ["ولايات المتحدة", "united-states"],
  ["مكميلون", "doug-mcmillon"],
  ["mcmillan", "doug-mcmillon"],
  ["mark lore", "marc-lore"],
  ["اندرسن", "ed-anderson"],
  ["خدمات امازون", "aws"],
  ["amazon web", "aws"],
  ["samsclub", "samsclub-com"],
  ["walmart.com", "walmart-com"],
  ["cashierless", "cashierless-stores"],
  ["amazon go", "amazon-go"],
];

describe.each(["ar", "en"] as const)("a reader in %s", (language) => {
  test.each(spellings)("who types %s finds %s first", (query, id) => {
    const [first] = searches[language](query);
    expect(first?.group).toBe("names");
    expect(first?.results[0]?.selection).toEqual({ kind: "entity", id });
  });
});

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
  const result = searches.ar("ولايات")[0]?.results[0];
  expect(result?.text).toBe("الولايات المتحدة");
  expect(result?.marks).toEqual([{ start: 2, end: 8 }]);
});

test("finds quotes by their words and by their translation", () => {
  const quotes = (query: string) =>
    searches.en(query).find(({ group }) => group === "quotes")?.results ?? [];
  expect(quotes("متحمسون")[0]?.selection).toEqual({ kind: "quote", id: "mcmillon-technology" });
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

const storyWords = index.story.article.text.split(/\s+/);
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(..."ًٌٍَُِّْـ\u200d\u202e\u2066\0\n .*+?^{$}()|[]\\<>/") }),
  fc.array(fc.constantFrom(...storyWords), { maxLength: 4 }).map((words) => words.join(" ")),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "(",
    "[",
    "\\",
    "a".repeat(10_000),
    "ا".repeat(10_000),
    "َ".repeat(10_000),
    "\u202eabc\u2066ابج",
    "__proto__",
    "constructor",
    "\ud800",
  ),
);

test("no input throws; marks lie in their text, in order; results are the stricter the earlier", () => {
  fc.assert(
    fc.property(odd, fc.constantFrom("ar" as const, "en" as const), (query, language) => {
      for (const { results, total } of searches[language](query)) {
        expect(total).toBeGreaterThanOrEqual(results.length);
        const ranks = results.map(({ rank }) => rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        for (const result of results) {
          for (const { text, marks } of [result, result.matched ?? result]) {
            const edges = marks.flatMap(({ start, end }) => [start, end]);
            expect(edges).toEqual(edges.toSorted((a, b) => a - b));
            expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true);
          }
          expect((result.matched ?? result).marks.length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each(["", "   ", "ًٌٍ", "ــ", "\u200f\u202e", "؟!.", "<>", "🙂", "a".repeat(10_000)])(
  "%j finds nothing",
  (query) => {
    expect(searches.ar(query)).toEqual([]);
  },
);

test("only the first hundred graphemes are read", () => {
  expect(searches.ar(`أمازون${" ".repeat(100)}زرافة`)[0]?.results[0]?.selection).toEqual({
    kind: "entity",
    id: "amazon",
  });
});

test("any name typed whole, in either language, finds its owner first", () => {
  for (const { id, name } of index.story.entities) {
    for (const query of [name.ar, name.en, fold(name.ar).text, name.en.toUpperCase()]) {
      expect(searches.ar(query)[0]?.results[0]?.selection).toEqual({ kind: "entity", id });
    }
  }
});

test("any beginning of a name, four letters or more, finds its owner among the names", () => {
  for (const { id, name } of index.story.entities) {
    for (let length = 4; length <= name.en.length; length += 1) {
      const groups = searches.en(name.en.slice(0, length));
      const group = groups.find((results) => results.group === "names");
      const ids = group?.results.map(({ selection }) => selection);
      expect(ids).toContainEqual({ kind: "entity", id });
    }
  }
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
