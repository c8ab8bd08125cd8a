import { describe, expect, it } from "vitest";
import { wordingOf } from "../../i18n/allWords.ts";
import { aPassage, aStory } from "../../testing/aStory.ts";
import { cutAtMisprints, markMisprints } from "./misprints.ts";

const words = aPassage("أعلنت وولمارت Walmart شراكة مع مايكروسوفت");
const cut = (...misprints: string[]) =>
  cutAtMisprints(aStory({ misprints: misprints.map(aPassage) }), words, words.exact);

describe("a text of the article", () => {
  it("is one piece where the author marked no misprint in it", () => {
    const whole = [{ text: words.exact, start: words.start, endsInMisprint: false }];
    expect(cutAtMisprints(aStory(), words, words.exact)).toEqual(whole);
    expect(cut("نحن")).toEqual(whole);
  });

  it("is cut behind each misprint, and loses no letter", () => {
    const pieces = cut("شراكة مع", "Walmart", "Walmart");
    expect(pieces.map(({ text }) => text)).toEqual([
      "أعلنت وولمارت Walmart",
      " شراكة مع",
      " مايكروسوفت",
    ]);
    expect(pieces.map(({ endsInMisprint }) => endsInMisprint)).toEqual([true, true, false]);
    expect(pieces.map(({ text }) => text).join("")).toBe(words.exact);
  });

  it("ends in a mark where a misprint ends it, and has none for a misprint that it cuts", () => {
    expect(cut("شراكة مع مايكروسوفت").map(({ endsInMisprint }) => endsInMisprint)).toEqual([true]);
    expect(cut("مايكروسوفت عام").map(({ endsInMisprint }) => endsInMisprint)).toEqual([false]);
  });

  it("that is a part of what is shown has the mark of a misprint that begins before it", () => {
    const story = aStory({ misprints: [aPassage("Walmart شراكة مع مايكروسوفت")] });
    const part = aPassage("شراكة مع مايكروسوفت");
    const [alone] = cutAtMisprints(story, part, part.exact);
    const [piece] = cutAtMisprints(story, part, part.exact, words);
    expect([alone?.endsInMisprint, piece?.endsInMisprint]).toEqual([false, true]);
  });

  it("is marked in the reader's language where no element can stand", () => {
    const story = aStory({ misprints: [aPassage("شراكة مع")] });
    expect(markMisprints(story, words, wordingOf("ar"))).toBe(
      "أعلنت وولمارت Walmart شراكة مع\u00a0[كذا] مايكروسوفت",
    );
    expect(markMisprints(story, words, wordingOf("en"))).toContain("شراكة مع\u00a0[sic] ");
    expect(markMisprints(aStory(), words, wordingOf("en"))).toBe(words.exact);
  });

  it("keeps its mark behind Latin letters, in a line that runs from the right", () => {
    const story = aStory({ misprints: [aPassage("وولمارت Walmart")] });
    expect(markMisprints(story, words, wordingOf("en"))).toContain(
      "Walmart\u200f\u00a0[sic] شراكة",
    );
  });
});
