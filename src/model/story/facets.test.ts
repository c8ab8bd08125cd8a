import { expect, test } from "vitest";
import { aStory } from "../../testing/aStory.ts";
import { countFacets, facetsOf, isolate } from "./facets.ts";
import { applyFilter, emptyFilter } from "./filter.ts";
import { createStoryIndex } from "./storyIndex.ts";

/** The small story, where Microsoft and Amazon have a cloud, and the rivalry is denied. */
const small = aStory();
const story = aStory({
  entities: small.entities.map((one) =>
    one.id === "microsoft" || one.id === "amazon" ? { ...one, icon: "cloud" } : one,
  ),
  relations: small.relations.map((one) =>
    one.kind === "competition" ? { ...one, standing: { kind: "denied" } } : one,
  ),
});
const left = (...facets: string[]) => {
  const { entities, relations } = isolate(story, facets);
  return [[...entities].sort(), [...relations]];
};

test("a story has the kinds and standings of its relations, and the icons of its entities", () => {
  expect([...facetsOf(story)].sort()).toEqual([
    "company",
    "competition",
    "icon.cloud",
    "partnership",
    "person",
    "standing.denied",
    "standing.stated",
    "work",
  ]);
});

test("a kind or a standing leaves its relations and their ends; a second one adds its own", () => {
  const rivalry = [["amazon", "walmart"], ["walmart-amazon-competition"]];
  expect(left("competition")).toEqual(rivalry);
  expect(left("standing.denied")).toEqual(rivalry);
  const [entities = [], relations = []] = left("competition", "partnership");
  expect(entities).toEqual(["amazon", "microsoft", "walmart"]);
  expect(relations).toHaveLength(2);
  expect(left("location")).toEqual([[], []]);
});

test("an icon leaves the entities that show it, and the relations between them", () => {
  expect(left("icon.cloud")).toEqual([["amazon", "microsoft"], []]);
  expect(left("company")).toEqual([["walmart"], []]);
  expect(left("icon.cloud", "company")[1]).toEqual([
    "walmart-microsoft-partnership",
    "walmart-amazon-competition",
  ]);
});

test("the key counts what is told of relations first, then icons, and not what is simply stated", () => {
  const hidden = { ...emptyFilter, relationKinds: ["competition" as const] };
  const counts = countFacets(story, applyFilter(createStoryIndex(story), hidden));
  expect(counts.map(({ facet, shown, total }) => `${facet} ${shown}/${total}`)).toEqual([
    "partnership 1/1",
    "competition 0/1",
    "work 1/1",
    "standing.denied 0/1",
    "company 1/1",
    "icon.cloud 1/2",
    "person 1/1",
  ]);
});
