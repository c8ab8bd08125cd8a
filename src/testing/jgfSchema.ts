/**
 * For tests: what JSON Graph Format 2.0 demands of a file with one graph, as JSON Schema draft-07. Written from
 * jsongraphformat.info's json-graph-schema_v2.json; `graphs` and hyperedges, which we do not write, are left out.
 */
const text = { type: "string" } as const;
const own = { type: "object" } as const;
const flag = { type: "boolean" } as const;

const node = {
  type: "object",
  properties: { label: text, metadata: own },
  additionalProperties: false,
} as const;

const edge = {
  type: "object",
  properties: {
    id: text,
    source: text,
    target: text,
    relation: text,
    directed: flag,
    label: text,
    metadata: own,
  },
  required: ["source", "target"],
  additionalProperties: false,
} as const;

const graph = {
  type: "object",
  properties: {
    id: text,
    label: text,
    directed: flag,
    type: text,
    metadata: own,
    nodes: { type: "object", additionalProperties: node },
    edges: { type: "array", items: edge },
  },
  additionalProperties: false,
} as const;

export const jgfSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  properties: { graph },
  required: ["graph"],
  additionalProperties: false,
} as const;
