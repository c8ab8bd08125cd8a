// @vitest-environment jsdom

import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { App } from "../../app/App.tsx";
import { fillInBrowser } from "../../app/fillInBrowser.ts";
import { keepForm } from "../../app/graph/forms/form.ts";
import { readDrawing } from "../../app/graph/forms/readDrawing.ts";
import { createRawabitStore } from "../../app/store/createRawabitStore.ts";
import { wordsOf } from "../../i18n/allWords.ts";
import { drawAround } from "../../layout/around/drawAround.ts";
import { forms } from "../../model/story/kinds.ts";
import type { StoryDrawing } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView, type Selection } from "../../model/story/view.ts";
import { formatAddress, parseAddress } from "../../model/view/address.ts";
import { rootOf } from "../../model/view/listAddresses.ts";
import { countMore, surroundingsOf } from "../../model/view/surroundings.ts";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { renderPage } from "./renderPage.tsx";

const ids = Array.from({ length: 60 }, (_, at) => `name-${at}`);
const sides = ["alliance", "rival", "neither"];
const stored: StoryDrawing = {
  width: 380,
  height: 345,
  nodes: { hub: { x: 100, y: 100, label: "below" }, "name-0": { x: 200, y: 200, label: "left" } },
  headings: {},
  captions: {},
  relations: ["tie-name-0"],
};

/** A hub with sixty names around it, of which the stored drawings hold one. */
const story = aStory({
  entities: ["hub", ...ids].map((id, at) => {
    return anEntity({ id, side: sides[at % 3] ?? "", name: { ar: `اسم ${at}`, en: `Name ${at}` } });
  }),
  relations: ids.map((id) => aRelation({ id: `tie-${id}`, source: "hub", target: id })),
  quotes: [],
  events: [],
  drawings: { tall: stored, wide: stored, short: stored },
});
const index = createStoryIndex(story);

beforeAll(fillInBrowser);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const choices = [
  { kind: "entity", id: "hub" },
  { kind: "entity", id: "name-7" },
  { kind: "relation", id: "tie-name-40" },
  { kind: "side", id: "alliance" },
] as const satisfies Selection[];

it.each(choices)(
  "a page of a large story is taken over as it was written: $kind $id",
  async (selection) => {
    const complaints: string[] = [];
    const note = (...words: unknown[]) => void complaints.push(words.map(String).join(" "));
    vi.spyOn(console, "error").mockImplementation(note);
    const address = formatAddress(aView("ar", selection), story);
    const page = document.body.appendChild(document.createElement("div"));
    // Our own output, parsed as a page would.
    page.innerHTML = renderPage(story, address, rootOf(address)).body;
    expect(page.querySelectorAll(".picture")).toHaveLength(forms.length);
    const form = keepForm(page);
    const drawing = readDrawing(page);
    const [chosen] = selection.kind === "relation" ? ["name-40"] : [selection.id];
    expect(Object.keys(drawing.nodes)).toContain(selection.kind === "side" ? "hub" : chosen);
    const atlas = { surroundingsOf, countMore, drawAround, written: () => drawing };
    const arrival = parseAddress(index, address);
    const store = createRawabitStore(index, arrival, rootOf(address), undefined, [form], atlas);
    const root = await act(async () =>
      hydrateRoot(page, <App store={store} wordsOf={wordsOf} />, { onRecoverableError: note }),
    );
    expect(complaints).toEqual([]);
    await act(async () => root.unmount());
  },
);
