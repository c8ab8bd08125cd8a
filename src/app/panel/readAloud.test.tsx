// @vitest-environment jsdom

import { virtual } from "@guidepup/virtual-screen-reader";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../i18n/allWords.ts";
import { stripBidi } from "../../i18n/isolate.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { parseAddress } from "../../model/view/address.ts";
import { aStory } from "../../testing/aStory.ts";
import { compiledStory } from "../../testing/compiledStory.ts";
import { App } from "../App.tsx";
import { fillInBrowser } from "../fillInBrowser.ts";
import { createRawabitStore } from "../store/createRawabitStore.ts";

const story = compiledStory();
const index = createStoryIndex(story ?? aStory());

let root: Root | null = null;

beforeAll(fillInBrowser);

afterEach(async () => {
  await virtual.stop();
  await act(async () => root?.unmount());
  document.body.replaceChildren();
});

async function openPage(address: string): Promise<void> {
  const store = createRawabitStore(index, parseAddress(index, address), "/");
  store.getState().settle({ root: "/", site: "https://example.org/", kept: "" });
  const page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  await act(async () => root?.render(<App store={store} wordsOf={wordsOf} />));
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

const enter = (selector: string) => virtual.start({ container: part(selector) });

async function spoken(): Promise<string[]> {
  return (await virtual.spokenPhraseLog()).map(stripBidi);
}

/** Reads on to a thing; throws where the part ends before it. */
async function readTo(phrase: string): Promise<void> {
  const [first = ""] = await virtual.spokenPhraseLog();
  for (let step = 0; step < 400; step += 1) {
    await act(async () => virtual.next());
    const last = await virtual.lastSpokenPhrase();
    if (stripBidi(last) === phrase) return;
    if (last === `end of ${first}`) break;
  }
  throw new Error(`«${phrase}» is not read out among:\n${(await spoken()).join("\n")}`);
}

/** Reads a part of the page from its beginning to its end. */
async function readThrough(selector: string): Promise<string[]> {
  await enter(selector);
  const [first = ""] = await spoken();
  await readTo(`end of ${first}`);
  return spoken();
}

/** The phrases that are not read out in this order. */
function untold(log: readonly string[], phrases: readonly string[]): string[] {
  let at = -1;
  return phrases.filter((phrase) => {
    const found = log.indexOf(phrase, at + 1);
    if (found >= 0) at = found;
    return found < 0;
  });
}

const press = () => act(async () => virtual.act());
/** A misprint, behind which its mark stands, and the words after it; a Latin name is read by a voice of its own. */
const evidence = [
  "وولمات",
  "أصبحت المنافس الأكبر لأمازون في الهند بعد استحواذها على 77% من أسهم الشركة الهندية فليبكارت",
  "Flipkart",
  "مقابل 16 مليار دولار في شهر مايو الماضي",
];

describe("read aloud", { timeout: 60_000 }, () => {
  it.each([
    {
      address: "relation/walmart-flipkart-ownership/",
      phrases: ["heading, أين يقول المقال ذلك, level 2", "mark", ...evidence],
      more: [
        "ملكية",
        "navigation, طرفا العلاقة",
        "link, وولمارت",
        "link, فليبكارت",
        "يقوله المقال",
      ],
    },
    {
      address: "en/relation/walmart-flipkart-ownership/",
      phrases: ["heading, Where the article says it, level 2", "mark", ...evidence],
      more: [
        "Ownership",
        "navigation, Both ends of the connection",
        "link, Walmart",
        "link, Flipkart",
        "Stated by the article",
      ],
    },
    {
      address: "tour/nadella/",
      phrases: ["link, تخطَّ إلى القصة كاملة", "الخطوة 4 من 12"],
      more: [
        "heading, ناديلا: التنافس مع أمازون جوهر الشراكة, level 1",
        "blockquote",
        "link, ساتيا ناديلا",
        "link, السابقة",
        "link, التالية",
      ],
    },
    {
      address: "en/tour/nadella/",
      phrases: ["link, Skip to the whole story", "Step 4 of 12"],
      more: [
        "heading, Nadella: competing with Amazon is the core of the partnership, level 1",
        "blockquote",
        "link, Satya Nadella",
        "link, Previous step",
        "link, Next step",
      ],
    },
    {
      address: "path/?from=gartner&to=amazon",
      phrases: ["heading, من غارتنر إلى أمازون, level 1"],
      more: ["طريق واحد · 3 خطوات", "link, غارتنر", "link, أمازون"],
    },
    {
      address: "en/path/?from=flipkart&to=amazon",
      phrases: ["heading, From Flipkart to Amazon, level 1", "link, Flipkart", "What joins them"],
      more: ["link, Walmart", "What sets them against each other", "link, Amazon"],
    },
  ])("$address", async ({ address, phrases, more }) => {
    await openPage(address);
    expect(untold(await readThrough(".card"), [...phrases, ...more])).toEqual([]);
  });

  it.each([
    ["", "combobox, ابحث في القصة", "group, الأسماء", "option, الهند", /^polite: .*(نتيج|نتائج)/],
    [
      "en/",
      "combobox, Search the story",
      "group, People, companies and things",
      "option, India",
      /^polite: \d+ results?/,
    ],
  ] as const)(
    "%ssearch: the box, how many were found, and the first of them",
    async (address, box, group, option, found) => {
      await openPage(address);
      await enter(".search");
      await act(async () => virtual.next());
      expect(stripBidi(await virtual.lastSpokenPhrase())).toContain(box);
      await act(async () => virtual.type("هند"));
      expect((await spoken()).filter((phrase) => found.test(phrase))).not.toEqual([]);
      await virtual.stop();
      const log = await readThrough("#search-results");
      const named = (start: string) => log.findIndex((phrase) => phrase.startsWith(start));
      expect(log[0]).toContain(box.replace("combobox", "listbox"));
      expect(named(group)).toBeGreaterThan(0);
      expect(named(option)).toBeGreaterThan(named(group));
    },
  );

  it.each([
    ["", "button, منافسة، 6", "المعروض: منافسة."],
    ["en/", "button, Competition, 6", "Shown: Competition."],
  ] as const)(
    "%slegend: what is pressed, its count, and what is shown alone",
    async (address, kind, note) => {
      await openPage(address);
      // A popover that the page's rules always show, which jsdom does not read.
      part(".legend").removeAttribute("popover");
      await enter(".legend");
      await readTo(`${kind}, not pressed`);
      await press();
      await virtual.stop();
      expect(untold(await readThrough(".notes"), ["status", note])).toEqual([]);
      expect(
        part(".legend")
          .querySelector('[data-facet][aria-pressed="true"]')
          ?.getAttribute("aria-label"),
      ).toBe(kind.replace("button, ", ""));
    },
  );

  it.each([
    ["article/", "في هذه الجملة علاقتان"],
    ["en/article/", "2 connections in this sentence"],
  ] as const)(
    "%s: a sentence's number says what it does, and whether it is pressed",
    async (address, name) => {
      await openPage(address);
      await enter(".article");
      await readTo(`button, ${name}, not pressed`);
      await press();
      await act(async () => virtual.previous());
      await act(async () => virtual.next());
      expect(stripBidi(await virtual.lastSpokenPhrase())).toBe(`button, ${name}, pressed`);
    },
  );

  it.each([
    ["entity/azure/", "button, الموضع التالي", "polite: 2 من 4"],
    ["en/entity/azure/", "button, Next mention", "polite: 2 of 4"],
  ] as const)("%s: the next mention is told by its number", async (address, next, polite) => {
    await openPage(address);
    part(".mentions").setAttribute("open", "");
    await enter(".mentions");
    await readTo(next);
    await press();
    expect(await spoken()).toContain(polite);
  });
});
