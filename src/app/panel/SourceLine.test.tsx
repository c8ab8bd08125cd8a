// @vitest-environment jsdom

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { wordsOf } from "../../i18n/allWords.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { parseAddress } from "../../model/view/address.ts";
import { aStory } from "../../testing/aStory.ts";
import { App } from "../App.tsx";
import { createRawabitStore } from "../store/createRawabitStore.ts";

/** A quote's page of a story whose article stands at `url`. */
function openStoryFrom(url: string): void {
  const index = createStoryIndex(aStory({ source: { publisher: "صحيفة", url } }));
  const store = createRawabitStore(index, parseAddress(index, "quote/nadella-stronger/"), "/");
  // Our own output, and no other text.
  // Our own output, parsed as a page would.
  document.body.innerHTML = renderToStaticMarkup(<App store={store} wordsOf={wordsOf} />);
}

it("links to the article, and its words name it as their source", () => {
  openStoryFrom("https://example.org/article");
  expect(document.querySelector(".source-line a")?.getAttribute("href")).toBe(
    "https://example.org/article",
  );
  expect(document.querySelector("blockquote")?.cite).toBe("https://example.org/article");
});

it.each(["javascript:alert(1)", "data:text/html,x", " JavaScript:alert(1)"])(
  "writes no link to %s, should a story bring it",
  (url) => {
    openStoryFrom(url);
    expect(document.querySelector(".source-line")?.textContent).toContain("صحيفة");
    expect(document.documentElement.innerHTML).not.toContain(url.trim());
  },
);
