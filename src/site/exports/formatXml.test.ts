// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { textIn } from "../../model/story/texts.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { formatGexf } from "./formatGexf.ts";
import { formatGraphml } from "./formatGraphml.ts";

const story = theWalmartStory();

/** Reads with a browser's XML reader, which refuses what is not well-formed. */
function readXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}

const valuesOf = (elements: Iterable<Element>, name: string) =>
  Array.from(elements, (element) => element.getAttribute(name));

describe("GEXF", () => {
  const document = readXml(formatGexf(story));
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  it("is version 1.3, directed, with as many nodes and edges as the story has", () => {
    const { documentElement: root } = document;
    expect([root.localName, root.namespaceURI]).toEqual(["gexf", "http://gexf.net/1.3"]);
    expect(root.getAttribute("version")).toBe("1.3");
    expect(all("graph")[0]?.getAttribute("defaultedgetype")).toBe("directed");
    expect(valuesOf(all("node"), "id")).toEqual(story.entities.map(({ id }) => id));
    expect(valuesOf(all("edge"), "id")).toEqual(story.relations.map(({ id }) => id));
    expect(valuesOf(all("edge"), "kind")).toEqual(story.relations.map(({ kind }) => kind));
  });

  it("declares every value's attribute with its type", () => {
    for (const [owner, of] of [
      ["node", "node"],
      ["edge", "edge"],
    ] as const) {
      const declared = new Set(valuesOf(all(`attributes[class="${owner}"] > attribute`), "id"));
      const used = new Set(valuesOf(all(`${of} > attvalues > attvalue`), "for"));
      expect([...used].filter((name) => !declared.has(name))).toEqual([]);
    }
    const types = new Set(valuesOf(all("attribute"), "type"));
    expect([...types].sort()).toEqual(["boolean", "integer", "string"]);
  });

  it("says in its head what it is and whose the words are", () => {
    const head = document.querySelector("meta > description")?.textContent ?? "";
    expect(head).toContain(textIn(story.title, "en"));
    expect(head).toContain("its publisher");
  });
});

describe("GraphML", () => {
  const document = readXml(formatGraphml(story));
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  it("has the namespace, the ends and the order of the story", () => {
    expect(document.documentElement.namespaceURI).toBe("http://graphml.graphdrawing.org/xmlns");
    expect(valuesOf(all("graph > node"), "id")).toEqual(story.entities.map(({ id }) => id));
    const ends = all("graph > edge").map((edge) =>
      valuesOf([edge], "source").concat(valuesOf([edge], "target")),
    );
    expect(ends).toEqual(story.relations.map(({ source, target }) => [source, target]));
  });

  it("declares each key once, before the graph, and every datum by one", () => {
    const keys = valuesOf(all("graphml > key"), "id");
    expect(new Set(keys).size).toBe(keys.length);
    const used = new Set(valuesOf(all("data"), "key"));
    expect([...used].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("says of itself what the story is, whose the words are, and how spans count", () => {
    const data = new Map(
      all("graph > data").map((datum) => [datum.getAttribute("key"), datum.textContent]),
    );
    expect(data.get("graph_title_ar")).toBe(textIn(story.title, "ar"));
    expect(data.get("graph_source_ar")).toContain("المقال لناشره");
    expect(data.get("graph_article_sha256")).toBe(story.article.sha256);
    expect(data.get("graph_spans")).toContain("code points");
  });
});
