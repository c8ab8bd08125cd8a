import { expect, it } from "vitest";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { rivalsOfOwned } from "./rivalsOfOwned.ts";

const story = theWalmartStory();
const found = (relations = story.relations) =>
  rivalsOfOwned(createStoryIndex({ ...story, relations }), "amazon").map(
    ({ owned, relation }) => `${owned}: ${relation.id}`,
  );

it("finds who competes with what an entity owns", () => {
  expect(found()).toEqual([
    "aws: azure-aws-competition",
    "alexa: google-home-alexa-competition",
    "amazon-go: cashierless-stores-amazon-go-competition",
  ]);
});

it("leaves out the rivals of what it is only said to own", () => {
  const doubted = story.relations.map((relation) =>
    relation.id === "amazon-aws-ownership"
      ? { ...relation, standing: { kind: "attributed" as const } }
      : relation,
  );
  expect(found(doubted)).not.toContain("aws: azure-aws-competition");
});

it("leaves out what two of its own do to each other", () => {
  const within = story.relations.map((relation) =>
    relation.id === "azure-aws-competition" ? { ...relation, source: "alexa" } : relation,
  );
  expect(found(within)).toEqual([
    "alexa: google-home-alexa-competition",
    "amazon-go: cashierless-stores-amazon-go-competition",
  ]);
});

it("finds none for who owns nothing", () => {
  expect(rivalsOfOwned(createStoryIndex(story), "gartner")).toEqual([]);
});
