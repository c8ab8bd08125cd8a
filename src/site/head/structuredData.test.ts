import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { aView } from "../../model/story/view.ts";
import { listViews } from "../../model/view/listAddresses.ts";
import { aStory } from "../../testing/aStory.ts";
import { structuredData } from "./structuredData.ts";

const story = aStory();
const index = createStoryIndex(story);
const facts = { title: "A title", description: "A description" };
const dataOf = (view: Parameters<typeof structuredData>[1]) =>
  JSON.parse(JSON.stringify(structuredData(index, view, facts)));

/** What this room uses of schema.org 30.0. */
const terms = new Set([
  ..."@context @type @id url name description inLanguage primaryImageOfPage width height".split(
    " ",
  ),
  ..."isPartOf isBasedOn about mainEntity headline datePublished author publisher".split(" "),
  ..."alternateName text appearance claimInterpreter spokenByCharacter workTranslation".split(" "),
  "translator",
]);

function termsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([term, inner]) => [term, ...termsOf(inner)]);
}

describe("structuredData", () => {
  it("uses terms of schema.org only, on every page", () => {
    const used = listViews(story).flatMap((view) => termsOf(dataOf(view)));
    expect(used.filter((term) => !terms.has(term))).toEqual([]);
  });

  it("says of the article only what is known", () => {
    const { isBasedOn } = dataOf(aView("ar"));
    expect(isBasedOn).toEqual({
      "@type": "NewsArticle",
      headline: textIn(story.title, "ar"),
      inLanguage: "ar",
    });
  });

  it("links to the article at an address of the web only", () => {
    const articleAt = (url: string) => {
      const made = createStoryIndex(aStory({ source: { url } }));
      return JSON.parse(JSON.stringify(structuredData(made, aView("ar"), facts))).isBasedOn;
    };
    expect(articleAt("https://example.org/article").url).toBe("https://example.org/article");
    expect(articleAt("javascript:alert(1)")).not.toHaveProperty("url");
  });

  it("gives a quote in Arabic with its speaker, and its translation as Rawabit's on the English page", () => {
    const selection = { kind: "quote", id: "nadella-stronger" } as const;
    const arabic = dataOf(aView("ar", selection)).mainEntity;
    expect(arabic).toMatchObject({ "@type": "Quotation", text: "نحن أقوى معا", inLanguage: "ar" });
    expect(arabic.workTranslation).toBeUndefined();
    const english = dataOf(aView("en", selection)).mainEntity;
    expect(english.spokenByCharacter).toMatchObject({ "@type": "Person", name: "Satya Nadella" });
    expect(english.workTranslation).toMatchObject({
      "@type": "CreativeWork",
      description: "translated from Arabic, not the speaker’s own words",
      translator: { name: "Rawabit" },
    });
  });

  it("gives a relation as a claim that appears in the article and is read so by Rawabit", () => {
    const selection = { kind: "relation", id: "walmart-amazon-competition" } as const;
    const { mainEntity, about } = dataOf(aView("en", selection));
    expect(mainEntity).toMatchObject({
      "@type": "Claim",
      text: "Walmart competes with Amazon.",
      appearance: { "@type": "NewsArticle" },
      claimInterpreter: { "@type": "Organization", name: "Rawabit" },
    });
    expect(about.map((thing: { name: string }) => thing.name)).toEqual(["Walmart", "Amazon"]);
  });
});
