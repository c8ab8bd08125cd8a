import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { entityFields, type Fields, relationFields, storyFields } from "./graphFields.ts";
import { escapeXml } from "./xmlText.ts";

type Owner = "graph" | "node" | "edge";
/** An element that holds data: its attributes, as they are written, and its fields. */
type Holder = { readonly attributes: string; readonly fields: Fields };

/**
 * GraphML, for yEd, Gephi, NetworkX, igraph. Every edge is directed, as the relation is told; `symmetric` says where
 * that means nothing. graphology-graphml reads the format and does not write it, so it is written here: graph, nodes
 * and edges with `data`, each name declared by a typed `key`.
 */
export function formatGraphml(story: Story): string {
  const index = createStoryIndex(story);
  const whole = storyFields(story);
  const nodes = story.entities.map((entity): Holder => {
    return { attributes: writeAttributes({ id: entity.id }), fields: entityFields(index, entity) };
  });
  const edges = story.relations.map((relation): Holder => {
    const { id, source, target } = relation;
    return {
      attributes: writeAttributes({ id, source, target }),
      fields: relationFields(index, relation),
    };
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...writeKeys("graph", [whole]),
    ...writeKeys(
      "node",
      nodes.map(({ fields }) => fields),
    ),
    ...writeKeys(
      "edge",
      edges.map(({ fields }) => fields),
    ),
    `<graph${writeAttributes({ id: story.id, edgedefault: "directed" })}>`,
    ...writeData("graph", whole),
    ...nodes.flatMap((node) => writeHolder("node", node)),
    ...edges.flatMap((edge) => writeHolder("edge", edge)),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

/** Declares every field that some element has, once, with the type of its values. */
function writeKeys(owner: Owner, all: readonly Fields[]): string[] {
  const types = new Map(
    all.flatMap((fields) => Object.entries(fields).map(([name, value]) => [name, typeOf(value)])),
  );
  return [...types].map(([name = "", type = ""]) => {
    const declared = { id: keyOf(owner, name), for: owner, "attr.name": name, "attr.type": type };
    return `<key${writeAttributes(declared)}/>`;
  });
}

function writeHolder(owner: "node" | "edge", { attributes, fields }: Holder): string[] {
  return [`<${owner}${attributes}>`, ...writeData(owner, fields), `</${owner}>`];
}

function writeData(owner: Owner, fields: Fields): string[] {
  return Object.entries(fields).map(
    ([name, value]) => `<data key="${keyOf(owner, name)}">${escapeXml(String(value))}</data>`,
  );
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
}

/** Ids of keys are one space: a node's label and an edge's are two. */
function keyOf(owner: Owner, name: string): string {
  return `${owner}_${name}`;
}

function typeOf(value: string | number | boolean): "string" | "int" | "boolean" {
  if (typeof value === "number") return "int";
  return typeof value === "boolean" ? "boolean" : "string";
}
