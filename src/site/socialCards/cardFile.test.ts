import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView } from "../../model/story/view.ts";
import { anEntity, aQuote, aRelation, aStory } from "../../testing/aStory.ts";
import { cardChooser, cardFile, listCardViews } from "./cardFile.ts";

/** Ten names, the last with the most relations; one relation from it to each other name; ten quotes. */
const ids = Array.from({ length: 10 }, (_, at) => `name-${at}`);
const story = aStory({
  entities: ids.map((id) => anEntity({ id })),
  relations: ids
    .slice(0, 9)
    .map((source) => aRelation({ id: `tie-${source}`, source, target: "name-9" })),
  quotes: ids.map((id) => aQuote({ id: `quote-${id}`, speaker: id })),
});
const index = createStoryIndex(story);

describe("listCardViews", () => {
  it("gives every view of a small story a card of its own", () => {
    const files = listCardViews(index).map(cardFile);
    expect(new Set(files).size).toBe(files.length);
    for (const id of ids) expect(files).toContain(`cards/en/entity-${id}.png`);
  });

  it("draws fewer of a story that makes more than it draws of any", () => {
    const { length } = listCardViews(index);
    expect(listCardViews(index, { all: length, first: 6 })).toHaveLength(length);
    expect(listCardViews(index, { all: length - 1, first: 6 })).toHaveLength(6);
  });

  it("gives the first of each kind a card in a large one, in both languages", () => {
    const files = listCardViews(index, { all: 0, first: 20 }).map(cardFile);
    expect(files).toHaveLength(20);
    const arabic = files.filter((file) => file.startsWith("cards/ar/"));
    expect(files).toEqual(
      expect.arrayContaining(arabic.map((file) => file.replace("/ar/", "/en/"))),
    );
    expect(arabic).toEqual(
      expect.arrayContaining([
        "cards/ar/overview.png",
        "cards/ar/article.png",
        "cards/ar/list.png",
        "cards/ar/entity-name-9.png",
        "cards/ar/quote-quote-name-0.png",
        "cards/ar/relation-tie-name-0.png",
      ]),
    );
  });

  it("never gives a card in one language alone, whatever the limit", () => {
    for (const limit of [6, 9, 15, 21]) {
      const files = listCardViews(index, { all: 0, first: limit }).map(cardFile);
      const count = (language: string) =>
        files.filter((file) => file.startsWith(`cards/${language}/`)).length;
      expect(count("ar")).toBe(count("en"));
    }
  });
});

describe("cardChooser", () => {
  it("shows a view's own card, or that of the overview in its language", () => {
    const cardOf = cardChooser(listCardViews(index, { all: 0, first: 8 }));
    const first = aView("en", { kind: "entity", id: "name-9" });
    const last = aView("en", { kind: "entity", id: "name-8" });
    expect(cardOf(first)).toBe(first);
    expect(cardOf(last)).toEqual(aView("en"));
  });
});
