import type { Story } from "../story/story.ts";
import { sourceLines } from "./sourceLine.ts";

/** Cytoscape's JSON (Cytoscape.js, Cytoscape desktop): the compiled story's own fields as `data`, its places kept. */
export function formatCytoscape(story: Story): string {
  const { entities, relations, quotes, events, title, summary, article } = story;
  const nodes = entities.map(({ place, ...entity }) => ({
    data: { ...entity, label: entity.name.ar },
    position: { x: place.x, y: place.y },
  }));
  // `label` is what Cytoscape writes on an edge.
  const edges = relations.map(({ label, ...relation }) => ({
    data: { ...relation, label: label.ar, labels: label },
  }));
  const data = {
    id: story.id,
    title,
    summary,
    source: { ...story.source, line: sourceLines(story) },
    article: { sha256: article.sha256 },
    quotes,
    events,
  };
  return `${JSON.stringify({ data, elements: { nodes, edges } })}\n`;
}
