import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wordingOf } from "../i18n/allWords.ts";
import { stripBidi } from "../i18n/isolate.ts";
import { toCitation } from "../model/cite/citation.ts";
import { formatBibtex } from "../model/cite/formatBibtex.ts";
import { formatPlain } from "../model/cite/formatPlain.ts";
import { formatRis } from "../model/cite/formatRis.ts";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { aView } from "../model/story/view.ts";
import { translationNote } from "../model/story/wording.ts";
import { formatAddress } from "../model/view/address.ts";
import { pageTitle } from "../model/view/pageTitle.ts";
import { formatAnnotations } from "../site/exports/formatAnnotations.ts";
import { formatQuotesCsv } from "../site/exports/formatCsv.ts";
import { formatOembed } from "../site/head/oembed.ts";
import { pageDescription } from "../site/head/pageDescription.ts";
import { structuredData } from "../site/head/structuredData.ts";
import { printSheet } from "../site/pages/printSheet.ts";
import { renderPage } from "../site/pages/renderPage.tsx";
import { readCardColors } from "../site/socialCards/cardColors.ts";
import { cardSvg } from "../site/socialCards/cardSvg.ts";
import { aPassage, aQuote, aStory } from "./aStory.ts";
import { citeWordsIn } from "./citeWordsIn.ts";
import { readRows } from "./readBack.ts";

/** A whole story in which a word of the quote is misprinted. */
const quote = aQuote();
const translation = quote.translation?.en ?? "";
const story = aStory({ misprints: [aPassage("أقوى")], quotes: [quote] });
const index = createStoryIndex(story);
const translatedNote = translationNote(story, wordingOf("en"));
const site = new URL("https://user.github.io/repo/");
const tools = {
  colors: readCardColors(readFileSync("src/app/ui/tokens.css", "utf8")),
  measure: (text: string, size: number) => text.length * size * 0.5,
};

function viewIn(language: "ar" | "en") {
  return aView(language, { kind: "quote", id: quote.id });
}

function citationIn(language: "ar" | "en") {
  const read = { address: `${site}quote/`, accessed: "2026-11-22" };
  return toCitation(index, viewIn(language), read, citeWordsIn(language));
}

/** Everything that shows the quote to a reader of English, as text. */
const english: Readonly<Record<string, () => string>> = {
  page: () => textOf(renderPage(story, formatAddress(viewIn("en"), story), "../../../").body),
  title: () => pageTitle(index, viewIn("en"), wordingOf("en")),
  description: () => pageDescription(index, viewIn("en")),
  oembed: () => textOf(formatOembed(index, viewIn("en"), { site, cardOf: viewIn("en") }).html),
  "search engines": () => {
    const facts = { title: "", description: "" };
    const { mainEntity } = structuredData(index, viewIn("en"), facts);
    return JSON.stringify(mainEntity, ["workTranslation", "description", "text"]).replace(/"/g, "");
  },
  "social card": () => textOf(cardSvg(index, viewIn("en"), tools)),
  "plain citation": () => formatPlain(citationIn("en"), citeWordsIn("en")),
  BibTeX: () => formatBibtex(citationIn("en")),
  RIS: () => formatRis(citationIn("en")),
  paper: () => textOf(printSheet(index, null, story.languages)),
  table: () => Object.values(readRows(formatQuotesCsv(story))[0] ?? {}).join("\n"),
  annotations: () => JSON.parse(formatAnnotations(story)).first.items.map(valuesOf).join("\n"),
};

function textOf(markup: string): string {
  return markup
    .replace(/<(?:style|title)[\s\S]*?<\/(?:style|title)>/g, "")
    .replace(/<[^>]*>/g, " ");
}

function valuesOf({ body }: { body: { value?: string }[] }): string {
  return body.map(({ value }) => value ?? "").join("\n");
}

describe("the translation of a quote", () => {
  it.each(Object.keys(english))(
    "stands in no quotation marks, and beside a note that the speaker did not say it so: %s",
    (place) => {
      const text = stripBidi(english[place]?.() ?? "").replace(/\s+/g, " ");
      expect(text).toContain(translation);
      expect(text).toContain(translatedNote);
      expect(text).not.toMatch(new RegExp(`["“«‘']\\s*${translation}`));
      expect(text).not.toMatch(new RegExp(`${translation}[.\\s]*["”»’']`));
    },
  );

  it.each(["page", "title", "description", "oembed", "social card", "annotations"])(
    "has the speaker's name beside that note: %s",
    (place) => {
      const text = stripBidi(english[place]?.() ?? "").replace(/\s+/g, " ");
      const at = text.indexOf(translatedNote);
      expect(text.slice(Math.max(0, at - 60), at)).toContain("Satya Nadella");
    },
  );

  it("leaves the Arabic words the quote, on English pages too", () => {
    const card = stripBidi(textOf(cardSvg(index, viewIn("en"), tools)));
    expect(card).toContain("«نحن أقوى\u00a0[sic] معا»");
    expect(
      textOf(formatOembed(index, viewIn("en"), { site, cardOf: viewIn("en") }).html),
    ).toContain("«نحن");
    expect(citationIn("en").words).toEqual([quote.exact]);
  });
});

describe("a misprint of the article", () => {
  it("is marked as its own in the title and the description of an Arabic page", () => {
    for (const text of [
      pageTitle(index, viewIn("ar"), wordingOf("ar")),
      pageDescription(index, viewIn("ar")),
    ])
      expect(text).toContain("نحن أقوى\u00a0[كذا] معا");
  });

  it("is marked on cards and on paper, and stays as it is in citations and data", () => {
    expect(stripBidi(cardSvg(index, viewIn("ar"), tools))).toContain("«نحن أقوى\u00a0[كذا]");
    expect(printSheet(index, null, story.languages)).toMatch(
      /أقوى<span class="sic" lang="ar"[^>]*><\/span>/,
    );
    expect(formatPlain(citationIn("ar"), citeWordsIn("ar"))).toContain("نحن أقوى معا");
    expect(formatQuotesCsv(story)).toContain("نحن أقوى معا");
  });
});
