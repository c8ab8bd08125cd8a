// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { claimOf } from "../../model/story/claim.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { printSheet } from "./printSheet.ts";

function sheetOf(story = theWalmartStory(), site: URL | null = null): HTMLElement {
  // Our own output, parsed as a page would.
  document.body.innerHTML = printSheet(createStoryIndex(story), site);
  return document.body;
}
const textsOf = (sheet: HTMLElement, selector: string) =>
  [...sheet.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("what paper alone shows", () => {
  const story = theWalmartStory();

  it("is each relation once, in both languages, with all its evidence", () => {
    const items = [...sheetOf(story).querySelectorAll("li")];
    const told = items.map((item) => ({
      ar: item.querySelector('p > [data-for="ar"]')?.textContent,
      en: item.querySelector('p > [data-for="en"]')?.textContent,
      evidence: [...item.querySelectorAll("blockquote")].map(({ textContent }) => textContent),
    }));
    const index = createStoryIndex(story);
    const expected = story.relations.map((relation) => ({
      ar: claimOf(index, relation, "ar"),
      en: claimOf(index, relation, "en"),
      evidence: relation.evidence.map(({ exact }) => exact),
    }));
    expect(new Set(told.map((item) => JSON.stringify(item)))).toEqual(
      new Set(expected.map((item) => JSON.stringify(item))),
    );
    expect(told).toHaveLength(expected.length);
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
