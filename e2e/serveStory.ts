import { join } from "node:path";
import type { Story } from "../src/model/story/story.ts";
import { createStoryIndex, type StoryIndex } from "../src/model/story/storyIndex.ts";
import { parseAddress } from "../src/model/view/address.ts";
import { compileFolder } from "../src/site/build/compileFolder.ts";
import { createStoryLayout } from "../src/site/build/createStoryLayout.ts";
import { formatProblem } from "../src/site/build/formatProblem.ts";
import { siteRules } from "../src/site/pages/pageRules.ts";
import { storyData } from "../src/site/pages/storyData.ts";
import { createWriter, readBuild, scriptsOf } from "./bench/buildSites.ts";
import { startServer } from "./startServer.ts";

/** A story of data/ as a site; its URL ends in a slash. */
export type StorySite = {
  readonly index: StoryIndex;
  readonly url: string;
  readonly close: () => void;
};

const root = join(import.meta.dirname, "..");

const types: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript" };

/**
 * Serves a story of data/. Each page is written when it is asked for, by the renderer of the last build; its faces are those
 * that the build has for the site's own story.
 */
export async function serveStory(id: string): Promise<StorySite> {
  const story = compile(id);
  const index = createStoryIndex(story);
  const build = await readBuild(root);
  const data = storyData(story, build.atlas);
  const write = createWriter({ ...build, root }, story, data);
  const { sheets } = siteRules(build.assets.rules, data);
  const files = new Map<string, string | Buffer>(build.assets.texts);
  for (const { name, text } of [...scriptsOf(index, data), ...sheets]) files.set(name, text);
  const { origin, close } = await startServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname.slice(1));
    const file = files.get(path);
    const { view, isUnknown } = parseAddress(index, path);
    const type = types[path.split(".").at(-1) ?? ""] ?? "text/plain";
    const html = "text/html; charset=utf-8";
    response.writeHead(file === undefined && isUnknown ? 404 : 200, {
      "content-type": file === undefined ? html : type,
    });
    response.end(file ?? write(view));
  });
  return { index, url: `${origin}/`, close };
}

function compile(id: string): Story {
  const compiled = compileFolder(root, join(root, "data", id), createStoryLayout(root));
  if (compiled.kind === "story") return compiled.story;
  throw new Error(compiled.problems.map(formatProblem).join("\n"));
}
