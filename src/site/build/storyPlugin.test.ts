import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer } from "vite";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { anArticle } from "../../testing/aStory.ts";
import { aStorySource, breakStory, inARow } from "../../testing/aStorySource.ts";
import { storyPlugin } from "./storyPlugin.ts";

const root = mkdtempSync(join(tmpdir(), "rawabit-plugin-"));
const folder = join(root, "data/a-story");
const page = "<!doctype html><html><head></head><body></body></html>";
const options = () => ({
  root,
  configFile: false as const,
  logLevel: "silent" as const,
  plugins: [storyPlugin({ root, layout: inARow })],
});

beforeEach(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, "index.html"), page);
  writeFileSync(join(folder, "article.ar.txt"), anArticle);
  writeFileSync(join(folder, "story.json"), JSON.stringify(aStorySource(), null, 2));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function breakFile(): void {
  const text = breakStory('"target": "microsoft"', '"target": "microsof"');
  writeFileSync(join(folder, "story.json"), text);
}

describe("in a build", () => {
  async function listFiles(): Promise<string[]> {
    const result = await build({ ...options(), build: { write: false } });
    const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
    return outputs.map(({ fileName }) => fileName).sort();
  }

  test("emits the shown story, no other, and the schema of the format", async () => {
    const other = join(root, "data/b-story");
    mkdirSync(other);
    writeFileSync(join(other, "article.ar.txt"), anArticle);
    writeFileSync(join(other, "story.json"), JSON.stringify(aStorySource({ id: "b-story" })));
    const named = (id: string) => ["index.html", `stories/${id}.json`, "stories/story.schema.json"];
    try {
      expect(await listFiles()).toEqual(named("a-story"));
      vi.stubEnv("STORY", "b-story");
      expect(await listFiles()).toEqual(named("b-story"));
    } finally {
      vi.unstubAllEnvs();
      rmSync(other, { recursive: true });
    }
  });

  test("refuses with every problem", async () => {
    breakFile();
    await expect(listFiles()).rejects.toThrow(
      'data/a-story/story.json:105:17 "target" of relation "walmart-microsoft-partnership" names the unknown entity "microsof": did you mean "microsoft"?',
    );
  });
});

describe("in dev", () => {
  async function withServer<T>(use: (base: string) => Promise<T>): Promise<T> {
    const server = await createServer({ ...options(), server: { port: 0, host: "127.0.0.1" } });
    try {
      await server.listen();
      return await use(server.resolvedUrls?.local[0] ?? "");
    } finally {
      await server.close();
    }
  }

  test("serves the story as JSON and inside the page", async () => {
    const { served, html } = await withServer(async (base) => ({
      served: await (await fetch(`${base}stories/a-story.json`)).text(),
      html: await (await fetch(base)).text(),
    }));
    const inside = /<script type="application\/json" id="story">(.*?)<\/script>/.exec(html)?.[1];
    expect(JSON.parse(inside ?? "")).toEqual(JSON.parse(served));
  });

  test("starts with a broken story, too", async () => {
    breakFile();
    const html = await withServer(async (base) => (await fetch(base)).text());
    expect(html).toContain("/@vite/client");
    expect(html).not.toContain('id="story"');
  });
});
