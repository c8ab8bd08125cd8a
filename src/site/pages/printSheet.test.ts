// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { wordingOf } from "../../i18n/allWords.ts";
import { claimOf } from "../../model/story/claim.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView, type View } from "../../model/story/view.ts";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { printSheet, sheetChooser } from "./printSheet.ts";

function sheetOf(story = theWalmartStory(), site: URL | null = null): HTMLElement {
  // Our own output, parsed as a page would.
  document.body.innerHTML = printSheet(createStoryIndex(story), site, story.languages);
  return document.body;
}
const textsOf = (sheet: Element, selector: string) =>
  [...sheet.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("what paper alone shows", () => {
  const story = theWalmartStory();

  it("is each relation once, in both languages, numbered", () => {
    const items = [...sheetOf(story).querySelectorAll("li")];
    const told = items.map((item) => ({
      ar: item.querySelector('p > [data-for="ar"]')?.textContent,
      en: item.querySelector('p > [data-for="en"]')?.textContent,
    }));
    const index = createStoryIndex(story);
    const expected = story.relations.map((relation) => ({
      ar: claimOf(index, relation, wordingOf("ar")),
      en: claimOf(index, relation, wordingOf("en")),
    }));
    expect(new Set(told.map((item) => JSON.stringify(item)))).toEqual(
      new Set(expected.map((item) => JSON.stringify(item))),
    );
    const numbers = textsOf(document.body, ".print-number");
    expect(numbers).toEqual([...story.relations, ...story.quotes].map((_, at) => `${at + 1}. `));
  });

  it("is each passage once: what needs it again says under which number it stands", () => {
    const sheet = sheetOf(story);
    const printed = textsOf(sheet, "blockquote");
    expect(new Set(printed).size).toBe(printed.length);
    const items = [...sheet.querySelectorAll("[data-of]")];
    for (const { id, evidence } of story.relations) {
      const own = sheet.querySelector(`[data-of="relation/${id}"]`);
      const note = own?.querySelector('.print-within > [data-for="en"]')?.textContent ?? "";
      const numbers = (note.match(/\d+/g) ?? []).map(Number);
      const places = [own, ...numbers.map((number) => items[number - 1])];
      const words = places.flatMap((place) => (place ? textsOf(place, "blockquote") : []));
      for (const { exact } of evidence) {
        expect(words.some((word) => word?.includes(exact))).toBe(true);
      }
    }
  });

  it("has a note in place of the words of what is chosen, which its card shows", () => {
    const index = createStoryIndex(story);
    const choose = sheetChooser(index, null, { isLarge: false });
    const noted = (view: View) => {
      document.body.innerHTML = choose(view);
      const [note, ...others] = document.querySelectorAll(".print-own");
      expect(others).toEqual([]);
      return note?.parentElement?.dataset.of;
    };
    const id = "walmart-amazon-competition";
    expect(noted(aView("ar", { kind: "relation", id }))).toBe(`relation/${id}`);
    expect(noted(aView("ar"))).toBeUndefined();
  });

  it("keeps each heading with the first of what stands below it", () => {
    const sheet = sheetOf(story);
    for (const heading of sheet.querySelectorAll("h2, h3")) {
      const first = heading.parentElement?.lastElementChild;
      expect(heading.closest(".print-start")).toBe(heading.parentElement);
      expect(first?.matches("figure, ul:has(> li:only-child)")).toBe(true);
    }
    for (const start of sheet.querySelectorAll(".print-start")) {
      expect(start.lastElementChild?.matches("h2, h3")).toBe(false);
    }
  });

  it("is each quote, with its speaker, and its translation for English alone", () => {
    const sheet = sheetOf(story);
    expect(textsOf(sheet, "figure blockquote")).toEqual(story.quotes.map(({ exact }) => exact));
    expect(sheet.querySelectorAll('figure > p[data-for="en"]')).toHaveLength(story.quotes.length);
    expect(sheet.querySelectorAll("figure > p:not([data-for])")).toHaveLength(0);
  });

  it("says how firmly a connection stands, where the article does not simply state it", () => {
    const standing = { kind: "attributed", to: "satya-nadella" } as const;
    const sheet = sheetOf(aStory({ relations: [aRelation({ standing })] }));
    expect(textsOf(sheet, 'li p > [data-for="en"]')[0]).toMatch(/^According to Satya Nadella: /);
  });

  it("is in one language of the story, and the article's words are there", () => {
    const index = createStoryIndex(story);
    document.body.innerHTML = printSheet(index, null, ["en"]);
    const written = [...document.querySelectorAll("[data-for]")];
    expect(written.every((text) => text.getAttribute("data-for") === "en")).toBe(true);
    expect(document.querySelector("blockquote")?.lang).toBe("ar");
    const choose = sheetChooser(index, null, { isLarge: false });
    expect(choose(aView("ar"))).not.toContain('data-for="en"');
  });

  it("holds no markup from a story's words", () => {
    const sentence = { ar: "<img src=x>", en: '"><b>&' };
    const sheet = sheetOf(aStory({ relations: [aRelation({ sentence })] }));
    expect(sheet.querySelector("img, b")).toBeNull();
    expect(textsOf(sheet, "li p")[0]).toContain("<img src=x>");
  });

  it("names the site where its address is known", () => {
    const site = new URL("https://user.github.io/repo/");
    expect(sheetOf(aStory(), site).textContent).toContain(site.href);
  });
});
