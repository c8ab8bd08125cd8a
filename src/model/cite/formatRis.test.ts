import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { aCitation } from "../../testing/aCitation.ts";
import { formatRis } from "./formatRis.ts";

describe("formatRis", () => {
  it("has one tag a line, two spaces, a hyphen and a space, between TY and ER", () => {
    const lines = formatRis(aCitation({ words: ["سطر\nوسطر", "بعدُ"] })).split("\r\n");
    expect(lines.at(-1)).toBe("");
    const tagged = lines.slice(0, -1);
    for (const line of tagged) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    expect(tagged[0]).toBe("TY  - ELEC");
    expect(tagged.at(-1)).toBe("ER  - ");
    expect(tagged).toContain("N1  - «سطر وسطر»");
    expect(tagged).toContain("N1  - «بعدُ»");
  });

  it("is read back by another program as it was meant", () => {
    const [entry, ...more] = new Cite(formatRis(aCitation())).data;
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      type: "webpage",
      title: "شراكة بين وولمارت ومايكروسوفت",
      publisher: "صحيفة & دار",
      language: "ar",
      URL: "https://example.org/news/a_b?c=50%25",
      issued: { "date-parts": [[2018, 7, 17]] },
    });
    expect(entry?.author).toEqual([{ literal: "كاتب المقال" }]);
    expect(entry?.note).toContain("«نحن أقوى معا»");
    // Zotero's and Mendeley's tag for the day of access; citation.js knows it of other types only.
    expect(formatRis(aCitation())).toContain("Y2  - 2026/11/22/\r\n");
  });

  it("names the language of the article, not of the reader", () => {
    expect(formatRis(aCitation({ language: "en" }))).toContain("LA  - ar\r\n");
    expect(formatRis(aCitation({ articleLanguage: "en" }))).toContain("LA  - en\r\n");
  });

  it("leaves out what is not known, and keeps unknown parts of a date empty", () => {
    const text = formatRis(aCitation({ author: undefined, date: "2018-07", url: undefined }));
    expect(text).not.toMatch(/AU {2}-|undefined/);
    expect(text).toContain("DA  - 2018/07//\r\n");
    expect(text).toContain("UR  - https://user.github.io/repo/quote/nadella-stronger/\r\n");
  });
});
