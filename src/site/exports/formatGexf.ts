import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { entityFields, type Fields, relationFields, storyFields } from "./graphFields.ts";
import { sourceLines } from "./sourceLine.ts";
import { escapeLineEnds, keepXmlCharacters } from "./xmlText.ts";

/**
 * GEXF 1.3, for Gephi: the drawing's places are kept, its y axis points up there. Every edge is directed, as the
 * relation is told; `symmetric` says where that means nothing. Parallel edges are told apart by `kind`.
 */
export function formatGexf(story: Story): string {
  const index = createStoryIndex(story);
  const graph = new MultiDirectedGraph();
  const { article_sha256, spans } = storyFields(story);
  const titles = story.languages.map((language) => textIn(story.title, language));
  graph.replaceAttributes(
    clean({
      creator: "Rawabit",
      description: [...titles, ...Object.values(sourceLines(story))].join("\n"),
      keywords: `Spans: ${spans}. SHA-256 of the article: ${article_sha256}`,
    }),
  );
  for (const entity of story.entities) {
    const place = story.drawings.wide.nodes[entity.id];
    const at = place && { x: place.x, y: -place.y };
    graph.addNode(entity.id, { ...clean(entityFields(index, entity)), ...at });
  }
  for (const relation of story.relations) {
    const { kind, ...fields } = clean(relationFields(index, relation));
    graph.addEdgeWithKey(relation.id, relation.source, relation.target, { ...fields, kind });
  }
  const xml = write(graph, {
    version: "1.3",
    pedantic: true,
    formatNode: (_key, { label, x, y, ...attributes }) => ({ label, attributes, viz: { x, y } }),
    formatEdge: (_key, { label, ...attributes }) => ({
      label,
      kind: attributes.kind,
      attributes,
    }),
  });
  return `${escapeLineEnds(xml)}\n`;
}

function clean(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" ? keepXmlCharacters(value) : value,
    ]),
  );
}
