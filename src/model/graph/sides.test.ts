import { expect, it } from "vitest";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { emphasisOf, highlightOf } from "../view/highlight.ts";
import { sideOf } from "./sides.ts";

const index = createStoryIndex(theWalmartStory());
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

it("names who stands on a side, what lies among them, and what sets them against others", () => {
  const { members, within, against } = sideOf(index, "amazon");
  expect(ids(members)[0]).toBe("amazon");
  expect(new Set(ids(members))).toEqual(new Set(["amazon", "aws", "alexa", "amazon-go"]));
  expect(ids(within)).toEqual([
    "amazon-aws-ownership",
    "amazon-alexa-ownership",
    "amazon-amazon-go-ownership",
  ]);
  expect(ids(against)).toEqual([
    "walmart-amazon-competition",
    "walmart-amazon-competition-india",
    "microsoft-amazon-competition",
    "azure-aws-competition",
    "google-home-alexa-competition",
    "cashierless-stores-amazon-go-competition",
  ]);
});

it("leaves out what one of a side may not do with another of it", () => {
  expect(ids(sideOf(index, "alliance").against)).not.toContain(
    "walmart-cashierless-stores-prohibition",
  );
});

it("is lit with its own, and those against whom it stands half", () => {
  const highlight = highlightOf(index, { kind: "side", id: "amazon" }, null);
  const emphasis = (kind: "entity" | "relation", id: string) => emphasisOf(highlight, { kind, id });
  expect(emphasis("entity", "aws")).toBe("near");
  expect(emphasis("relation", "azure-aws-competition")).toBe("near");
  expect(emphasis("entity", "azure")).toBe("seen");
  expect(emphasis("entity", "flipkart")).toBe("far");
});

it("is empty for what the story does not have", () => {
  expect(sideOf(index, "nobody")).toEqual({ members: [], within: [], against: [] });
});
