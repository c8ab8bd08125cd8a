import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { formatCytoscape } from "./formatCytoscape.ts";

describe("formatCytoscape", () => {
  it("keeps a relation whose id is an entity's too", () => {
    const story = aStory({
      relations: [aRelation({ id: "walmart" }), aRelation({ id: "another" })],
    });
    const { elements } = JSON.parse(formatCytoscape(story));
    const graph = cytoscape({ headless: true, elements });
    expect(graph.nodes().length).toBe(story.entities.length);
    expect(graph.edges().map((edge) => edge.id())).toEqual(["relation:walmart", "another"]);
  });
});
