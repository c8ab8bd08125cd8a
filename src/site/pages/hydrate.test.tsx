// @vitest-environment jsdom

import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { App } from "../../app/App.tsx";
import { fillInBrowser } from "../../app/fillInBrowser.ts";
import { keepForm } from "../../app/graph/forms/form.ts";
import { createRawabitStore } from "../../app/store/createRawabitStore.ts";
import { wordsOf } from "../../i18n/allWords.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { formatAddress, parseAddress } from "../../model/view/address.ts";
import { listViews, rootOf } from "../../model/view/listAddresses.ts";
import { compiledStory } from "../../testing/compiledStory.ts";
import { wrapTexts } from "../../testing/wrapTexts.ts";
import { renderPage } from "./renderPage.tsx";

const story = compiledStory();
const index = createStoryIndex(story);

/** The first page of every kind in both languages, and what answers an address that is missing. */
const addresses = [
  ...new Map(
    listViews(story).map((view) => {
      const kind = `${view.language} ${view.selection.kind} ${view.tab}`;
      return [kind, formatAddress(view, story)] as const;
    }),
  ).values(),
  "404/",
  "en/404/",
  "en/entity/nobody/",
];

beforeAll(fillInBrowser);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Takes over `html` as main.tsx does; React in development compares every attribute and says what differs. */
async function takeOver(address: string, html: string): Promise<string[]> {
  const complaints: string[] = [];
  const note = (...words: unknown[]) => void complaints.push(words.map(String).join(" "));
  vi.spyOn(console, "error").mockImplementation(note);
  vi.spyOn(console, "warn").mockImplementation(note);
  const page = document.body.appendChild(document.createElement("div"));
  // Our own output, parsed as a page would.
  page.innerHTML = html;
  const form = keepForm(page);
  const arrival = parseAddress(index, address);
  const store = createRawabitStore(index, arrival, rootOf(address), undefined, [form]);
  const root = await act(async () =>
    hydrateRoot(page, <App store={store} wordsOf={wordsOf} />, { onRecoverableError: note }),
  );
  await act(async () => root.unmount());
  return complaints;
}

describe("taking a page over", () => {
  it("knows pages of every kind", () => {
    expect(addresses.length).toBeGreaterThanOrEqual(16);
  });

  it.each(addresses)(
    "finds /%s as the build has written it, to the last attribute",
    async (address) => {
      const { body } = renderPage(story, address, rootOf(address));
      expect(await takeOver(address, body)).toEqual([]);
    },
  );

  it.each(["", "en/entity/walmart/", "en/list/", "article/"])(
    "draws /%s anew where a translator was quicker, and it is the whole page",
    async (address) => {
      const { body } = renderPage(story, address, rootOf(address));
      const page = document.body.appendChild(document.createElement("div"));
      // Our own output, parsed as a page would.
      page.innerHTML = body;
      const form = keepForm(page);
      const words = page.textContent;
      wrapTexts(page, (text) => `${text} translated`);
      const arrival = parseAddress(index, address);
      const store = createRawabitStore(index, arrival, rootOf(address), undefined, [form]);
      const onRecoverableError = vi.fn();
      const root = await act(async () =>
        hydrateRoot(page, <App store={store} wordsOf={wordsOf} />, { onRecoverableError }),
      );
      expect(onRecoverableError).toHaveBeenCalled();
      expect(page.textContent).toBe(words);
      await act(async () => root.unmount());
    },
  );

  it("would hear of a single attribute that differs", async () => {
    const { body } = renderPage(story, "", "");
    const complaints = await takeOver("", body.replaceAll('class="node"', 'class="node other"'));
    expect(complaints.join()).toContain("didn't match");
  });
});
