import { expect, test } from "vitest";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { neighboursOf } from "./neighboursOf.ts";

const tie = (source: string, target: string, weight: "lead" | "main" | "minor", at = 0) =>
  aRelation({ id: `${source}-${target}-${at}`, source, target, weight });

const index = createStoryIndex(
  aStory({
    entities: [
      anEntity({ id: "hub" }),
      anEntity({ id: "plain", weight: "minor" }),
      anEntity({ id: "busy", weight: "minor" }),
      anEntity({ id: "heavy", weight: "lead" }),
      anEntity({ id: "tied", weight: "minor" }),
      anEntity({ id: "alone" }),
    ],
    relations: [
      tie("hub", "plain", "minor"),
      tie("busy", "hub", "minor"),
      tie("busy", "heavy", "minor"),
      tie("hub", "heavy", "minor"),
      tie("tied", "hub", "minor"),
      tie("tied", "hub", "lead", 1),
    ],
    quotes: [],
    events: [],
  }),
);

test("neighbours come by the weight of the relation, then by their own, then by their relations", () => {
  expect(neighboursOf(index, "hub")).toEqual(["tied", "heavy", "busy", "plain"]);
});

test("a name without relations, and an unknown one, has no neighbours", () => {
  expect(neighboursOf(index, "alone")).toEqual([]);
  expect(neighboursOf(index, "nobody")).toEqual([]);
});
