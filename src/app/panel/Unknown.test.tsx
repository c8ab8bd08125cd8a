// @vitest-environment jsdom

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { wordsOf } from "../../i18n/allWords.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { parseAddress } from "../../model/view/address.ts";
import { aStory } from "../../testing/aStory.ts";
import { App } from "../App.tsx";
import { createRawabitStore } from "../store/createRawabitStore.ts";

const index = createStoryIndex(aStory());

function arriveAt(address: string): void {
  const store = createRawabitStore(index, parseAddress(index, address), "/");
  // Our own output, and no other text.
  // Our own output, parsed as a page would.
  document.body.innerHTML = renderToStaticMarkup(<App store={store} wordsOf={wordsOf} />);
}

it.each([
  ["ar", "nowhere/"],
  ["ar", "relation/nothing/"],
  ["ar", "path/?from=walmart&to=walmart"],
  ["en", "en/quote/none/"],
  ["en", "en/tour/none/"],
  ["en", "en/compare/?from=%3Cscript%3E&to=amazon"],
] as const)("in %s, says above the whole story that %s is none of it", (language, address) => {
  arriveAt(address);
  const { t } = wordsOf(language);
  const alert = document.querySelector("[role=alert]");
  expect(alert?.textContent).toContain(t("unknown.title"));
  const heading = document.querySelector("#details h1");
  expect(heading?.textContent).toBe(textIn(index.story.title, language));
  const order = heading ? alert?.compareDocumentPosition(heading) : undefined;
  expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it("says nothing of the kind where the address is known", () => {
  arriveAt("entity/walmart/");
  expect(document.querySelector("[role=alert]")).toBeNull();
});
