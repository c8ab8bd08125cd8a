// @vitest-environment jsdom
import { expect, test } from "vitest";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { aView } from "../model/story/view.ts";
import { aStory } from "../testing/aStory.ts";
import { preparePaper } from "./preparePaper.ts";
import { createRawabitStore } from "./store/createRawabitStore.ts";

test("paper has the page's address, and a mark on what its card shows already", () => {
  document.body.innerHTML =
    '<ul><li data-of="entity/walmart" data-own></li><li data-of="quote/nadella-stronger"></li></ul>';
  const selection = { kind: "quote", id: "nadella-stronger" } as const;
  const arrival = { view: aView("en", selection), isUnknown: false };
  preparePaper(createRawabitStore(createStoryIndex(aStory()), arrival, ""));
  window.dispatchEvent(new Event("beforeprint"));
  const marked = [...document.querySelectorAll<HTMLElement>("[data-own]")];
  expect(marked.map(({ dataset }) => dataset.of)).toEqual(["quote/nadella-stronger"]);
  const address = document.documentElement.style.getPropertyValue("--address");
  expect(address).toBe(`"${location.href}"`);
});
