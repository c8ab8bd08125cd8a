import { describe, expect, it } from "vitest";
import { aPassage, aRelation, aStory } from "../../testing/aStory.ts";
import { citeWordsIn } from "../../testing/citeWordsIn.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { aView, type Selection } from "../story/view.ts";
import { toCitation } from "./citation.ts";

const read = { address: "https://example.org/quote/nadella-stronger/", accessed: "2026-11-22" };
const quote = { kind: "quote", id: "nadella-stronger" } as const;
const relation = { kind: "relation", id: "walmart-microsoft-partnership" } as const;

function cite(language: "ar" | "en", selection?: Selection, story = aStory()) {
  return toCitation(
    createStoryIndex(story),
    aView(language, selection),
    read,
    citeWordsIn(language),
  );
}

describe("toCitation", () => {
  it("gives a quote's words as the article has them, and who said them", () => {
    expect(cite("ar", quote)).toMatchObject({
      key: "rawabit-quote-nadella-stronger",
      page: "تصريح ساتيا ناديلا · روابط",
      title: "شراكة بين وولمارت ومايكروسوفت",
      words: ["نحن أقوى معا"],
      speaker: "ساتيا ناديلا",
      translation: undefined,
      ...read,
    });
  });

  it("adds the translation for an English reader, and keeps the Arabic words and title", () => {
    const { words, translation, speaker, title } = cite("en", quote);
    expect(words).toEqual(["نحن أقوى معا"]);
    expect(translation).toBe(
      "translated from Arabic, not the speaker’s own words: We are stronger together",
    );
    expect(speaker).toBe("Satya Nadella");
    expect(title).toBe("شراكة بين وولمارت ومايكروسوفت");
  });

  it("gives all the words that a connection stands on, and the connection as the page's title", () => {
    const passages = [aPassage("شراكة بين وولمارت ومايكروسوفت"), aPassage("شراكة مع مايكروسوفت")];
    const story = aStory({ relations: [aRelation({ evidence: passages })], quotes: [] });
    const { words, page } = cite("ar", relation, story);
    expect(page).toBe("وولمارت شريكة مايكروسوفت · روابط");
    expect(words, "not the title, which the citation names anyway").toEqual([
      "شراكة مع مايكروسوفت",
    ]);
  });

  it("gives the title's words where a connection stands on nothing else", () => {
    const evidence = [aPassage("شراكة بين وولمارت ومايكروسوفت")];
    const story = aStory({ relations: [aRelation({ evidence })], quotes: [] });
    expect(cite("ar", relation, story).words).toEqual(["شراكة بين وولمارت ومايكروسوفت"]);
  });

  it("says the article's own language to an English reader", () => {
    expect(cite("en", quote)).toMatchObject({ language: "en", articleLanguage: "ar" });
  });

  it("takes no address that a page may not link to", () => {
    const source = { url: "javascript:alert(1)" };
    expect(cite("ar", quote, aStory({ source })).url).toBeUndefined();
  });

  it("knows of the article only what the story knows", () => {
    expect(cite("ar")).toMatchObject({ words: [], speaker: undefined });
    expect(cite("ar")).not.toHaveProperty("author");
    const source = { publisher: "صحيفة", date: "2018-07" };
    expect(cite("ar", quote, aStory({ source }))).toMatchObject(source);
  });
});
