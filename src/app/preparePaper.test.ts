// @vitest-environment jsdom
import { expect, test } from "vitest";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { aView } from "../model/story/view.ts";
import { aStory } from "../testing/aStory.ts";
import { preparePaper } from "./preparePaper.ts";
import { createRawabitStore } from "./store/createRawabitStore.ts";

test("paper has the page's address, and a note in place of the words that its card shows already", () => {
  // Markup of our own, and no other text.
  document.body.innerHTML =
    '<section class="print-sheet"><p data-of="entity/walmart"><i class="print-own"></i></p><p data-of="quote/nadella-stronger"></p></section>';
  const selection = { kind: "quote", id: "nadella-stronger" } as const;
  const arrival = { view: aView("en", selection), isUnknown: false };
  const store = createRawabitStore(createStoryIndex(aStory()), arrival, "");
  preparePaper(store);
  const print = () => window.dispatchEvent(new Event("beforeprint"));
  const noted = () => document.querySelector<HTMLElement>(".print-own")?.parentElement;
  print();
  expect(noted()?.dataset.of).toBe("quote/nadella-stronger");
  const address = document.documentElement.style.getPropertyValue("--address");
  expect(address).toBe(`"${location.href}"`);
  store.getState().go(aView("en"), "pointer");
  print();
  expect(noted()?.className).toBe("print-sheet");
});
