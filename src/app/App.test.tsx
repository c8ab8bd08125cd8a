// @vitest-environment jsdom

import { virtual } from "@guidepup/virtual-screen-reader";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { wordsOf } from "../i18n/allWords.ts";
import { stripBidi } from "../i18n/isolate.ts";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { formatAddress, parseAddress } from "../model/view/address.ts";
import { listViews } from "../model/view/listAddresses.ts";
import { compiledStory } from "../testing/compiledStory.ts";
import { App } from "./App.tsx";
import { createRawabitStore } from "./store/createRawabitStore.ts";

const story = compiledStory();
const index = createStoryIndex(story);
const addresses = listViews(story).map((view) => formatAddress(view, story));
/** The first page of every kind in each language. */
const kinds = [
  ...new Map(
    listViews(story).map((view) => [
      `${view.language} ${view.selection.kind} ${view.tab}`,
      formatAddress(view, story),
    ]),
  ).values(),
];

/** Draws a page as it arrives, or as it is when the script has taken over. */
function arriveAt(address: string, isAlive = false): HTMLElement {
  const arrival = parseAddress(index, address);
  const store = createRawabitStore(index, arrival, "/");
  if (isAlive) store.getState().settle({ root: "/", site: "https://example.org/", kept: "" });
  document.documentElement.lang = arrival.view.language;
  // Our own output, and no other text.
  // Our own output, parsed as a page would.
  document.body.innerHTML = renderToString(<App store={store} wordsOf={wordsOf} />);
  return document.body;
}

const all = (page: Element, selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];

/** Texts that are read aloud, each with the element that it stands in; what is drawn or hidden is left out. */
function textsIn(page: Element): { text: string; parent: Element }[] {
  const walk = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: { text: string; parent: Element }[] = [];
  while (walk.nextNode()) {
    const { nodeValue, parentElement } = walk.currentNode;
    if (!parentElement || parentElement.closest("[aria-hidden=true], svg")) continue;
    texts.push({ text: stripBidi(nodeValue ?? ""), parent: parentElement });
  }
  return texts;
}

/** Words whose letters are not those of the language that they are said to be in. */
function unreadableIn(page: Element): string[] {
  return textsIn(page).flatMap(({ text, parent }) => {
    // An address is spelt.
    if (parent.getAttribute("href") === text) return [];
    const said = parent.closest("[lang]")?.getAttribute("lang");
    const other = said === "ar" ? /\p{Script=Latin}+/gu : /\p{Script=Arabic}+/gu;
    return [...text.matchAll(other)].map(([word]) => `${word} as ${said} in «${text}»`);
  });
}

/** Things with a name in which two words of different elements touch. */
function runTogetherIn(page: Element): string[] {
  const named = "a, button, h1, h2, h3, summary, legend, dt, [role=option]";
  return all(page, named).flatMap((thing) => {
    const texts = textsIn(thing);
    return texts.flatMap(({ text, parent }, at) => {
      const before = texts[at - 1];
      if (!before || before.parent === parent) return [];
      // A text that is cut at its foreign words, or at what is marked in it, is one text.
      const isCut = [before.parent, parent].some((it) =>
        it.matches("mark, [data-start], span[lang]:not([class])"),
      );
      const touch = /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(text);
      return touch && !isCut ? [`${before.text}|${text}`] : [];
    });
  });
}

/** Landmarks and pictures that stand in one another and bear one name. */
function sameNamesIn(page: Element): string[] {
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ??
    document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent;
  const landmarks = "main, nav, section, search, [role=graphics-document]";
  return all(page, landmarks).flatMap((inner) => {
    const name = nameOf(inner);
    const outer = inner.parentElement?.closest(landmarks);
    return name && outer && nameOf(outer) === name ? [name] : [];
  });
}

describe("to who reads with a screen reader", () => {
  it.each(kinds)("/%s: the heading comes before every link of the picture", (address) => {
    const page = arriveAt(address);
    const headings = all(page, "h1");
    expect(headings).toHaveLength(1);
    const [heading] = headings;
    const [link] = all(page, ".picture a");
    if (!heading || !link) throw new Error("There is no heading, or no picture");
    expect(heading.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each(["", "en/"])(
    "/%s: two ways lead past the header, to the words and to the picture",
    (address) => {
      const page = arriveAt(address);
      const ways = all(page, ".skip").map((way) => way.getAttribute("href") ?? "");
      expect(ways).toEqual(["#details", "#graph"]);
      for (const way of ways) expect(all(page, way)[0]?.tabIndex, way).toBe(-1);
    },
  );

  it("on every page each word is read in the language of its letters, and no two of a name run together", () => {
    const faults = addresses.flatMap((address) => {
      const page = arriveAt(address);
      return [...unreadableIn(page), ...runTogetherIn(page)];
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it.each(kinds)(
    "/%s: lists are lists, headings hold no buttons, no name is said twice",
    (address) => {
      for (const page of [arriveAt(address), arriveAt(address, true)]) {
        expect(all(page, ":is(ul, ol):not([role=list])")).toEqual([]);
        expect(all(page, ":is(h1, h2, h3, h4) :is(button, input)")).toEqual([]);
        expect(sameNamesIn(page)).toEqual([]);
        expect(
          all(page, "[title]").filter((it) => it.title === it.getAttribute("aria-label")),
        ).toEqual([]);
        const nameless = all(page, "button, .full-page").filter(
          (it) => !(it.getAttribute("aria-label") || it.title || it.textContent),
        );
        expect(nameless).toEqual([]);
      }
    },
  );
});

describe("read aloud from the top", { timeout: 60_000 }, () => {
  beforeAll(() => {
    vi.stubGlobal("CSS", { escape: (text: string) => text });
  });
  afterEach(() => virtual.stop());

  it.each([
    ["entity/walmart/", "heading, وولمارت،Walmart, level 1"],
    ["en/entity/walmart/", "heading, Walmart,وولمارت, level 1"],
  ])(
    "/%s: the heading comes after the header and the tabs, before any list",
    async (address, heading) => {
      await virtual.start({ container: arriveAt(address) });
      const heard = async () => stripBidi(await virtual.lastSpokenPhrase());
      while (!/^(heading|list|graphics)/.test(await heard())) await virtual.next();
      expect(await heard()).toBe(heading);
    },
  );
});
