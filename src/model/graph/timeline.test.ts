import { describe, expect, it } from "vitest";
import { anEvent, aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import type { StoryEvent } from "../story/story.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { createTimeline } from "./timeline.ts";

const fiveYears = { label: { ar: "5 أعوام", en: "5 years" }, from: "announcement" };

/** Ids of the moments, in order, of a story with these events, each the time of a relation of its own. */
function orderOf(events: readonly Partial<StoryEvent>[]): string[] {
  const story = aStory({
    events: events.map((event, at) => anEvent({ start: at, end: at + 1, ...event })),
    relations: events.map(({ id = "announcement" }) => aRelation({ id, when: id })),
  });
  return createTimeline(createStoryIndex(story)).map(({ event }) => event.id);
}

describe("the timeline", () => {
  const moments = createTimeline(createStoryIndex(theWalmartStory()));

  it("orders the article's events by date, its own news after what it calls past", () => {
    expect(moments.map(({ event }) => event.id)).toEqual([
      "jet-com-2016",
      "amazon-go-2016",
      "last-summer",
      "flipkart-may",
      "announcement",
      "five-years",
    ]);
    expect(moments.map(({ event }) => event.inferred)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(moments[2]?.relations.map(({ id }) => id)).toEqual([
      "walmart-google-use",
      "walmart-google-express-use",
    ]);
  });

  it("gives an event the relations that last from it", () => {
    const announced = moments.slice(-2).map(({ relations }) => relations.map(({ id }) => id));
    expect(announced).toEqual([
      ["walmart-microsoft-partnership"],
      ["walmart-microsoft-partnership"],
    ]);
  });

  it("puts a bare year before its months", () => {
    const dated = ["2018-05", "2018", "2017-12"].map((date) => ({ id: date, date }));
    expect(orderOf(dated)).toEqual(["2017-12", "2018", "2018-05"]);
  });

  it("puts what has no date after the event that it names, and a length of time right after its beginning", () => {
    const order = orderOf([
      { id: "some-day", date: undefined },
      { id: "five-years", date: undefined, duration: fiveYears },
      { id: "signed", date: undefined, after: "announcement" },
      { id: "later", date: "2019" },
      { id: "announcement", date: "2018" },
    ]);
    expect(order).toEqual(["announcement", "five-years", "signed", "later", "some-day"]);
  });

  it("tells an event of the same words and names once, and a pair of names once in it", () => {
    const event = { date: "2018", start: 0, end: 4 };
    expect(
      orderOf([
        { ...event, id: "announced" },
        { ...event, id: "said-again" },
      ]),
    ).toEqual(["announced"]);
    const relations = ["one", "two"].map((id) => aRelation({ id }));
    const [moment] = createTimeline(createStoryIndex(aStory({ relations })));
    expect(moment?.relations.map(({ id }) => id)).toEqual(["one"]);
  });

  it("is empty where nothing has a date", () => {
    expect(orderOf([])).toEqual([]);
    expect(orderOf([{ date: undefined }])).toEqual([]);
  });
});
