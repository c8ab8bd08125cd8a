import { expect, test } from "vitest";
import { aPassage, aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { createTour, firstStepOf, highlightByTour, type TourSource, tourOf } from "./tour.ts";

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

test("an author's steps keep their names, and take the sentences from their beginning to the next step's", () => {
  const places = ["شراكة بين", "أعلنت وولمارت", "تنافس وولمارت", "قال ساتيا"].map(aPassage);
  const told = (id: string, ...sentences: number[]) =>
    aRelation({ id, evidence: sentences.flatMap((at) => places[at] ?? []) });
  const relations = [told("alliance", 1, 0, 3), told("rival", 2, 0, 3), told("head", 3)];
  const story = createStoryIndex(aStory({ relations }));
  const step = (id: string, ids: string[], quotes: string[] = []) => {
    return { id, title: { ar: id, en: id }, relations: ids, quotes };
  };
  const source: TourSource = [
    step("first", ["alliance"]),
    step("none", ["gone"], ["gone"]),
    step("same-start", ["rival", "gone"]),
    step("last", ["alliance", "head"], ["nadella-stronger"]),
  ];
  const steps = createTour(story, source);
  const { sentences } = story.story.article;
  expect(
    steps.map(({ id, spans }) => [id, ...spans.map((span) => sentences.indexOf(span))]),
  ).toEqual([
    ["first", 0, 1],
    ["same-start", 0, 2],
    ["last", 3],
  ]);
  expect(steps.map(({ adds }) => adds)).toEqual([["alliance"], ["rival"], ["head"]]);
  expect(steps[2]?.entities).toContain("satya-nadella");
});

test("its first step is found without the rest, an author's or the first sentence's", () => {
  expect(firstStepOf(real)).toBe(tourOf(real)[0]?.id);
  expect(firstStepOf(index)).toBe("sentence-2");
  const step = (id: string, relations: string[]) => {
    return { id, title: { ar: id, en: id }, relations, quotes: [] };
  };
  const tour = [step("none", ["gone"]), step("some", ["walmart-amazon-competition"])];
  const authored = createStoryIndex({ ...aStory(), tour });
  expect(firstStepOf(authored)).toBe("some");
  expect(tourOf(authored)[0]?.id).toBe("some");
});

test("the real story's own tour has 12 named steps, from the alliance to India", () => {
  const steps = tourOf(real);
  expect(steps).toHaveLength(12);
  expect(steps.at(0)?.relations).toContain("walmart-microsoft-partnership");
  expect(steps.at(-1)?.entities).toContain("india");
  for (const { title } of steps) expect(title?.ar && title.en).toBeTruthy();
});

test("every step of the real story has a sentence, and the automatic tour tells every relation and quote", () => {
  const steps = createTour(real, []);
  expect(steps.every(({ spans }) => spans.length > 0)).toBe(true);
  expect(steps.flatMap(({ adds }) => adds).toSorted()).toEqual(
    [...real.relations.keys()].toSorted(),
  );
  expect(new Set(steps.flatMap(({ quotes }) => quotes)).size).toBe(real.quotes.size);
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
