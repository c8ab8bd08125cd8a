// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { anEntity, aStory } from "../../testing/aStory.ts";
import { inPage, mostOfSmall, storyData } from "./storyData.ts";

const entity = anEntity();
const many = Math.ceil(mostOfSmall / JSON.stringify(entity).length);
const large = aStory({
  summary: { ar: "</script><!--\u2028", en: "$& \\ \" '" },
  entities: Array.from({ length: many }, (_, at) => ({ ...entity, id: `entity-${at}` })),
});

describe("storyData", () => {
  it("has a story stand in a page that stands alone", () => {
    const { element, scripts } = inPage(aStory());
    // Our own output, parsed as a page would.
    document.body.innerHTML = element;
    expect(scripts).toEqual([]);
    expect(JSON.parse(document.getElementById("story")?.textContent ?? "")).toEqual(aStory());
  });

  it("knows a large story by its weight", () => {
    expect([aStory(), large].map((story) => storyData(story, "").isLarge)).toEqual([false, true]);
  });

  it("has a story stand in one script for all pages, which puts it into a page as it stands in one alone", () => {
    const { element, scripts } = storyData(large, "window.drawn = true");
    expect(element).toBe("");
    document.body.replaceChildren();
    // Our own output again, run as a page would.
    for (const { text } of scripts) new Function(text)();
    const put = document.getElementById("story");
    expect(put?.getAttribute("type")).toBe("application/json");
    expect(JSON.parse(put?.textContent ?? "")).toEqual(large);
  });

  it("brings the script that draws what is around a choice, where a form of the picture does not hold the story", () => {
    const entities = Array.from({ length: 30 }, (_, at) => ({ ...entity, id: `entity-${at}` }));
    const { element, scripts } = storyData(aStory({ entities }), "around()");
    expect(element).toBe("");
    expect(scripts).toEqual([
      expect.objectContaining({ text: expect.stringContaining("entity-29") }),
      { name: expect.stringMatching(/^assets\/atlas-[0-9a-f]{8}\.js$/), text: "around()" },
    ]);
    expect(storyData(large, "around()").scripts.map(({ text }) => text)).toContain("around()");
  });

  it("names the script by what is in it", () => {
    const name = (id: string) =>
      storyData({ ...large, title: { ar: id, en: id } }, "").scripts[0]?.name;
    expect(name("a")).toMatch(/^assets\/a-story-[0-9a-f]{8}\.js$/);
    expect(name("a")).not.toBe(name("b"));
  });
});
