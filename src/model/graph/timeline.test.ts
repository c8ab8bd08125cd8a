import { expect, test } from "vitest";
import { anEvent, aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { createTimeline } from "./timeline.ts";

test("orders the article's events by date, those ahead without a date last", () => {
  const moments = createTimeline(createStoryIndex(theWalmartStory()));
  expect(moments.map(({ event }) => event.id)).toEqual([
    "jet-com-2016",
    "amazon-go-2016",
    "last-summer",
    "flipkart-may",
    "five-years",
  ]);
  expect(moments.map(({ event }) => event.inferred)).toEqual([false, false, true, true, false]);
  expect(moments[2]?.relations).toEqual(["walmart-google-use", "walmart-google-express-use"]);
});

test("a bare year comes before its months", () => {
  const events = ["2018-05", "2018", "2017-12"].map((date) => anEvent({ id: date, date }));
  const story = aStory({ events, relations: [aRelation({ when: "2018" })] });
  const moments = createTimeline(createStoryIndex(story));
  expect(moments.map(({ event }) => event.id)).toEqual(["2017-12", "2018", "2018-05"]);
});
