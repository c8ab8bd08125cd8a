import cytoscape from "cytoscape";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import Papa from "papaparse";
import * as v from "valibot";
import type { ExportFile } from "../site/exports/exportStory.ts";

/**
 * For tests: the exports read by others' readers, and told in one shape. Nothing of ours reads here, so what comes back
 * is what a stranger's program finds.
 */

export type Told = {
  readonly label: string;
  /** The label in the last of several languages. */
  readonly further: string;
  readonly evidence: string;
  readonly spans: string;
};
export type ToldRelation = Told & {
  readonly source: string;
  readonly target: string;
  readonly sentence: string;
  readonly further_sentence: string;
};
export type ReadBack = {
  readonly entities: ReadonlyMap<string, Told>;
  readonly relations: ReadonlyMap<string, ToldRelation>;
};

type Languages = readonly string[];
type Reader = {
  readonly ending: string;
  /** @param languages of the story: the first and the last are read */
  readonly read: (text: string, languages: Languages) => ReadBack;
};

const texts = v.record(v.string(), v.string());
const evidence = v.array(v.object({ exact: v.string(), start: v.number(), end: v.number() }));
const flat = v.object({
  label: v.string(),
  evidence: v.optional(v.string(), ""),
  evidence_spans: v.optional(v.string(), ""),
});

export const readers: readonly Reader[] = [
  {
    ending: "gexf",
    read: (text, languages) => readGraph(parseGexf(MultiDirectedGraph, text), languages),
  },
  {
    ending: "graphml",
    read: (text, languages) => readGraph(parseGraphml(MultiDirectedGraph, text), languages),
  },
  { ending: "jgf.json", read: readJgf },
  { ending: "cytoscape.json", read: readCytoscape },
];

/** The two tables, read as one. */
export function readTables(entities: string, relations: string, languages: Languages): ReadBack {
  const ends = v.object({ id: v.string(), source: v.string(), target: v.string() });
  return {
    entities: new Map(
      readRows(entities).map((row) => [
        v.parse(v.object({ id: v.string() }), row).id,
        tell(row, languages),
      ]),
    ),
    relations: new Map(
      readRows(relations).map((row) => {
        const { id, source, target } = v.parse(ends, row);
        return [id, { source, target, ...tellRelation(row, languages) }];
      }),
    ),
  };
}

/** Rows of a CSV file by the names of its columns. Throws on what Papa Parse finds wrong. */
export function readRows(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

export function textOf(files: readonly ExportFile[], ending: string): string {
  const file = files.find(({ name }) => name.endsWith(`.${ending}`));
  if (!file) throw new Error(`There is no export .${ending}`);
  return file.text;
}

function readGraph(graph: MultiDirectedGraph, languages: Languages): ReadBack {
  return {
    entities: new Map(graph.mapNodes((id, fields) => [id, tell(fields, languages)])),
    relations: new Map(
      graph.mapEdges((id, fields, source, target) => [
        id,
        { source, target, ...tellRelation(fields, languages) },
      ]),
    ),
  };
}

function tell(fields: unknown, languages: Languages): Told {
  const { label, evidence, evidence_spans } = v.parse(flat, fields);
  const further = languages.length > 1 ? fieldOf(fields, `label_${languages.at(-1)}`) : "";
  return { label, further, evidence, spans: evidence_spans };
}

function tellRelation(
  fields: unknown,
  languages: Languages,
): Omit<ToldRelation, "source" | "target"> {
  return {
    ...tell(fields, languages),
    sentence: fieldOf(fields, `sentence_${languages[0]}`),
    further_sentence: fieldOf(fields, `sentence_${languages.at(-1)}`),
  };
}

function fieldOf(fields: unknown, name: string): string {
  return v.parse(v.looseObject({ [name]: v.string() }), fields)[name] ?? "";
}

const passagesOf = (passages: v.InferOutput<typeof evidence>) => ({
  evidence: passages.map(({ exact }) => exact).join("\n"),
  spans: passages.map(({ start, end }) => `${start}-${end}`).join(" "),
});

const jgf = v.object({
  graph: v.object({
    nodes: v.record(
      v.string(),
      v.object({ label: v.string(), metadata: v.object({ name: texts, evidence }) }),
    ),
    edges: v.array(
      v.object({
        id: v.string(),
        source: v.string(),
        target: v.string(),
        label: v.string(),
        metadata: v.object({ label: texts, sentence: texts, evidence }),
      }),
    ),
  }),
});

function furtherIn(texts: Readonly<Record<string, string>>, languages: Languages): string {
  return languages.length > 1 ? (texts[languages.at(-1) ?? ""] ?? "") : "";
}

function readJgf(text: string, languages: Languages): ReadBack {
  const { graph } = v.parse(jgf, JSON.parse(text));
  return {
    entities: new Map(
      Object.entries(graph.nodes).map(([id, { label, metadata }]) => [
        id,
        { label, further: furtherIn(metadata.name, languages), ...passagesOf(metadata.evidence) },
      ]),
    ),
    relations: new Map(
      graph.edges.map(({ id, source, target, label, metadata }) => [
        id,
        {
          source,
          target,
          label,
          further: furtherIn(metadata.label, languages),
          sentence: metadata.sentence[languages[0] ?? ""] ?? "",
          further_sentence: metadata.sentence[languages.at(-1) ?? ""] ?? "",
          ...passagesOf(metadata.evidence),
        },
      ]),
    ),
  };
}

function readCytoscape(text: string, languages: Languages): ReadBack {
  const graph = cytoscape({ headless: true, ...JSON.parse(text) });
  return {
    entities: new Map(graph.nodes().map((node) => [node.id(), tell(node.data(), languages)])),
    relations: new Map(
      graph.edges().map((edge) => {
        const [source, target] = [edge.source().id(), edge.target().id()];
        return [edge.id(), { source, target, ...tellRelation(edge.data(), languages) }];
      }),
    ),
  };
}
