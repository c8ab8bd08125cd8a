import { asClaimed } from "../../model/story/claim.ts";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { sourceLines } from "./sourceLine.ts";

/**
 * Cytoscape's JSON (Cytoscape.js, Cytoscape desktop): the compiled story's own fields as `data`, its places kept. Nodes
 * and edges share one set of ids there: a relation that bears an entity's becomes `relation:<id>`.
 */
export function formatCytoscape(story: Story): string {
  const index = createStoryIndex(story);
  const { entities, relations, quotes, events, title, summary, article } = story;
  const nodes = entities.map(({ place, ...entity }) => ({
    data: { ...entity, label: entity.name.ar },
    position: { x: place.x, y: place.y },
  }));
  const taken = new Set(entities.map(({ id }) => id));
  const idOf = (id: string) => (taken.has(id) ? `relation:${id}` : id);
  // `label` is what Cytoscape writes on an edge.
  const edges = relations
    .map((relation) => asClaimed(index, relation))
    .map(({ label, ...relation }) => ({
      data: { ...relation, id: idOf(relation.id), label: label.ar, labels: label },
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
