import { expect, test } from "vitest";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { countFacets, facetOfEntity, facetsOf, facetsOfRelation, isolate } from "./facets.ts";
import { applyFilter, emptyFilter } from "./filter.ts";
import { type RelationKind, relationKinds } from "./kinds.ts";
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
    "role",
    "standing.denied",
    "standing.stated",
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
    "role 1/1",
    "standing.denied 0/1",
    "company 1/1",
    "icon.cloud 1/2",
    "person 1/1",
  ]);
});

test("an own kind is a facet in place of the kind that it is over, and of the icon", () => {
  expect(facetsOfRelation(aRelation({ kind: "payment", ownKind: "bribe" }))).toEqual([
    "bribe",
    "standing.stated",
  ]);
  const ministry = { kind: "government", ownKind: "ministry" } as const;
  expect(facetOfEntity(ministry)).toBe("ministry");
  expect(facetOfEntity({ ...ministry, icon: "court" })).toBe("ministry");
  expect(facetOfEntity({ kind: "government", icon: "court" })).toBe("icon.court");
});

test("what is over is a facet too, after how the article puts it", () => {
  const relations = small.relations.map((one, at) =>
    at === 0 ? { ...one, ended: true as const, standing: { kind: "denied" as const } } : one,
  );
  const over = aStory({ relations });
  const counts = countFacets(over, applyFilter(createStoryIndex(over), emptyFilter));
  expect(counts.map(({ facet }) => facet).slice(3, 5)).toEqual(["standing.denied", "time.ended"]);
  expect([...isolate(over, ["time.ended"]).relations]).toEqual(["walmart-microsoft-partnership"]);
});

test("of many kinds of relation nine are shown at once, the heaviest, and like stands with like", () => {
  const others = relationKinds.filter((kind) => !["partnership", "succession"].includes(kind));
  const aKind = (kind: RelationKind, weight: "lead" | "main" | "minor") =>
    aRelation({ id: kind, kind, weight });
  const relations = [
    ...others.map((kind) => aKind(kind, "minor")),
    aKind("succession", "main"),
    aKind("partnership", "lead"),
  ];
  const many = aStory({ relations });
  const counts = countFacets(many, applyFilter(createStoryIndex(many), emptyFilter)).slice(0, 18);
  expect(counts.map(({ facet }) => facet)).toEqual([
    ...["competition", "opposition", "accusation", "lawsuit", "prohibition"],
    ...["partnership", "support", "membership", "family"],
    ...["ownership", "purchase", "payment", "use"],
    ...["succession", "role", "meeting", "statement", "location"],
  ]);
  const atOnce = counts.filter(({ isFurther }) => !isFurther).map(({ facet }) => facet);
  expect(atOnce).toHaveLength(9);
  expect(atOnce).toEqual(expect.arrayContaining(["partnership", "succession", "competition"]));
  const few = aStory({ relations: relations.slice(-9) });
  const all = countFacets(few, applyFilter(createStoryIndex(few), emptyFilter));
  expect(all.every(({ isFurther }) => !isFurther)).toBe(true);
  expect(all[0]?.facet).toBe("partnership");
});
