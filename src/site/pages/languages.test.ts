// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView } from "../../model/story/view.ts";
import { aClient } from "../../testing/aClient.ts";
import { aFrenchStory } from "../../testing/aFrenchStory.ts";
import { aStory } from "../../testing/aStory.ts";
import { readRows } from "../../testing/readBack.ts";
import { formatAnnotations } from "../exports/formatAnnotations.ts";
import { formatEntitiesCsv, formatQuotesCsv, formatRelationsCsv } from "../exports/formatCsv.ts";
import { faceSheetsFor, faceSheetsOf, lettersWithoutFace } from "../fonts/faceSheets.ts";
import { openGraphLocale } from "../head/openGraph.ts";
import { pageHead } from "../head/pageHead.ts";
import { formatSitemap } from "../head/sitemap.ts";
import { structuredData } from "../head/structuredData.ts";
import { cardFile, listCardViews } from "../socialCards/cardFile.ts";
import { createPageWriter } from "./createPageWriter.ts";
import { dataPage } from "./dataPage.ts";
import { storyScripts } from "./wordsScripts.ts";

const site = new URL("https://user.github.io/repo/");
const alone = aFrenchStory();
const three = aFrenchStory(["en", "fr", "fa"]);

function pageOf(story = alone, language = story.languages[0] ?? ""): string {
  const index = createStoryIndex(story);
  const data = { element: "", scripts: [], isLarge: false };
  const scripts = storyScripts(index, site);
  const parts = { client: aClient(), data, scripts, site, isThemed: false };
  const write = createPageWriter(index, { ...parts, cardOf: (view) => view });
  return write(aView(language, { kind: "quote", id: "clear" }));
}

function headOf(story = alone, language = story.languages[0] ?? ""): string {
  const view = aView(language, { kind: "quote", id: "clear" });
  const options = { site, root: "../../", cardOf: view };
  return pageHead(createStoryIndex(story), view, options).elements.join("\n");
}

describe("a story in one language", () => {
  it("has pages at the root alone, which bring no other language", () => {
    const page = pageOf();
    expect(page).not.toContain("data-words");
    expect(page).toContain('data-for="fr"');
    expect(storyScripts(createStoryIndex(alone), site).files).toHaveLength(1);
    const head = headOf();
    expect(head.match(/hreflang="[^"]+"/g)).toEqual(['hreflang="fr"', 'hreflang="x-default"']);
    expect(head).toContain('content="fr_FR"');
    expect(head).not.toContain("og:locale:alternate");
    expect(head).toContain("Tout est clair");
    expect(formatSitemap(alone, site)).not.toMatch(/repo\/fr\//);
    expect(listCardViews(createStoryIndex(alone)).map(cardFile)).toContain(
      "cards/fr/quote-clear.png",
    );
  });

  it("has one name for each field, and what the format knows besides", () => {
    const [entity] = readRows(formatEntitiesCsv(alone));
    expect(entity).toMatchObject({ label: "la mairie", own_kind: "Commune", holds: "maire" });
    expect(Object.keys(entity ?? {}).filter((name) => /_(en|ar)/.test(name))).toEqual([]);
    expect(readRows(formatEntitiesCsv(alone))[2]).toMatchObject({ held_by: "mairie" });
    expect(readRows(formatRelationsCsv(alone))[0]).toMatchObject({
      own_kind: "Pot-de-vin",
      via: "maire",
      standing: "attributed\ndenied",
      standing_by: "un témoin\nmaire",
      from: "1896",
      to: "1898-01-13",
      ended: "true",
      figure_values: "100000",
      figure_currencies: "FRF",
    });
    expect(readRows(formatQuotesCsv(alone))[0]).not.toHaveProperty("quote_fr");
  });

  it("needs the faces of its own script alone, and of the article in its size", () => {
    expect(faceSheetsOf(alone)).toEqual(["latin", "reading"]);
    expect(faceSheetsOf(aStory())).toEqual(["arabic", "latin", "reading"]);
    expect(faceSheetsFor("fa")[0]).toBe("arabic");
    expect(faceSheetsFor("ru")[0]).toBe("cyrillic");
    expect(lettersWithoutFace(alone)).toBe("");
    const title = { fr: "北京 Ελλάδα Москва תל אביב œuvre" };
    expect(lettersWithoutFace({ ...alone, title })).toBe("京北");
    expect(faceSheetsOf({ ...alone, title })).toEqual([
      ...["latin", "hebrew", "cyrillic", "greek", "reading"],
    ]);
  });
});

describe("a story in three languages, the article's not the first", () => {
  it("has each of them on every page, by its own address", () => {
    const head = headOf(three, "fa");
    expect(head.match(/hreflang="[^"]+" href="[^"]+"/g)).toEqual([
      'hreflang="en" href="https://user.github.io/repo/quote/clear/"',
      'hreflang="fr" href="https://user.github.io/repo/fr/quote/clear/"',
      'hreflang="fa" href="https://user.github.io/repo/fa/quote/clear/"',
      'hreflang="x-default" href="https://user.github.io/repo/quote/clear/"',
    ]);
    expect(head.match(/og:locale[^/]+"/g)).toHaveLength(3);
    const words = /data-words='([^']+)'/.exec(pageOf(three, "fa"))?.[1] ?? "{}";
    expect(Object.keys(JSON.parse(words))).toEqual(["en", "fr"]);
    expect(pageOf(three, "fa")).not.toContain('data-for="en"');
  });

  it("lists its files in each, with links to the others", () => {
    const endings = "html json txt entities.csv relations.csv quotes.csv gexf graphml".split(" ");
    endings.push("cytoscape.json", "jgf.json", "annotations.jsonld");
    const sizes = new Map(endings.map((ending) => [`${three.id}.${ending}`, 5000]));
    sizes.set("story.schema.json", 10);
    const { files, texts, icon } = aClient();
    const page = dataPage("fa", { story: three, sizes, files, rules: texts.rules, icon, site });
    expect(page).toContain('<html lang="fa" dir="rtl"');
    expect(page).toContain('<a class="language" href="../../data/" lang="en"');
    expect(page).toContain('<a class="language" href="../../fr/data/" lang="fr"');
  });

  it("has the first without a mark in its fields, and translations of the article's words", () => {
    const [quote] = readRows(formatQuotesCsv(three));
    expect(quote).toMatchObject({
      quote: "Tout est clair",
      quote_en: "Tout est clair (en)",
      quote_fa: "Tout est clair (fa)",
    });
    expect(quote).not.toHaveProperty("quote_fr");
    expect(readRows(formatRelationsCsv(three))[0]).toMatchObject({
      own_kind: "Pot-de-vin (en)",
      own_kind_fr: "Pot-de-vin",
      standing_by_fr: "un témoin\nmaire",
    });
    const { items } = JSON.parse(formatAnnotations(three)).first;
    const note = items.find(({ id }: { id: string }) => id === "#quote-clear");
    expect(note.body.map(({ language }: { language?: string }) => language)).toEqual([
      ...[undefined, "en", "fa"],
    ]);
  });

  it("tells search engines the article's language, the translation's, time and amount", () => {
    const index = createStoryIndex(three);
    const of = (kind: "quote" | "relation", id: string) => {
      const facts = { title: "", description: "" };
      return structuredData(index, aView("en", { kind, id }), facts).mainEntity;
    };
    expect(of("quote", "clear")).toMatchObject({
      inLanguage: "fr",
      workTranslation: { inLanguage: "en" },
    });
    expect(of("relation", "bribe")).toMatchObject({
      temporalCoverage: "1896/1898-01-13",
      mentions: [{ "@type": "MonetaryAmount", value: 100_000, currency: "FRF" }],
    });
  });
});

it("writes locales for Open Graph with a region", () => {
  expect(["ar", "en", "fr", "fa", "pt-BR", "en-GB"].map(openGraphLocale)).toEqual(
    "ar_AR en_US fr_FR fa_IR pt_BR en_GB".split(" "),
  );
});

describe("a story in a language without an interface", () => {
  const german = { ...aFrenchStory(["de"]), language: "de" };

  it("has pages with the words of the nearest, and offers the reader those of each other", () => {
    const page = pageOf(german);
    const [, offered = "{}"] = /data-interfaces='([^']+)'/.exec(page) ?? [];
    const scripts: Record<string, string> = JSON.parse(offered);
    expect(Object.keys(scripts)).toEqual(["ar", "fr", "fa"]);
    const files = storyScripts(createStoryIndex(german), site).files;
    const french = files.find(({ name }) => name === scripts.fr);
    expect(french?.text).toMatch(/^\(self\.rawabitWords\|\|=\{\}\)\["de"\]=\{"language":"fr"/);
  });

  it("offers none where the interface has the story's language", () => {
    expect(pageOf()).not.toContain("data-interfaces");
  });
});
