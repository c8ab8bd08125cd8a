import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, expect } from "vitest";
import { wordsOf as interfaceWords } from "../i18n/allWords.ts";
import { stripBidi } from "../i18n/isolate.ts";
import { WordsProvider } from "../i18n/useTranslation.ts";
import type { StoryIndex } from "../model/story/storyIndex.ts";
import { parseAddress } from "../model/view/address.ts";
import { fillInBrowser } from "./fillInBrowser.ts";
import { createRawabitStore } from "./store/createRawabitStore.ts";
import { RawabitProvider } from "./store/RawabitProvider.tsx";

/** For tests under jsdom alone: components within their providers, and how a test finds and uses what they show. */

/** Elements that have a role without saying it; an element's own `role` counts as well. */
const native = {
  blockquote: "blockquote",
  button: "button",
  checkbox: "input[type=checkbox]",
  combobox: "select",
  dialog: "dialog",
  group: "fieldset, details",
  heading: "h1, h2, h3",
  link: "a[href]",
  list: "ul, ol",
  listitem: "li",
  navigation: "nav",
  progressbar: "progress",
  status: "output",
  textbox: "textarea",
} as const;
type Role = keyof typeof native;

let unmount = async () => {};

beforeAll(fillInBrowser);
afterEach(() => unmount());

/**
 * Mounts a part of the page over a story, as it is once the script has taken over; it goes after the test, or when the
 * next part is mounted.
 * @param address what is chosen, and in which language: `"en/entity/walmart/"`
 * @param options `isAlive: false`: as the page is before the script takes over; `root`: the way to the site's root
 */
export async function mountPart(
  index: StoryIndex,
  address: string,
  part: ReactNode,
  { isAlive = true, root = "/" } = {},
) {
  const arrival = parseAddress(index, address);
  expect(arrival.isUnknown).toBe(false);
  const store = createRawabitStore(index, arrival, root);
  if (isAlive) store.getState().settle({ root, site: "http://localhost:3000/", kept: "" });
  await unmount();
  const page = document.body.appendChild(document.createElement("div"));
  const tree = createRoot(page);
  unmount = async () => {
    await act(async () => tree.unmount());
    page.remove();
    unmount = async () => {};
  };
  const words = interfaceWords(arrival.view.language);
  await act(async () =>
    tree.render(
      <WordsProvider value={words}>
        <RawabitProvider store={store}>{part}</RawabitProvider>
      </WordsProvider>,
    ),
  );
  return { store, page, ...queriesIn(page) };
}

/** How a test finds things of a part of the page: by role and accessible name, as a reader does. */
export function queriesIn(page: Element) {
  /** All with a role, and with this name if one is given; names are compared without their isolates. */
  const all = (role: Role, name?: string): HTMLElement[] => {
    const found = [...page.querySelectorAll<HTMLElement>(`[role=${role}], ${native[role]}`)];
    return name === undefined ? found : found.filter((element) => nameOf(element) === name);
  };
  /** The only one; fails where there is none, or another. */
  const get = (role: Role, name?: string): HTMLElement => {
    const [first, ...more] = all(role, name);
    if (first && more.length === 0) return first;
    throw new Error(`${role} «${name}»: ${first ? "several" : "none"} in ${page.innerHTML}`);
  };
  return { all, get, texts: (role: Role) => all(role).map(textOf) };
}

/**
 * What a reader is told an element is called: the part of the standard's rules that this page makes use of. The
 * whole of them asks for the style of every element, which is slow under jsdom.
 */
export function nameOf(element: Element): string {
  const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const [label] = isField(element) ? (element.labels ?? []) : [];
  const named = ids.map((id) => document.getElementById(id)).filter((it) => it !== null);
  const sources = named.length > 0 ? named : [label ?? element];
  const words = element.getAttribute("aria-label") ?? sources.map(wordsOf).join(" ");
  const name = stripBidi(words).replace(/\s+/g, " ").trim();
  return name || (element.getAttribute("title") ?? "");
}

function isField(element: Element) {
  return (
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLInputElement
  );
}

/** The words of an element, without what is decoration and what a reader fills in. */
function wordsOf(element: Element): string {
  const copy = document.createElement("div");
  copy.append(...Array.from(element.childNodes, (node) => node.cloneNode(true)));
  for (const silent of copy.querySelectorAll("[aria-hidden=true], select, textarea"))
    silent.remove();
  return copy.textContent;
}

/** What an element says, without isolates. */
export function textOf(element: Element): string {
  return stripBidi(element.textContent);
}

/** Presses a button, follows a link, opens a fold; what comes of it in a later task is awaited too. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Chooses an option of a list by its words. */
export async function choose(list: HTMLElement, words: string): Promise<void> {
  if (!(list instanceof HTMLSelectElement)) throw new Error("This is no list to choose from");
  const at = [...list.options].findIndex(({ text }) => text === words);
  if (at < 0) throw new Error(`«${words}» is not offered`);
  await act(async () => {
    list.selectedIndex = at;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Lets something happen, with all that the components make of it. */
export async function happen(what: () => unknown): Promise<void> {
  await act(async () => {
    what();
  });
}
