import { describe, expect, it } from "vitest";
import { stripBidi } from "../../i18n/isolate.ts";
import { aCitation } from "../../testing/aCitation.ts";
import { citeWordsIn } from "../../testing/citeWordsIn.ts";
import type { Citation } from "./citation.ts";
import { formatPlain } from "./formatPlain.ts";

const unknown = { author: undefined, publisher: undefined, date: undefined, url: undefined };
const write = (overrides: Partial<Citation> = {}) => {
  const citation = aCitation(overrides);
  return formatPlain(citation, citeWordsIn(citation.language));
};

describe("formatPlain", () => {
  it("says the words, who said them, where they stand, and when they were read", () => {
    expect(stripBidi(write())).toBe(
      "«نحن أقوى معا» (ساتيا ناديلا). " +
        "«شراكة بين وولمارت ومايكروسوفت»، كاتب المقال، صحيفة & دار، 17 يوليو 2018، https://example.org/news/a_b?c=50%25. " +
        "تصريح ساتيا ناديلا · روابط. " +
        "اطُّلع عليه في 22 نوفمبر 2026: https://user.github.io/repo/quote/nadella-stronger/",
    );
  });

  it("marks a translation, beside the words that the article has", () => {
    const translation = "translated from the Arabic: We are stronger together.";
    const english = { language: "en", translation } as const;
    const text = stripBidi(write({ ...english, speaker: "Satya Nadella" }));
    expect(text).toContain(
      "«نحن أقوى معا» (Satya Nadella) [translated from the Arabic: We are stronger together].",
    );
    expect(text).toContain("Accessed November 22, 2026: https://");
  });

  it("says that the article names no author, rather than nothing", () => {
    const text = stripBidi(write({ ...unknown, words: [], speaker: undefined }));
    expect(text).toMatch(
      /^«شراكة بين وولمارت ومايكروسوفت»، \[المقال كما ورد إلينا، بلا ذكر لناشره ولا لكاتبه ولا لتاريخه\]\. /,
    );
  });

  it("keeps an address and Latin names from reordering Arabic, each in isolates of its own", () => {
    const text = write();
    expect(text).toContain("\u2068https://user.github.io/repo/quote/nadella-stronger/\u2069");
    expect(text.match(/\u2068/g)?.length).toBe(text.match(/\u2069/g)?.length);
    expect(text).not.toContain("\n");
  });
});
