// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { anEntity, aStory } from "../../testing/aStory.ts";
import { mostInPage, storyData } from "./storyData.ts";

const entity = anEntity();
const many = Math.ceil(mostInPage / JSON.stringify(entity).length);
const large = aStory({
  summary: { ar: "</script><!--\u2028", en: "$& \\ \" '" },
  entities: Array.from({ length: many }, (_, at) => ({ ...entity, id: `entity-${at}` })),
});

describe("storyData", () => {
  it("has a small story stand in the page itself", () => {
    const { element, scripts } = storyData(aStory());
    // Our own output, parsed as a page would.
    document.body.innerHTML = element;
    expect(scripts).toEqual([]);
    expect(JSON.parse(document.getElementById("story")?.textContent ?? "")).toEqual(aStory());
  });

  it("has a large story stand in one script, which puts it into the page as a small one stands there", () => {
    const { element, scripts } = storyData(large);
    expect(element).toBe("");
    document.body.replaceChildren();
    // Our own output again, run as a page would.
    for (const { text } of scripts) new Function(text)();
    const put = document.getElementById("story");
    expect(put?.getAttribute("type")).toBe("application/json");
    expect(JSON.parse(put?.textContent ?? "")).toEqual(large);
  });

  it("names the script by what is in it", () => {
    const name = (id: string) =>
      storyData({ ...large, title: { ar: id, en: id } }).scripts[0]?.name;
    expect(name("a")).toMatch(/^assets\/a-story-[0-9a-f]{8}\.js$/);
    expect(name("a")).not.toBe(name("b"));
  });
});
