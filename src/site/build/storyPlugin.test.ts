import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build, createServer } from "vite";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { anArticle } from "../../testing/aStory.ts";
import { aStorySource, breakStory, inARow } from "../../testing/aStorySource.ts";
import { watchPlugin } from "./sitePlugin.ts";
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

  test("emits the shown story, no other, and both schemas", async () => {
    const other = join(root, "data/b-story");
    mkdirSync(other);
    writeFileSync(join(other, "article.ar.txt"), anArticle);
    writeFileSync(join(other, "story.json"), JSON.stringify(aStorySource({ id: "b-story" })));
    const named = (id: string) => [
      "index.html",
      `stories/${id}.json`,
      "stories/story-source.schema.json",
      "stories/story.schema.json",
    ];
    try {
      expect(await listFiles()).toEqual(named("a-story"));
      writeFileSync(join(root, "data/site.json"), '{ "story": "b-story" }');
      expect(await listFiles()).toEqual(named("b-story"));
      vi.stubEnv("STORY", "a-story");
      expect(await listFiles()).toEqual(named("a-story"));
    } finally {
      vi.unstubAllEnvs();
      rmSync(join(root, "data/site.json"), { force: true });
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

  test("shows warnings at the foot of the page, as text", async () => {
    writeFileSync(join(folder, "article.ar.txt"), `${anArticle}\n<img src=x onerror=alert(1)>`);
    const html = await withServer(async (base) => (await fetch(base)).text());
    const shown = /<details id="story-warnings".*?<\/details>/s.exec(html)?.[0] ?? "";
    expect(shown).toContain("Warnings of the story: 1");
    expect(shown).toContain("data/a-story/article.ar.txt:4:1 warning: the article holds HTML");
    expect(shown).not.toContain("<img");
    expect(html).toContain('id="story"');
  });

  test("leaves alone what a build beside it writes", async () => {
    const server = await createServer({
      ...options(),
      plugins: [storyPlugin({ root, layout: inARow }), watchPlugin(root)],
      server: { port: 0, host: "127.0.0.1" },
    });
    try {
      await server.listen();
      for (const folder of ["dist", "dist-next"]) mkdirSync(join(root, folder));
      const heard: string[] = [];
      server.watcher.on("all", (_event, file) => heard.push(relative(root, file)));
      // The watcher begins some time after the server.
      await vi.waitFor(
        () => {
          const text = `${page}${performance.now()}`;
          for (const name of ["dist/a.html", "dist-next/a.html", "last.html"]) {
            writeFileSync(join(root, name), text);
          }
          expect(heard).toContain("last.html");
        },
        { timeout: 20_000, interval: 50 },
      );
      expect(heard.filter((file) => file.startsWith("dist"))).toEqual([]);
    } finally {
      await server.close();
      for (const name of ["dist", "dist-next", "last.html"]) {
        rmSync(join(root, name), { recursive: true, force: true });
      }
    }
  });

  test("starts with a broken story, too", async () => {
    breakFile();
    const html = await withServer(async (base) => (await fetch(base)).text());
    expect(html).toContain("/@vite/client");
    expect(html).not.toContain('id="story"');
  });
});
