// @vitest-environment jsdom

import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { wordsOf } from "../i18n/allWords.ts";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { aView } from "../model/story/view.ts";
import { formatAddress, parseAddress } from "../model/view/address.ts";
import { listViews } from "../model/view/listAddresses.ts";
import { aStory } from "../testing/aStory.ts";
import { compiledStory } from "../testing/compiledStory.ts";
import { listMixedTexts, wrapTexts } from "../testing/wrapTexts.ts";
import { App } from "./App.tsx";
import { fillInBrowser, fillInDialogs } from "./fillInBrowser.ts";
import { queriesIn, textOf } from "./mountPart.tsx";
import { createAddressBar } from "./store/addressBar.ts";
import { createRawabitStore } from "./store/createRawabitStore.ts";
import { syncAddress } from "./store/syncAddress.ts";

/**
 * Translators and extensions replace the texts of a page by elements. React knows nothing of it: a text that it
 * shares with other children of an element it can then neither change nor remove. Here the whole page is used while every
 * text is replaced again and again, and must show the same as a page that nobody has touched. Nothing of
 * `tolerateMovedNodes` is at work.
 */

const story = compiledStory();
const index = createStoryIndex(story ?? aStory());

beforeAll(() => {
  fillInBrowser();
  Object.assign(document, { execCommand: () => false });
  fillInDialogs();
});

let close = async () => {};
afterEach(async () => {
  await close();
  vi.restoreAllMocks();
});

type Page = Awaited<ReturnType<typeof openPage>>;
type Language = "ar" | "en";

async function openPage(address: string) {
  window.history.replaceState(null, "", `/${address}`);
  const store = createRawabitStore(index, parseAddress(index, address), "/");
  const root = document.body.appendChild(document.createElement("div"));
  const tree = createRoot(root);
  const heard = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(window, "open").mockReturnValue(null);
  let stop = () => {};
  await act(async () => {
    tree.render(<App store={store} wordsOf={wordsOf} />);
  });
  await act(async () => {
    stop = syncAddress(store, createAddressBar("/"));
  });
  close = async () => {
    stop();
    await act(async () => tree.unmount());
    root.remove();
    close = async () => {};
  };
  const query = () => queriesIn(root);
  const press = (element: HTMLElement | undefined) => {
    if (!element) throw new Error(`It is not in ${root.innerHTML}`);
    return act(async () => {
      element.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }),
      );
    });
  };
  return {
    root,
    heard,
    query,
    press,
    t: () => wordsOf(store.getState().view.language).t,
    /** Presses the first of this role and name. */
    pressFirst: (role: "button" | "link", name: string) => press(query().all(role, name)[0]),
    /** Opens or closes the first fold of this title; the browser tells of it later. */
    fold: async (title: string) => {
      await press(foldOf(root, title));
      await act(() => new Promise((resolve) => setTimeout(resolve)));
    },
    type: (text: string) => {
      const box = root.querySelector<HTMLInputElement>("input[type=search]");
      return act(async () => {
        if (box) enter(box, text);
      });
    },
    key: (key: string) => {
      const box = root.querySelector("input[type=search]");
      return act(async () => {
        box?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      });
    },
    choose: (label: string, at: number) => {
      const [list] = query().all("combobox", label);
      return act(async () => {
        if (!(list instanceof HTMLSelectElement)) throw new Error(`There is no list ${label}`);
        list.selectedIndex = at;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
    /** Goes back once the address has come to where the reader is. */
    back: async (from: string) => {
      await vi.waitFor(() => expect(window.location.pathname).toContain(from));
      const gone = new Promise((resolve) => {
        window.addEventListener("popstate", resolve, { once: true });
      });
      await act(async () => {
        window.history.back();
        await gone;
      });
    },
  };
}

/** As a reader's key does it: React would not hear of a value that a script sets. */
function enter(box: HTMLInputElement, text: string): void {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  value?.set?.call(box, text);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function foldOf(root: HTMLElement, title: string): HTMLElement | undefined {
  return [...root.querySelectorAll("summary")].find((summary) => textOf(summary) === title);
}

type Step = readonly [name: string, act: (page: Page) => Promise<unknown>];

const nameOf = (id: string, language: Language) => index.entities.get(id)?.name[language] ?? "";

/** All that a reader can do with the page, in this order. */
function stepsIn(language: Language): Step[] {
  const name = (id: string) => nameOf(id, language);
  const [relation] = index.story.relations.filter(({ source }) => source === "walmart");
  const other = language === "ar" ? "en" : "ar";
  return [
    ["search", (page) => page.type("هند")],
    ["search for more letters", (page) => page.type("مايكروسوفت")],
    ["search for nothing that is there", (page) => page.type("zzzz")],
    ["search for something again", (page) => page.type("amazon")],
    ["leave the search", (page) => page.key("Escape")],
    ["search for a name", (page) => page.type(name("walmart"))],
    [
      "take what was found",
      async (page) => {
        await page.key("ArrowDown");
        await page.key("Enter");
      },
    ],
    [
      "open the mentions",
      (page) =>
        page.fold(
          page.t()("count.mentions", {
            count: index.entities.get("walmart")?.mentions.length ?? 0,
          }),
        ),
    ],
    ["step through them", (page) => page.pressFirst("button", page.t()("mentions.next"))],
    ["show what is near", (page) => page.pressFirst("link", page.t()("near.one"))],
    ["pick another name", (page) => page.choose(page.t()("tied.other"), 3)],
    ["pick none", (page) => page.choose(page.t()("tied.other"), 0)],
    ["pick yet another", (page) => page.choose(page.t()("tied.other"), 2)],
    ["follow the path between them", (page) => page.pressFirst("link", page.t()("tied.path"))],
    ["go back", (page) => page.back("path/")],
    ["choose a relation", (page) => page.pressFirst("link", relation?.sentence[language] ?? "")],
    ["return to the whole story", (page) => page.pressFirst("link", page.t()("overview.back"))],
    [
      "hide a kind by the key",
      (page) => page.press(page.root.querySelector<HTMLElement>(".legend-item") ?? undefined),
    ],
    ["open the list", (page) => page.pressFirst("link", page.t()("tab.list"))],
    [
      "hide every kind of name",
      async (page) => {
        for (const at of page.root.querySelectorAll(".filter-group:nth-of-type(2) .toggle").keys())
          await page.press(
            [...page.root.querySelectorAll<HTMLElement>(".filter-group:nth-of-type(2) .toggle")][
              at
            ],
          );
      },
    ],
    ["bring everything back", (page) => page.pressFirst("button", page.t()("filter.clear"))],
    ["open the article", (page) => page.pressFirst("link", page.t()("tab.article"))],
    [
      "mark what the graph holds of it",
      (page) => page.pressFirst("button", page.t()("article.coverage")),
    ],
    [
      "choose a sentence",
      (page) => page.press(page.root.querySelector<HTMLElement>(".sentence-ties") ?? undefined),
    ],
    ["mark it no more", (page) => page.pressFirst("button", page.t()("article.coverage"))],
    [
      "choose a name in the article",
      (page) => page.press(page.root.querySelector<HTMLElement>(".mention") ?? undefined),
    ],
    ["go back", (page) => page.back("entity/")],
    ["read the details", (page) => page.pressFirst("link", page.t()("tab.details"))],
    ["begin the tour", (page) => page.pressFirst("link", page.t()("tour.start"))],
    ["go on", (page) => page.pressFirst("link", page.t()("tour.next"))],
    ["go on", (page) => page.pressFirst("link", page.t()("tour.next"))],
    ["go back by a step", (page) => page.pressFirst("link", page.t()("tour.previous"))],
    [
      "change the language",
      (page) => page.press(page.root.querySelector<HTMLElement>(".language") ?? undefined),
    ],
    [
      "change it again",
      (page) => page.press(page.root.querySelector<HTMLElement>(".language") ?? undefined),
    ],
    ["open the help", (page) => page.pressFirst("button", page.t()("help.open"))],
    [
      "close the help",
      (page) => page.press(page.root.querySelector<HTMLElement>(".way-out button") ?? undefined),
    ],
    ["open the sheet for sharing", (page) => page.pressFirst("button", page.t()("share.open"))],
    ["open the citation", (page) => page.fold(page.t()("share.cite"))],
    ["cite in another format", (page) => page.choose(page.t()("share.format"), 1)],
    ["cite in words", (page) => page.choose(page.t()("share.format"), 0)],
    ["open the embed code", (page) => page.fold(page.t()("share.embed"))],
    ["embed elsewhere", (page) => page.choose(page.t()("share.where"), 4)],
    ["embed where no code is taken", (page) => page.choose(page.t()("share.where"), 4)],
    ["embed in any page", (page) => page.choose(page.t()("share.where"), 0)],
    [
      "copy",
      (page) =>
        page.press(
          page
            .query()
            .all("button")
            .find((it) => it.getAttribute("aria-label")?.startsWith(page.t()("share.copy"))),
        ),
    ],
    [
      "close the sheet",
      (page) => page.press(page.root.querySelector<HTMLElement>(".share-head button") ?? undefined),
    ],
    [
      "ask for a window that does not open",
      (page) => page.press(page.root.querySelector<HTMLElement>(".full-page") ?? undefined),
    ],
    ["skip the tour", (page) => page.pressFirst("link", page.t()("tour.skip"))],
    [
      "pick two names",
      async (page) => {
        await page.pressFirst("link", page.t()("title.pick.compare"));
        await page.choose(page.t()("tied.one"), 1);
        await page.choose(page.t()("tied.other"), 1);
      },
    ],
    ["compare them", (page) => page.pressFirst("link", page.t()("tied.compare"))],
    [
      `end in ${other}`,
      (page) => page.press(page.root.querySelector<HTMLElement>(".language") ?? undefined),
    ],
  ];
}

/** What the page says, and what it says only to those who do not see it. */
function saidBy(page: Page): string[] {
  const labels = [...page.root.querySelectorAll<HTMLElement>("[aria-label], [title]")].map(
    (it) => it.getAttribute("aria-label") ?? it.title,
  );
  const fields = [...page.root.querySelectorAll<HTMLTextAreaElement>("textarea, input")];
  return [page.root.textContent, labels.join(), fields.map(({ value }) => value).join()];
}

async function use(language: Language, touch: (page: Page, name: string) => void) {
  const page = await openPage(formatAddress(aView(language), index.story));
  touch(page, "open");
  const said: [string, string[]][] = [];
  for (const [name, act] of stepsIn(language)) {
    await act(page);
    said.push([name, saidBy(page)]);
    touch(page, name);
  }
  // jsdom does not know the element, and React says so once.
  const heard = page.heard.mock.calls
    .map((words) => words.map(String).join(" "))
    .filter((words) => !/The tag <%s> is unrecognized .* search/.test(words));
  await close();
  return { said, heard };
}

describe("a page whose every text is replaced", { timeout: 120_000 }, () => {
  it.each(["ar", "en"] as const)(
    "is used as any other, and shows the same after each step (%s)",
    async (language) => {
      const mixed: string[] = [];
      const plain = await use(language, (page, name) => {
        for (const text of listMixedTexts(page.root)) mixed.push(`${name}: ${text}`);
      });
      expect(mixed).toEqual([]);
      expect(plain.heard).toEqual([]);
      const replaced = await use(language, (page) => wrapTexts(page.root));
      expect(replaced.heard).toEqual([]);
      expect(replaced.said).toEqual(plain.said);
    },
  );

  it("has in every view no text that shares its element with anything else", async () => {
    const views = new Map(
      listViews(index.story).map((view) => [
        `${view.language} ${view.selection.kind} ${view.tab}`,
        formatAddress(view, index.story),
      ]),
    );
    const pairs = ["path", "compare"].map((kind) => `${kind}/?from=jet-com&to=amazon`);
    const none = "path/?from=gartner&to=amazon";
    const mixed: string[] = [];
    for (const address of [...views.values(), ...pairs, none, "nowhere/", "en/nowhere/"]) {
      const page = await openPage(address);
      for (const text of listMixedTexts(page.root)) mixed.push(`${address}: ${text}`);
      await close();
    }
    expect(mixed).toEqual([]);
  });
});

describe("a part that fails", () => {
  /** Takes parts out of the page behind React's back: it fails when it takes them out itself. */
  const lose = (page: Page, selector: string) => {
    for (const part of page.root.querySelectorAll(selector)) part.remove();
  };

  it("leaves the rest of the page standing where it is the header", async () => {
    const page = await openPage("en/entity/walmart/");
    await page.type("amazon");
    lose(page, ".search-results > *");
    await page.type("");
    expect(page.root.querySelector(".search")).toBeNull();
    expect(page.root.querySelector("main h1")?.textContent).toContain("Walmart");
    const ways = [...page.root.querySelectorAll(".site-header a")];
    expect(ways.map((way) => way.getAttribute("href"))).toEqual(["/en/", "/"]);
    await page.pressFirst("link", page.t()("overview.back"));
    expect(page.root.querySelector(".search")).not.toBeNull();
  });

  it("leaves the page standing where it is in a sheet, which can be closed and opened again", async () => {
    const page = await openPage("en/");
    const { t } = wordsOf("en");
    await page.pressFirst("button", t("share.open"));
    await page.fold(t("share.cite"));
    await page.choose(t("share.format"), 1);
    lose(page, ".copy-actions button + button");
    await page.choose(t("share.format"), 0);
    expect(textOf(page.query().get("dialog", t("fault.title")))).toContain(t("fault.text"));
    expect(page.root.querySelector(".card")).not.toBeNull();
    await page.pressFirst("button", t("help.close"));
    await page.pressFirst("button", t("share.open"));
    expect(page.query().all("textbox")).toHaveLength(1);
  });
});
