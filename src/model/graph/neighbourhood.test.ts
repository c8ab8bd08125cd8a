import { expect, test } from "vitest";
import { aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { neighbourhood } from "./neighbourhood.ts";

const index = createStoryIndex(aStory());

test("holds an entity, those connected to it, and the relations among them", () => {
  const { entities, relations } = neighbourhood(index, "amazon", 1);
  expect([...entities]).toEqual(["amazon", "walmart"]);
  expect([...relations]).toEqual(["walmart-amazon-competition"]);
});

test("reaches two relations far where asked", () => {
  const { entities, relations } = neighbourhood(index, "amazon", 2);
  expect([...entities]).toEqual(["amazon", "walmart", "microsoft"]);
  expect(relations.size).toBe(2);
});

test("an unknown entity has none", () => {
  expect(neighbourhood(index, "nobody", 2).entities.size).toBe(0);
});
