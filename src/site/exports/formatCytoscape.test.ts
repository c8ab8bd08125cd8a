import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { textIn } from "../../model/story/texts.ts";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { formatCytoscape } from "./formatCytoscape.ts";

type Holder = { readonly data: Readonly<Record<string, unknown>> };

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

  it("holds nothing that Cytoscape desktop would import as an empty text", () => {
    const { data, elements } = JSON.parse(formatCytoscape(theWalmartStory()));
    const holders: Holder[] = [{ data }, ...elements.nodes, ...elements.edges];
    const values = holders.flatMap((holder) => Object.values(holder.data));
    const kinds = new Set(values.map((value) => typeof value));
    expect([...kinds].toSorted()).toEqual(["boolean", "number", "string"]);
  });

  it("writes a name, and no object, where a style says data(name) or data(label)", () => {
    const story = theWalmartStory();
    const { elements } = JSON.parse(formatCytoscape(story));
    const graph = cytoscape({ headless: true, elements });
    for (const field of ["name", "label"]) {
      const written = graph.nodes().map((node) => node.data(field));
      expect(written).toEqual(story.entities.map(({ name }) => textIn(name, "ar")));
      for (const edge of graph.edges()) expect(edge.data(field)).toMatch(/\p{L}/u);
    }
  });
});
