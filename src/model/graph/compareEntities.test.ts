import { expect, test } from "vitest";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { compareEntities } from "./compareEntities.ts";

const index = createStoryIndex(theWalmartStory());
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test("says what two entities share, with the relations of each", () => {
  const { shared } = compareEntities(index, "walmart", "microsoft");
  const azure = shared.find(({ entity }) => entity.id === "azure");
  expect(ids(shared.map(({ entity }) => entity))).toContain("amazon");
  expect(ids(azure?.withA ?? [])).toEqual(["walmart-azure-use", "walmart-azure-planned-use"]);
  expect(ids(azure?.withB ?? [])).toEqual(["microsoft-azure-ownership"]);
});

test("says what sets two rivals against each other, through what they own too", () => {
  const { against, between } = compareEntities(index, "microsoft", "amazon");
  expect(ids(between)).toEqual(["microsoft-amazon-competition"]);
  expect(ids(against)).toEqual([
    "walmart-amazon-competition",
    "walmart-amazon-competition-india",
    "microsoft-amazon-competition",
    "azure-aws-competition",
    "cashierless-stores-amazon-go-competition",
  ]);
});

test("partners are set apart only by what one may not use of the other", () => {
  const { against } = compareEntities(index, "walmart", "microsoft");
  expect(ids(against)).toEqual(["walmart-cashierless-stores-prohibition"]);
});

test("reads the same from both ends", () => {
  const there = compareEntities(index, "amazon", "walmart");
  const back = compareEntities(index, "walmart", "amazon");
  expect(ids(there.against)).toEqual(ids(back.against));
});

test("an unknown entity and an entity with itself have nothing between them", () => {
  expect(compareEntities(index, "walmart", "nobody").shared).toEqual([]);
  const { between, against } = compareEntities(index, "walmart", "walmart");
  expect([...between, ...against]).toEqual([]);
});
