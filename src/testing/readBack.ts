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
  readonly english: string;
  readonly evidence: string;
  readonly spans: string;
};
export type ToldRelation = Told & {
  readonly source: string;
  readonly target: string;
  readonly sentence: string;
  readonly english_sentence: string;
};
export type ReadBack = {
  readonly entities: ReadonlyMap<string, Told>;
  readonly relations: ReadonlyMap<string, ToldRelation>;
};

type Reader = { readonly ending: string; readonly read: (text: string) => ReadBack };

const both = v.object({ ar: v.string(), en: v.string() });
const evidence = v.array(v.object({ exact: v.string(), start: v.number(), end: v.number() }));
const flat = v.object({
  label: v.string(),
  label_en: v.string(),
  evidence: v.optional(v.string(), ""),
  evidence_spans: v.optional(v.string(), ""),
});
const flatRelation = v.object({
  ...flat.entries,
  sentence_ar: v.string(),
  sentence_en: v.string(),
});

export const readers: readonly Reader[] = [
  { ending: "gexf", read: (text) => readGraph(parseGexf(MultiDirectedGraph, text)) },
  { ending: "graphml", read: (text) => readGraph(parseGraphml(MultiDirectedGraph, text)) },
  { ending: "jgf.json", read: readJgf },
  { ending: "cytoscape.json", read: readCytoscape },
];

/** The two tables, read as one. */
export function readTables(entities: string, relations: string): ReadBack {
  const ends = v.object({ id: v.string(), source: v.string(), target: v.string() });
  return {
    entities: new Map(
      readRows(entities).map((row) => [v.parse(v.object({ id: v.string() }), row).id, tell(row)]),
    ),
    relations: new Map(
      readRows(relations).map((row) => {
        const { id, source, target } = v.parse(ends, row);
        return [id, { source, target, ...tellRelation(row) }];
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

function readGraph(graph: MultiDirectedGraph): ReadBack {
  return {
    entities: new Map(graph.mapNodes((id, fields) => [id, tell(fields)])),
    relations: new Map(
      graph.mapEdges((id, fields, source, target) => [
        id,
        { source, target, ...tellRelation(fields) },
      ]),
    ),
  };
}

function tell(fields: unknown): Told {
  const { label, label_en, evidence, evidence_spans } = v.parse(flat, fields);
  return { label, english: label_en, evidence, spans: evidence_spans };
}

function tellRelation(fields: unknown): Omit<ToldRelation, "source" | "target"> {
  const { sentence_ar, sentence_en } = v.parse(flatRelation, fields);
  return { ...tell(fields), sentence: sentence_ar, english_sentence: sentence_en };
}

const passagesOf = (passages: v.InferOutput<typeof evidence>) => ({
  evidence: passages.map(({ exact }) => exact).join("\n"),
  spans: passages.map(({ start, end }) => `${start}-${end}`).join(" "),
});

const jgf = v.object({
  graph: v.object({
    nodes: v.record(
      v.string(),
      v.object({ label: v.string(), metadata: v.object({ name: both, evidence }) }),
    ),
    edges: v.array(
      v.object({
        id: v.string(),
        source: v.string(),
        target: v.string(),
        label: v.string(),
        metadata: v.object({ label: both, sentence: both, evidence }),
      }),
    ),
  }),
});

function readJgf(text: string): ReadBack {
  const { graph } = v.parse(jgf, JSON.parse(text));
  return {
    entities: new Map(
      Object.entries(graph.nodes).map(([id, { label, metadata }]) => [
        id,
        { label, english: metadata.name.en, ...passagesOf(metadata.evidence) },
      ]),
    ),
    relations: new Map(
      graph.edges.map(({ id, source, target, label, metadata }) => [
        id,
        {
          source,
          target,
          label,
          english: metadata.label.en,
          sentence: metadata.sentence.ar,
          english_sentence: metadata.sentence.en,
          ...passagesOf(metadata.evidence),
        },
      ]),
    ),
  };
}

function readCytoscape(text: string): ReadBack {
  const graph = cytoscape({ headless: true, ...JSON.parse(text) });
  return {
    entities: new Map(graph.nodes().map((node) => [node.id(), tell(node.data())])),
    relations: new Map(
      graph.edges().map((edge) => {
        const [source, target] = [edge.source().id(), edge.target().id()];
        return [edge.id(), { source, target, ...tellRelation(edge.data()) }];
      }),
    ),
  };
}
