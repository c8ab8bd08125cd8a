import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { tourOf } from "../../src/model/graph/tour.ts";
import type { Story } from "../../src/model/story/story.ts";
import {
  createStoryIndex,
  rankEntities,
  type StoryIndex,
} from "../../src/model/story/storyIndex.ts";
import { aView, type View } from "../../src/model/story/view.ts";
import { listViews } from "../../src/model/view/listAddresses.ts";
import { atlasFile } from "../../src/site/build/buildClient.ts";
import { compileAll } from "../../src/site/build/compileFolder.ts";
import { createStoryLayout } from "../../src/site/build/createStoryLayout.ts";
import { faceSheetNames } from "../../src/site/fonts/faceSheets.ts";
import type { ClientFiles } from "../../src/site/pages/client.ts";
import { createPageWriter } from "../../src/site/pages/createPageWriter.ts";
import type { RenderPage } from "../../src/site/pages/renderPage.tsx";
import { type StoryData, storyData } from "../../src/site/pages/storyData.ts";
import { storyScripts } from "../../src/site/pages/wordsScripts.ts";
import { compileMade } from "./compileMade.ts";
import { plainPage } from "./plainPage.ts";
import { median, tenth } from "./statistics.ts";
import { textbookPage } from "./textbookPage.ts";

/** One story's overview, ready to be served, and what making its site costs. */
export type Site = {
  readonly name: string;
  readonly entities: number;
  /** The overview in Arabic as the build writes it, and the same without any script element. */
  readonly page: string;
  readonly limit: string;
  /** The same graph as a static SVG, and as a textbook draws it; see `plainPage` and `textbookPage`. */
  readonly plain: string;
  readonly textbook: string;
  /** The scripts that its pages ask for besides the site's own, by their names from the site's root. */
  readonly scripts: StoryData["scripts"];
  /** Nodes that the overview draws on a wide stage; the page holds the drawings of the other stages too. */
  readonly drawn: number;
  readonly cost: SiteCost;
};

/** Weights in bytes after brotli, unless named otherwise; times in ms. */
export type SiteCost = {
  /** The size of the story: its JSON, as it is. */
  readonly jsonBytes: number;
  readonly compileMs: number;
  readonly layoutMs: number;
  readonly pages: number;
  readonly renderMs: number;
  readonly overviewBytes: number;
  /** The two pages that hold all of the story: they grow with it. */
  readonly listBytes: number;
  readonly articleBytes: number;
  /** The heaviest of the other pages: that of the name with the most relations, the tour's last step, and some sampled evenly. */
  readonly pageBytes: number;
  /** The story's own script, which all pages share; 0 where each holds the story. */
  readonly storyBytes: number;
  readonly rawPageBytes: number;
};

export type Assets = {
  files: ClientFiles;
  /** What stands in the files, by their names. */
  texts: ReadonlyMap<string, Buffer>;
  /** The rules that stand in each page. */
  rules: string;
};

const samples = 9;

/** The parts of the last build: the renderer, kept aside so that another build may take its place meanwhile. */
export async function readBuild(root: string) {
  const cache = join(root, "node_modules/.cache/rawabit");
  const copy = join(cache, `bench/renderer-${process.pid}`);
  mkdirSync(copy, { recursive: true });
  cpSync(join(cache, "renderer"), copy, { recursive: true });
  const module: { renderPage: RenderPage } = await import(
    pathToFileURL(join(copy, "renderPage.js")).href
  );
  const atlas = readFileSync(join(copy, atlasFile), "utf8");
  rmSync(copy, { recursive: true });
  const names = readdirSync(join(root, "dist/assets")).map((name) => `assets/${name}`);
  const texts = new Map(names.map((name) => [name, readFileSync(join(root, "dist", name))]));
  const find = (pattern: RegExp) => {
    const name = names.find((name) => pattern.test(name));
    if (name === undefined) throw new Error("Build first: npm run build");
    return name;
  };
  const [, rules] =
    /<style>(.*?)<\/style>/s.exec(readFileSync(join(root, "dist/index.html"), "utf8")) ?? [];
  if (rules === undefined) throw new Error("The built overview has no rules");
  const files = {
    script: find(/rawabit-[^/]+\.js$/),
    picture: find(/picture-/),
    paper: find(/paper-/),
    faces: Object.fromEntries(
      faceSheetNames.flatMap((sheet) =>
        names.filter((name) => name.includes(`/faces-${sheet}-`)).map((name) => [sheet, name]),
      ),
    ),
  };
  return { render: module.renderPage, atlas, assets: { files, texts, rules } };
}

/** The story of the site itself, as the last build published it. */
function readStory(root: string): Story {
  const name = readdirSync(join(root, "dist/stories")).find((file) =>
    /^[a-z0-9-]+\.json$/.test(file),
  );
  const story: Story = JSON.parse(readFileSync(join(root, "dist/stories", name ?? ""), "utf8"));
  return story;
}

/** Compiles data/ anew for its time. A stored drawing is taken as it is, and one that was searched before is kept. */
function timeCompile(root: string): Pick<SiteCost, "compileMs" | "layoutMs"> {
  const place = createStoryLayout(root);
  let layoutMs = 0;
  const start = performance.now();
  compileAll(root, (story) => {
    const begun = performance.now();
    const placed = place(story);
    layoutMs += performance.now() - begun;
    return placed;
  });
  return { compileMs: performance.now() - start, layoutMs };
}

type Build = Awaited<ReturnType<typeof readBuild>> & { root: string };

/** Makes the sites to be measured: the project's own story, then made ones. */
export function buildSites(build: Build, counts: readonly number[]): Site[] {
  const own = () => ({ story: readStory(build.root), ...timeCompile(build.root) });
  const made = counts.map((count) => () => compileMade(build.root, count));
  return [own, ...made].map((take) => {
    const { story, compileMs, layoutMs } = take();
    return buildSite(build, story, { compileMs, layoutMs });
  });
}

function buildSite(
  build: Build,
  story: Story,
  times: Pick<SiteCost, "compileMs" | "layoutMs">,
): Site {
  const data = storyData(story, build.atlas);
  const write = createWriter(build, story, data);
  const page = write(aView("ar"));
  const views = listViews(story);
  const index = createStoryIndex(story);
  const weigh = (view: View) => brotliSize(write(view));
  const chosen = sampleViews(views);
  const timed = chosen.map((view) => {
    const start = performance.now();
    const html = write(view);
    return { ms: performance.now() - start, html };
  });
  const cost = {
    jsonBytes: Buffer.byteLength(JSON.stringify(story)),
    compileMs: tenth(times.compileMs),
    layoutMs: tenth(times.layoutMs),
    pages: views.length,
    renderMs: tenth(median(timed.map(({ ms }) => ms))),
    overviewBytes: brotliSize(page),
    listBytes: weigh({ ...aView("ar"), tab: "list" }),
    articleBytes: weigh({ ...aView("ar"), tab: "article" }),
    pageBytes: Math.max(...heavyViews(index, chosen).map(weigh)),
    storyBytes: data.scripts.reduce((sum, { text }) => sum + brotliSize(text), 0),
    rawPageBytes: median(timed.map(({ html }) => Buffer.byteLength(html))),
  };
  const limit = page.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  const scripts = scriptsOf(index, data);
  const plain = plainPage(index, aView("ar"));
  const drawn = plain.match(/class="node"/g)?.length ?? 0;
  const textbook = textbookPage(build.root, story);
  const entities = story.entities.length;
  return { name: story.id, entities, page, limit, plain, textbook, scripts, drawn, cost };
}

/** Some views, sampled evenly. */
export function sampleViews(views: readonly View[]): View[] {
  return Array.from(
    { length: samples },
    (_, at) => views[Math.floor(((at + 0.5) * views.length) / samples)] ?? aView("en"),
  );
}

/** Views that show a choice, among them the heaviest: the name with the most relations, the tour's last step, and those of `sampled`. */
export function heavyViews(index: StoryIndex, sampled: readonly View[]): View[] {
  const [entity] = rankEntities(index);
  const step = tourOf(index).at(-1);
  return [
    ...(entity ? [aView("ar", { kind: "entity", id: entity.id })] : []),
    ...(step ? [aView("ar", { kind: "step", id: step.id })] : []),
    ...sampled.filter(({ selection }) => selection.kind !== "overview"),
  ];
}

/** Writes any page of a story as the build does. */
export function createWriter(
  { render, assets, root }: Build,
  story: Story,
  data: StoryData,
): (view: View) => string {
  const { files, rules } = assets;
  const index = createStoryIndex(story);
  const shell = readFileSync(join(root, "index.html"), "utf8");
  const icon = readFileSync(join(root, "public/icon.svg"), "utf8");
  return createPageWriter(index, {
    client: { render, shell, icon, files, texts: { rules } },
    data,
    scripts: storyScripts(index, null),
    site: null,
    cardOf: (view) => view,
    isThemed: false,
  });
}

/** The scripts of a story's pages besides the site's own: the story, and the words of its languages. */
export function scriptsOf(index: StoryIndex, data: StoryData): StoryData["scripts"] {
  return [...data.scripts, ...storyScripts(index, null).files];
}

export function brotliSize(text: string | Buffer): number {
  return compress(text).byteLength;
}

/** As a host compresses files beforehand: at the highest quality. */
export function compress(text: string | Buffer): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.from(text), { params });
}
