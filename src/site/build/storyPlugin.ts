import { readFileSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import type { ErrorPayload, HtmlTagDescriptor, Plugin, ViteDevServer } from "vite";
import { formatFrame, type Problem } from "../../compiler/check/problem.ts";
import type { StoryLayout } from "../../layout/layoutStory.ts";
import { escapeJson } from "../../model/story/escapeJson.ts";
import type { Story } from "../../model/story/story.ts";
import { compileAll } from "./compileFolder.ts";
import { createStoryLayout } from "./createStoryLayout.ts";
import { formatProblem, formatWarning } from "./formatProblem.ts";
import { readSite } from "./readSite.ts";
import { writeSchemas } from "./writeSchemas.ts";

/** Custom HMR event; its data is the whole fresh Story. */
const storyEvent = "rawabit:story";
/** Milliseconds: an editor that saves several files at once costs one compile. */
const patience = 50;
/** `npm run data` writes it beside the stories. */
const schemaName = "story.schema.json";

type StoryPluginOptions = {
  /** The project's folder, which holds data/. */
  root: string;
  /** The project's own layout, unless told otherwise. */
  layout?: StoryLayout;
};

type StoryPluginApi = {
  /** The story the site shows, by its id: that of the STORY environment variable, of data/site.json, else the first. */
  getStory: () => Story;
};

/**
 * Compiles data/ for Vite. In a build: refuses with every problem, emits the shown story's stories/<id>.json and
 * both schemas with the client. In dev: serves the same, injects the story into pages as
 * `<script type="application/json" id="story">`, and follows changes with an HMR event or the error overlay. Warnings are
 * printed by both, and shown at the foot of the page in dev.
 * `api` serves other build plugins; its getter throws on a story with problems.
 */
export function storyPlugin({ root, layout }: StoryPluginOptions): Plugin<StoryPluginApi> {
  const shelf = createShelf(resolve(root), layout);
  return {
    name: "rawabit:story",
    api: { getStory: shelf.getStory },
    buildStart() {
      if (this.environment.mode !== "build") return;
      // A build has several environments, and the story is the same in each.
      if (!shelf.isCompiled()) {
        shelf.compile();
        for (const warning of shelf.listWarnings()) this.warn(warning);
      }
      if (shelf.problems().length > 0) this.error(shelf.describeProblems());
    },
    generateBundle() {
      if (this.environment.name !== "client") return;
      for (const [fileName, source] of shelf.listFiles()) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer(server) {
      // Vitest starts a server too (its mode is "test"), but no one looks at its pages.
      if (server.config.mode !== "test") followChanges(server, shelf, join(resolve(root), "data"));
    },
    transformIndexHtml: (_html, { server }) => {
      if (!server || shelf.stories().length === 0) return [];
      const attrs = { type: "application/json", id: "story" };
      const story = escapeJson(shelf.takeStory());
      return [
        { tag: "script", attrs, children: story, injectTo: "body" },
        ...showWarnings(shelf.listWarnings()),
      ];
    },
  };
}

type Shelf = ReturnType<typeof createShelf>;

/** The warnings of a story at the foot of the development server's page, folded. None in a built page. */
function showWarnings(warnings: readonly string[]): HtmlTagDescriptor[] {
  if (warnings.length === 0) return [];
  const style =
    "position:fixed;inset-block-end:0;inset-inline-start:0;z-index:9;max-inline-size:100%;padding:.5rem;background:#fff3bf;color:#111;font:14px/1.5 monospace";
  const attrs = { id: "story-warnings", lang: "en", dir: "ltr", style };
  const summary: HtmlTagDescriptor = {
    tag: "summary",
    children: `Warnings of the story: ${warnings.length}`,
  };
  const lines = warnings.map((warning): HtmlTagDescriptor => {
    return { tag: "p", attrs: { style: "margin:.5rem 0 0" }, children: escapeText(warning) };
  });
  return [{ tag: "details", attrs, children: [summary, ...lines], injectTo: "body" }];
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Holds the last result of compiling. Stories that were well before stay at hand while they are broken. */
function createShelf(root: string, layout: StoryLayout | undefined) {
  let storyLayout = layout;
  let stories: readonly Story[] = [];
  let problems: readonly Problem[] | undefined;
  let warnings: readonly Problem[] = [];

  const compile = () => {
    storyLayout ??= createStoryLayout(root);
    const result = compileAll(root, storyLayout);
    problems = result.problems;
    warnings = result.warnings;
    if (problems.length === 0) stories = result.compiled.map(({ story }) => story);
  };
  const takeStory = (): Story => {
    const wanted = process.env.STORY || readSite(root).story;
    const story = wanted ? stories.find(({ id }) => id === wanted) : stories[0];
    if (story) return story;
    const known = stories.map(({ id }) => id).join(", ");
    throw new Error(`There is no story "${wanted}"; STORY may be one of: ${known}`);
  };
  const describeProblems = () => (problems ?? []).map(formatProblem).join("\n");
  return {
    root,
    compile,
    takeStory,
    describeProblems,
    stories: () => stories,
    listWarnings: () => warnings.map(formatWarning),
    isCompiled: () => problems !== undefined,
    problems: () => problems ?? [],
    getStory: () => {
      if (!problems) compile();
      if (problems && problems.length > 0) throw new Error(describeProblems());
      return takeStory();
    },
    /** The shown story alone: the site has no page for another. None while there is none. */
    listFiles: (): Map<string, string> => {
      const schemas = writeSchemas();
      const shown = stories.length === 0 ? [] : [takeStory()];
      return new Map([
        ...shown.map((story): [string, string] => [
          `stories/${story.id}.json`,
          JSON.stringify(story),
        ]),
        ["stories/story.schema.json", schemas.compiled],
        ["stories/story-source.schema.json", schemas.source],
      ]);
    },
  };
}

function followChanges(server: ViteDevServer, shelf: Shelf, data: string): void {
  let overlay = false;
  let warned = "";
  const showProblems = () => server.ws.send(toErrorPayload(shelf));
  /** Whether other warnings are printed now than before; the page shows them only when it is loaded. */
  const printWarnings = (): boolean => {
    const before = warned;
    warned = shelf.listWarnings().join("\n");
    if (warned !== before && warned !== "") server.config.logger.warn(warned);
    return warned !== before;
  };
  const update = (isFirst: boolean) => {
    shelf.compile();
    const isWarnedAnew = printWarnings();
    if (shelf.problems().length > 0) {
      overlay = true;
      server.config.logger.error(shelf.describeProblems());
      if (!isFirst) showProblems();
    } else if (overlay || (isWarnedAnew && !isFirst)) {
      overlay = false;
      server.ws.send({ type: "full-reload" });
    } else if (!isFirst) {
      server.ws.send({ type: "custom", event: storyEvent, data: shelf.takeStory() });
    }
  };
  // Thrown in a timer, a fault of ours, or a file half written, would end the server.
  const updateSafely = () => {
    try {
      update(false);
    } catch (error) {
      overlay = true;
      const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
      server.config.logger.error(stack);
      server.ws.send({ type: "error", err: { message, stack, plugin: "rawabit:story" } });
    }
  };
  update(true);

  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(data);
  server.watcher.on("all", (_event, file) => {
    const isOfStory = resolve(file).startsWith(data + sep) && basename(file) !== schemaName;
    if (!isOfStory) return;
    clearTimeout(timer);
    timer = setTimeout(updateSafely, patience);
  });
  server.ws.on("connection", () => {
    if (overlay) showProblems();
  });
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = /\/(stories\/[a-z0-9.-]+\.json)$/.exec(pathname)?.[1];
    const body = name === undefined ? undefined : shelf.listFiles().get(name);
    if (body === undefined) return next();
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end(body);
  });
}

function toErrorPayload(shelf: Shelf): ErrorPayload {
  const [first] = shelf.problems();
  const message = shelf.describeProblems();
  if (!first) return { type: "error", err: { message, stack: "" } };
  const file = join(shelf.root, first.file);
  const { line, column } = first;
  const loc = { file, line, column };
  return {
    type: "error",
    err: {
      message,
      stack: "",
      plugin: "rawabit:story",
      id: file,
      loc,
      frame: readFrame(file, first),
    },
  };
}

function readFrame(file: string, problem: Problem): string {
  try {
    return formatFrame(readFileSync(file, "utf8"), problem);
  } catch {
    return "";
  }
}
