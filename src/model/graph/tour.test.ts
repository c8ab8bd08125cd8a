import { expect, test } from "vitest";
import { aPassage, aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { textIn } from "../story/texts.ts";
import { createTour, firstStepOf, highlightByTour, tourOf } from "./tour.ts";

const index = createStoryIndex(aStory());
const real = createStoryIndex(theWalmartStory());

test("without an author's steps, every sentence that bears something is one", () => {
  const steps = createTour(index, []);
  expect(steps.map(({ id, relations, quotes }) => [id, ...relations, ...quotes])).toEqual([
    ["sentence-2", "walmart-microsoft-partnership"],
    ["sentence-3", "walmart-amazon-competition"],
    ["sentence-4", "nadella-microsoft-work", "nadella-stronger"],
  ]);
  expect(steps.map(({ entities }) => entities)).toEqual([
    ["walmart", "microsoft"],
    ["walmart", "amazon"],
    ["microsoft", "satya-nadella"],
  ]);
});

const places = ["شراكة بين", "أعلنت وولمارت", "تنافس وولمارت", "قال ساتيا"].map(aPassage);
const told = (id: string, ...sentences: number[]) =>
  aRelation({ id, evidence: sentences.flatMap((at) => places[at] ?? []) });
const step = (id: string, relations: string[], quotes: string[] = []) => {
  return { id, title: { ar: id, en: id }, relations, quotes };
};

test("a sentence stands in the first step that it proves best, and in no other", () => {
  const relations = [told("alliance", 1, 0, 3), told("rival", 2, 0, 1), told("head", 3)];
  const story = createStoryIndex(aStory({ relations }));
  const steps = createTour(story, [
    step("first", ["alliance"]),
    step("none", ["gone"], ["gone"]),
    step("second", ["rival", "gone"]),
    step("last", ["alliance", "head"], ["nadella-stronger"]),
    step("again", ["rival"], ["nadella-stronger"]),
  ]);
  const { sentences } = story.story.article;
  expect(
    steps.map(({ id, spans }) => [id, ...spans.map((span) => sentences.indexOf(span))]),
  ).toEqual([["first", 0, 1], ["second", 2], ["last", 3], ["again"]]);
  expect(steps.map(({ adds }) => adds)).toEqual([["alliance"], ["rival"], ["head"], []]);
  expect(steps.map(({ quotes }) => quotes)).toEqual([[], [], ["nadella-stronger"], []]);
  expect(steps.map(({ others }) => others)).toEqual([["last"], ["first"], ["first"], ["second"]]);
  expect(steps.map(({ names }) => names)).toEqual([
    ["walmart", "microsoft"],
    ["amazon"],
    ["satya-nadella"],
    [],
  ]);
});

test("a sentence that only repeats is no step of its own", () => {
  const relations = [told("alliance", 1, 3), told("rival", 2)];
  const story = createStoryIndex(aStory({ relations, quotes: [] }));
  const steps = createTour(story);
  expect(steps.map(({ id, adds }) => [id, ...adds])).toEqual([
    ["sentence-2", "alliance"],
    ["sentence-3", "rival"],
  ]);
  expect(steps.flatMap(({ spans }) => spans)).toHaveLength(3);
});

test("of more than 30 sentences the heaviest are steps, in the order of the article", () => {
  const spans = Array.from({ length: 40 }, (_, at) => ({ start: at * 2, end: at * 2 + 1 }));
  const text = spans.map(() => "- ").join("");
  const relations = spans.map((span, at) =>
    aRelation({
      id: `tie-${at}`,
      weight: at >= 38 ? "lead" : at < 25 ? "minor" : "main",
      evidence: [{ exact: "-", ...span }],
    }),
  );
  const article = { text, sha256: "0".repeat(64), paragraphs: spans, sentences: spans };
  const large = createStoryIndex(aStory({ article, relations, quotes: [] }));
  const kept = [...Array(15).keys(), ...Array.from({ length: 15 }, (_, at) => at + 25)];
  expect(createTour(large).map(({ id, adds }) => [id, ...adds])).toEqual(
    kept.map((at) => [`sentence-${at + 1}`, `tie-${at}`]),
  );
  expect(firstStepOf(large)).toBe("sentence-1");
  const authored = relations.map(({ id }) => step(id, [id]));
  expect(createTour(large, authored)).toHaveLength(40);
});

test("its first step is found without the rest, an author's or the first sentence's", () => {
  expect(firstStepOf(real)).toBe(tourOf(real)[0]?.id);
  expect(firstStepOf(index)).toBe("sentence-2");
  const some = step("some", ["walmart-amazon-competition"]);
  const tour = [step("none", ["gone"]), some, step("other", ["nadella-microsoft-work"])];
  const authored = createStoryIndex({ ...aStory(), tour });
  expect(firstStepOf(authored)).toBe("some");
  expect(tourOf(authored)[0]?.id).toBe("some");
});

test("one step is no tour to be begun", () => {
  expect(firstStepOf(createStoryIndex({ ...aStory(), relations: [], quotes: [] }))).toBe(undefined);
  expect(firstStepOf(createStoryIndex(aStory({ relations: [aRelation()], quotes: [] })))).toBe(
    undefined,
  );
});

test("the real story's own tour has 12 named steps, from the alliance to India", () => {
  const steps = tourOf(real);
  expect(steps).toHaveLength(12);
  expect(steps.at(0)?.relations).toContain("walmart-microsoft-partnership");
  expect(steps.at(-1)?.entities).toContain("india");
  for (const { title } of steps) expect(title?.ar && textIn(title, "en")).toBeTruthy();
});

test("the real story tells every relation and quote once, and shows no sentence in two steps", () => {
  for (const steps of [tourOf(real), createTour(real, [])]) {
    expect(steps.every(({ spans }) => spans.length > 0)).toBe(true);
    const sentences = steps.flatMap(({ spans }) => spans.map(({ start }) => start));
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(steps.flatMap(({ adds }) => adds).toSorted()).toEqual(
      [...real.relations.keys()].toSorted(),
    );
    expect(steps.flatMap(({ quotes }) => quotes).toSorted()).toEqual(
      [...real.quotes.keys()].toSorted(),
    );
  }
});

test("a step lights its own and keeps what was seen, and nothing else", () => {
  const steps = createTour(index, []);
  const { highlight, seen } = highlightByTour(steps, 1);
  expect([...highlight]).toEqual([
    "entity:walmart",
    "entity:amazon",
    "relation:walmart-amazon-competition",
  ]);
  expect([...seen]).toEqual(["entity:microsoft", "relation:walmart-microsoft-partnership"]);
});
