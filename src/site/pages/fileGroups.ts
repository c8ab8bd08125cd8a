import type { SiteWords } from "../../i18n/siteWords.ts";

type FileNote = {
  /** How the file's name ends after the story's id. */
  readonly ending: string;
  readonly format: string;
  /** Its purpose, by the key of its words. */
  readonly purpose: keyof SiteWords["data"]["files"];
};
type FileGroup = {
  readonly title: keyof SiteWords["data"]["groups"];
  readonly files: readonly FileNote[];
};

/** The files that the page of files lists, in its order. Each must have been written when the page is made. */
export const fileGroups: readonly FileGroup[] = [
  {
    title: "story",
    files: [
      { ending: "html", format: "HTML", purpose: "html" },
      { ending: "json", format: "JSON", purpose: "json" },
      { ending: "schema.json", format: "JSON Schema 2020-12", purpose: "schema" },
      { ending: "txt", format: "UTF-8", purpose: "text" },
    ],
  },
  {
    title: "tables",
    files: [
      { ending: "entities.csv", format: "CSV", purpose: "entities" },
      { ending: "relations.csv", format: "CSV", purpose: "relations" },
      { ending: "quotes.csv", format: "CSV", purpose: "quotes" },
    ],
  },
  {
    title: "networks",
    files: [
      { ending: "gexf", format: "GEXF 1.3", purpose: "gexf" },
      { ending: "graphml", format: "GraphML", purpose: "graphml" },
      { ending: "cytoscape.json", format: "Cytoscape JSON", purpose: "cytoscape" },
      { ending: "jgf.json", format: "JSON Graph Format 2", purpose: "jgf" },
    ],
  },
  {
    title: "checking",
    files: [{ ending: "annotations.jsonld", format: "W3C Web Annotation", purpose: "annotations" }],
  },
];
