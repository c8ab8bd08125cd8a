import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCitation } from "../../testing/aCitation.ts";
import { formatBibtex } from "./formatBibtex.ts";

/** As an independent reader has it: citation.js. */
const readBack = (text: string, dialect: "bibtex" | "biblatex" = "biblatex") =>
  new Cite(text, { forceType: `@${dialect}/text` }).data;

describe("formatBibtex", () => {
  it("is read back by another program as it was meant", () => {
    const [entry, ...more] = readBack(formatBibtex(aCitation()));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      "citation-key": "rawabit-quote-nadella-stronger",
      title: "شراكة بين وولمارت ومايكروسوفت",
      author: [{ family: "كاتب المقال" }],
      publisher: "صحيفة & دار",
      issued: { "date-parts": [[2018, 7, 17]] },
      accessed: { "date-parts": [[2026, 11, 22]] },
      URL: "https://example.org/news/a_b?c=50%25",
    });
    expect(entry?.note).toContain("«نحن أقوى معا»");
    expect(entry?.note).toContain("https://user.github.io/repo/quote/nadella-stronger/");
  });

  it("is read by an old BibTeX too, which knows the year alone", () => {
    const [entry] = readBack(formatBibtex(aCitation()), "bibtex");
    expect(entry).toMatchObject({
      title: "شراكة بين وولمارت ومايكروسوفت",
      author: [{ family: "كاتب المقال" }],
      issued: { "date-parts": [[2018]] },
    });
  });

  it("names the language of the article, not of the reader", () => {
    expect(formatBibtex(aCitation({ language: "en" }))).toContain("langid = {arabic},");
    expect(formatBibtex(aCitation({ articleLanguage: "en" }))).toContain("langid = {english},");
  });

  it("names the page where the article has no address, and leaves out what is not known", () => {
    const unknown = { author: undefined, publisher: undefined, date: undefined, url: undefined };
    const text = formatBibtex(aCitation(unknown));
    expect(text).not.toMatch(/author|publisher|year|undefined/);
    expect(readBack(text)[0]?.URL).toBe("https://user.github.io/repo/quote/nadella-stronger/");
  });

  it.each([
    ["50 % of A&B, #1 in U_S", "50 \\% of A\\&B, \\#1 in U\\_S"],
    ["a {b} c", "a \\{b\\} c"],
    ["~10 \\ 2^3 $5", "\\textasciitilde{}10 \\textbackslash{} 2\\textasciicircum{}3 \\$5"],
    ["سطر\nوسطر", "سطر وسطر"],
  ])("writes %j so that it stays that", (title, written) => {
    expect(formatBibtex(aCitation({ title }))).toContain(`title = {{${written}}},`);
  });

  it("keeps every brace in its pair, whatever the words are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (title, note) => {
        const text = formatBibtex(aCitation({ title, words: [note], url: `https://a/${title}` }));
        const open = text.replace(/\\[{}]/g, "");
        let depth = 0;
        for (const letter of open) {
          if (letter === "{") depth += 1;
          if (letter === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
