import { stringify } from "csv-stringify/sync";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { entityFields, type Fields, quoteFields, relationFields } from "./graphFields.ts";
import { sourceLine } from "./sourceLine.ts";

/**
 * Tables for spreadsheets: RFC 4180, with the byte order mark by which Excel knows UTF-8. A cell that a spreadsheet
 * would take for a formula (`=`, `+`, `-`, `@`, tab, carriage return first) has an apostrophe before it.
 */

/** All that some reader takes for the end of a line. */
const lineEnds = /[\n\v\f\r\u0085\u2028\u2029]/;

/** One row for each entity. */
export function formatEntitiesCsv(story: Story): string {
  const index = createStoryIndex(story);
  return formatRows(
    story,
    story.entities.map((entity) => ({ id: entity.id, ...entityFields(index, entity) })),
  );
}

/** One row for each relation, with the names of its ends in the first language. */
export function formatRelationsCsv(story: Story): string {
  const index = createStoryIndex(story);
  const [first = ""] = story.languages;
  const nameOf = (id: string) => textIn(index.entities.get(id)?.name ?? {}, first);
  return formatRows(
    story,
    story.relations.map((relation) => ({
      id: relation.id,
      source: relation.source,
      target: relation.target,
      source_label: nameOf(relation.source),
      target_label: nameOf(relation.target),
      ...relationFields(index, relation),
    })),
  );
}

/** One row for each quote. */
export function formatQuotesCsv(story: Story): string {
  return formatRows(
    story,
    story.quotes.map((quote) => ({ id: quote.id, ...quoteFields(story, quote) })),
  );
}

/** Every row has every column, and ends with the source line. */
function formatRows(story: Story, rows: readonly Fields[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys)), "source_line"];
  const line = sourceLine(story, story.languages[0] ?? "");
  return stringify(
    rows.map((row) => ({ ...row, source_line: line })),
    {
      header: true,
      columns,
      bom: true,
      record_delimiter: "windows",
      escape_formulas: true,
      // RFC 4180, § 2.6. The library quotes its own line end alone, and a cell's lines end in LF.
      quoted_match: lineEnds,
      cast: { boolean: String },
    },
  );
}
