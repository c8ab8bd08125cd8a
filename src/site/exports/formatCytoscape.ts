import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { entityFields, relationFields, storyFields } from "./graphFields.ts";

/**
 * Cytoscape's JSON, for Cytoscape.js, Cytoscape desktop and NetworkX: places are kept, and every datum is a text, a number
 * or a truth value, for Cytoscape desktop imports an object as an empty text. `name` is what Cytoscape writes on a node or
 * an edge, `interaction` is its word for an edge's kind. NetworkX takes `value` for a node, `key` for one of parallel edges.
 * Nodes and edges share one set of ids: a relation that bears an entity's becomes `relation:<id>`.
 */
export function formatCytoscape(story: Story): string {
  const index = createStoryIndex(story);
  const [first = ""] = story.languages;
  const nodes = story.entities.map((entity) => {
    const { id, name } = entity;
    const place = story.drawings.wide.nodes[id];
    return {
      data: { id, value: id, name: textIn(name, first), ...entityFields(index, entity) },
      ...(place && { position: { x: place.x, y: place.y } }),
    };
  });
  const taken = new Set(story.entities.map(({ id }) => id));
  const edges = story.relations.map((relation) => {
    const id = taken.has(relation.id) ? `relation:${relation.id}` : relation.id;
    const { source, target, kind } = relation;
    const fields = relationFields(index, relation);
    return {
      data: { id, key: id, source, target, name: fields.label, interaction: kind, ...fields },
    };
  });
  const data = { id: story.id, name: textIn(story.title, first), ...storyFields(story) };
  const graph = { directed: true, multigraph: true, data, elements: { nodes, edges } };
  return `${JSON.stringify(graph)}\n`;
}
