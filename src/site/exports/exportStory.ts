import type { Story } from "../../model/story/story.ts";
import { formatAnnotations } from "./formatAnnotations.ts";
import { formatEntitiesCsv, formatQuotesCsv, formatRelationsCsv } from "./formatCsv.ts";
import { formatCytoscape } from "./formatCytoscape.ts";
import { formatGexf } from "./formatGexf.ts";
import { formatGraphml } from "./formatGraphml.ts";
import { formatJgf } from "./formatJgf.ts";

/** A file to take away: its name beside `stories/<id>.json`, and its whole text. */
export type ExportFile = { readonly name: string; readonly text: string };

/** The formats, by how their files' names end after the story's id. */
const formats: Readonly<Record<string, (story: Story) => string>> = {
  txt: ({ article }) => article.text,
  "entities.csv": formatEntitiesCsv,
  "relations.csv": formatRelationsCsv,
  "quotes.csv": formatQuotesCsv,
  gexf: formatGexf,
  graphml: formatGraphml,
  "jgf.json": formatJgf,
  "cytoscape.json": formatCytoscape,
  "annotations.jsonld": formatAnnotations,
};

/**
 * The story in every format, made before any is written.
 * @throws the first failure, with the file's name
 */
export function exportStory(story: Story): ExportFile[] {
  return Object.entries(formats).map(([ending, format]) => {
    const name = `${story.id}.${ending}`;
    try {
      return { name, text: format(story) };
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The export ${name} could not be made: ${reason}`, { cause });
    }
  });
}
