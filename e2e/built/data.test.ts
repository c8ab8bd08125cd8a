import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { dist, index } from "../builtStory.ts";
import { languages, pathIn } from "../reader.ts";
import { readDist } from "./weighDist.ts";

const endings = [
  ...["html", "json", "txt", "entities.csv", "relations.csv", "quotes.csv", "gexf", "graphml"],
  ...["cytoscape.json", "jgf.json", "annotations.jsonld"],
];
const names = [...endings.map((ending) => `${index.story.id}.${ending}`), "story.schema.json"];

describe("the page of files", () => {
  it.each(languages)("in %s lists every file, its place and its size", (language) => {
    const path = pathIn(language, "data/");
    const { window } = new JSDOM(readDist(`${path.slice(1)}index.html`), {
      url: `http://site${path}`,
    });
    const listed = [...window.document.querySelectorAll(".file-list li")].flatMap((item) => {
      const link = item.querySelector("a");
      return link ? [{ name: link.textContent, url: link.href, words: item.textContent }] : [];
    });
    expect(listed.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    for (const { name, url, words } of listed) {
      expect(url).toBe(`http://site/stories/${name}`);
      const { byteLength } = readFileSync(join(dist, "stories", name));
      const size = Math.max(1, Math.round(byteLength / 1000));
      expect(words, name).toContain(` ${new Intl.NumberFormat("en").format(size)} `);
    }
  });
});
