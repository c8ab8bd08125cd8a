import { describe, expect, it } from "vitest";
import { anEntity, aStory } from "../../testing/aStory.ts";
import { readRows } from "../../testing/readBack.ts";
import { readCsvStrictly } from "../../testing/readCsvStrictly.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { formatEntitiesCsv, formatQuotesCsv, formatRelationsCsv } from "./formatCsv.ts";

const story = theWalmartStory();

describe("the tables", () => {
  const text = formatEntitiesCsv(story);

  it("are UTF-8 that Excel knows, with RFC 4180's line ends", () => {
    expect(text.startsWith("\ufeffid,label,label_en,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it.each([
    ["entities", formatEntitiesCsv(story), story.entities],
    ["relations", formatRelationsCsv(story), story.relations],
    ["quotes", formatQuotesCsv(story), story.quotes],
  ] as const)(
    "have one row of %s each, whatever lines their cells hold, for a strict reader",
    (_name, table, things) => {
      const [header = [], ...rows] = readCsvStrictly(table);
      expect(rows.map(([id]) => id)).toEqual(things.map(({ id }) => id));
      expect(new Set(header).size).toBe(header.length);
      expect(header.at(-1)).toBe("source_line");
    },
  );

  it("quote a cell of several lines, whose lines end in LF", () => {
    const aliases = ["وولمارت", "Walmart"];
    const table = formatEntitiesCsv(aStory({ entities: [anEntity({ aliases })] }));
    expect(table).toContain(',"وولمارت\nWalmart",');
  });

  it("name their source in every row", () => {
    for (const row of readRows(text)) expect(row.source_line).toMatch(/^المصدر: /);
  });

  it("hold every quote, its translation, its speaker and its place", () => {
    const rows = readRows(formatQuotesCsv(story)).map(
      ({ id, speaker, quote, quote_en, start, end }) => {
        return [id, speaker, quote, quote_en, start, end];
      },
    );
    expect(rows).toEqual(
      story.quotes.map(({ id, speaker, exact, translation, start, end }) => {
        return [id, speaker, exact, translation?.en, String(start), String(end)];
      }),
    );
  });

  it("let no cell be taken for a formula", () => {
    const name = { ar: "=HYPERLINK(1)", en: "@SUM(1)" };
    const [row] = readRows(formatEntitiesCsv(aStory({ entities: [anEntity({ name })] })));
    expect(row).toMatchObject({ label: "'=HYPERLINK(1)", label_en: "'@SUM(1)" });
  });
});
