import { describe, expect, it } from "vitest";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { formatAddress } from "../../model/view/address.ts";
import { listViews } from "../../model/view/listAddresses.ts";
import { aClient } from "../../testing/aClient.ts";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createPageWriter } from "./createPageWriter.ts";
import { renderPage } from "./renderPage.tsx";
import { watchStory } from "./watchStory.ts";
import { storyScripts } from "./wordsScripts.ts";

/** More names than any drawing holds, each related to the next. */
function aLargeStory(): Story {
  const entities = Array.from({ length: 60 }, (_, at) =>
    anEntity({ id: `name-${at}`, name: { ar: `اسم ${at}`, en: `Name ${at}` } }),
  );
  const relations = entities
    .slice(1)
    .map(({ id }, at) => aRelation({ id: `tie-${at}`, source: `name-${at}`, target: id }));
  return aStory({ entities, relations, quotes: [], tour: [] });
}

/** Writes pages as of a large story, and says what each reads. */
function createReader(story: Story) {
  const watched = watchStory(story);
  const site = new URL("https://example.org/");
  const write = createPageWriter(createStoryIndex(watched.story), {
    scripts: storyScripts(createStoryIndex(story), site),
    client: aClient({ render: renderPage }),
    data: { element: "", scripts: [{ name: "assets/story.js", text: "" }], isLarge: true },
    site,
    cardOf: (view) => view,
    isThemed: false,
  });
  return (view: Parameters<typeof write>[0]) => {
    const { result, read } = watched.note(() => write(view));
    return { text: result, read: [...read].sort() };
  };
}

describe("watchStory", () => {
  it("gives an equal story, of which the frame holds all but what is watched", () => {
    const story = theWalmartStory();
    const { story: watched, frame, parts } = watchStory(story);
    expect(watched).toEqual(story);
    const [entity] = story.entities;
    expect(parts.get(`entities/${entity?.id}/name`)).toBe(JSON.stringify(entity?.name));
    const renamed = story.entities.map((one) => ({ ...one, name: { ar: "ا", en: "A" } }));
    expect(watchStory({ ...story, entities: renamed }).frame).toBe(frame);
    const moved = story.entities.map((one) => ({ ...one, side: "neither" }));
    expect(watchStory({ ...story, entities: moved }).frame).not.toBe(frame);
    expect(watchStory({ ...story, entities: story.entities.slice(1) }).frame).not.toBe(frame);
  });

  it("notes what is read, and only while it is asked to", () => {
    const { story, note } = watchStory(aStory());
    expect(story.entities[0]?.name.en).toBe("Walmart");
    const noted = note(() => [story.entities[0]?.name.en, story.relations[0]?.kind]);
    expect(noted).toEqual({
      result: ["Walmart", "partnership"],
      read: new Set(["entities/walmart/name"]),
    });
    expect(note(() => story.id).read.size).toBe(0);
  });

  for (const story of [aStory(), theWalmartStory(), aLargeStory()]) {
    it(`notes the same of a page of ${story.entities.length} names alone as of one that is written after others`, () => {
      const readShared = createReader(story);
      const views = listViews(story);
      const some = views.length < 40 ? views : views.filter((_, at) => at % 11 === 2);
      for (const view of views.slice(0, 12)) readShared(view);
      for (const view of some) {
        const [shared, alone] = [readShared(view), createReader(story)(view)];
        expect(shared.text === alone.text, formatAddress(view, story)).toBe(true);
        expect(shared.read, formatAddress(view, story)).toEqual(alone.read);
      }
    });
  }
});
