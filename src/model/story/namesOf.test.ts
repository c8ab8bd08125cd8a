import { expect, test } from "vitest";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { neighbourhood } from "../graph/neighbourhood.ts";
import { neighboursOf } from "../graph/neighboursOf.ts";
import { pathsOf } from "../graph/pathsOf.ts";
import { highlightOf } from "../view/highlight.ts";
import { applyFilter, emptyFilter } from "./filter.ts";
import { namesOf, othersOf } from "./namesOf.ts";
import { createStoryIndex } from "./storyIndex.ts";

const payment = aRelation({ id: "payment", source: "a", target: "b", via: "c" });
const entities = ["a", "b", "c"].map((id) =>
  anEntity({ id, kind: id === "c" ? "person" : "company" }),
);
const index = createStoryIndex(aStory({ entities, relations: [payment], quotes: [] }));

test("a relation that goes through a third name relates three", () => {
  expect(namesOf(payment)).toEqual(["a", "c", "b"]);
  expect(othersOf(payment, "c")).toEqual(["a", "b"]);
  expect(othersOf(aRelation({ source: "a", target: "b" }), "b")).toEqual(["a"]);
});

test("it is a relation of each of them", () => {
  for (const id of ["a", "b", "c"]) expect(index.relationsOf.get(id)).toEqual([payment]);
  expect(neighboursOf(index, "c")).toEqual(["a", "b"]);
  const { entities: near, relations } = neighbourhood(index, "c", 1);
  expect([...near].sort()).toEqual(["a", "b", "c"]);
  expect([...relations]).toEqual(["payment"]);
  expect(pathsOf(index, "a", "c").paths).toHaveLength(1);
});

test("chosen, it lights all three", () => {
  const lit = highlightOf(index, { kind: "relation", id: "payment" }, null);
  expect([...(lit?.near ?? [])]).toEqual(["entity:a", "entity:c", "entity:b"]);
});

test("it goes with any of them", () => {
  const { relations } = applyFilter(index, { ...emptyFilter, entityKinds: ["person"] });
  expect([...relations]).toEqual([]);
});
