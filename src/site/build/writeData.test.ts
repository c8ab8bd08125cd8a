import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aClient } from "../../testing/aClient.ts";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { writeData } from "./writeData.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  mkdirSync(join(folder, "stories"));
  writeFileSync(join(folder, "stories/a-story.json"), "{}");
  writeFileSync(join(folder, "stories/story.schema.json"), "x".repeat(4200));
});
afterEach(() => rmSync(folder, { recursive: true }));

const client = aClient();
const site = new URL("https://user.github.io/repo/");

describe("what can be taken away", () => {
  it("is written beside the story, and listed with its size in both languages", async () => {
    await writeData(folder, { story: aStory(), client, site });
    const files = readdirSync(join(folder, "stories"));
    for (const [address, size] of [
      ["data/", "4 كيلوبايت"],
      ["en/data/", "4 kB"],
    ] as const) {
      const html = readFileSync(join(folder, address, "index.html"), "utf8");
      const listed = [...html.matchAll(/href="(?:\.\.\/)+stories\/([^"]+)"/g)].map(
        ([, name]) => name,
      );
      expect(listed.toSorted()).toEqual(files.toSorted());
      expect(html).toContain(`JSON Schema 2020-12</bdi> · ${size}`);
      expect(html).toContain(`<link rel="canonical" href="${site.href}${address}" />`);
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    }
  });

  it("leaves nothing half done when a format fails: no file is written before all are made", async () => {
    const story = aStory({ relations: [aRelation({ target: "nobody" })] });
    await expect(writeData(folder, { story, client, site })).rejects.toThrow(
      "The export a-story.gexf could not be made",
    );
    expect(readdirSync(join(folder, "stories")).sort()).toEqual([
      "a-story.json",
      "story.schema.json",
    ]);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("refuses to list a file that is not there", async () => {
    rmSync(join(folder, "stories/story.schema.json"));
    await expect(writeData(folder, { story: aStory(), client, site })).rejects.toThrow(
      "lists story.schema.json, which is not there",
    );
  });
});
