import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pastedAddress, pastedThemes } from "../../model/cite/embedCode.ts";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import { listViews } from "../../model/view/listAddresses.ts";
import { formatOembed, hasOembed, oembedFile } from "../head/oembed.ts";
import type { Client } from "../pages/client.ts";
import { createPageWriter } from "../pages/createPageWriter.ts";
import type { StoryData } from "../pages/storyData.ts";
import { themedPage } from "../pages/themedPage.ts";
import { watchStory } from "../pages/watchStory.ts";
import { type StoryScripts, wordsScript } from "../pages/wordsScripts.ts";
import type { Progress } from "./createProgress.ts";
import { hashCode } from "./hashCode.ts";
import { type FormerPages, keepPages, type PageKeeper } from "./keepPages.ts";

export type PageParts = {
  story: Story;
  data: StoryData;
  scripts: StoryScripts;
  client: Client;
  /** The site's own address, if it is known. */
  site: URL | null;
  /** The project's folder. */
  root: string;
  /** Hears how far pages and cards are. */
  progress?: Progress;
  /** The former build's pages: of a large story those that have not changed are taken from there. */
  former?: FormerPages;
};

/** How many pages there are, and how many of them were made anew. */
export type PagesWritten = { pages: number; anew: number };

/** Writes the page of every view, with its oEmbed answer and its addresses with a theme in their path. */
export async function writePages(
  folder: string,
  parts: PageParts,
  cardOf: (view: View) => View,
): Promise<PagesWritten> {
  const { client, data, scripts, site, progress } = parts;
  const { story, keeper } = await openStory(parts);
  const index = createStoryIndex(story);
  const views = listViews(story);
  // A large story's pages are so many that those with a theme in their path would be more files than hosts take.
  const isThemed = views.every((view) => cardOf(view) === view);
  const write = createPageWriter(index, { client, data, scripts, site, cardOf, isThemed });
  const written = { pages: views.length, anew: 0 };
  for (const [at, view] of views.entries()) {
    progress?.("pages", at, views.length);
    const file = `${formatAddress(view, story)}index.html`;
    const make = () => write(view);
    const { text, isNew } = (await keeper?.take(file, make)) ?? { text: make(), isNew: true };
    if (isNew) written.anew += 1;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
    if (!site || !hasOembed(view)) continue;
    const ofPage = { site, cardOf: cardOf(view) };
    await writeFile(
      join(folder, oembedFile(view, story)),
      JSON.stringify(formatOembed(index, view, ofPage)),
    );
    if (isThemed) await writeThemed(folder, index, view, ofPage);
  }
  await keeper?.save();
  return written;
}

/**
 * Of a large story the pages are kept that a change does not touch. Each page of a small one holds all of it for paper, in a sheet
 * that is made once for all of them: one word changes each.
 */
async function openStory(parts: PageParts): Promise<{ story: Story; keeper?: PageKeeper }> {
  const { story, data, client, root, site, former } = parts;
  const [script, ...others] = data.scripts;
  if (!data.isLarge || !script || !former) return { story };
  const watched = watchStory(story);
  const base = JSON.stringify([
    hashCode(root),
    client.files,
    others.map(({ name }) => name),
    story.languages.map((language) => wordsScript(language).name),
    client.texts.rules,
    site,
  ]);
  const keeper = await keepPages({ watched, base, script: script.name, former });
  return { story: watched.story, keeper };
}

/** Writes the pages at a view's addresses with a theme in their path, each with its oEmbed answer. */
async function writeThemed(
  folder: string,
  index: StoryIndex,
  view: View,
  ofPage: { site: URL; cardOf: View },
): Promise<void> {
  for (const theme of pastedThemes) {
    const place = join(folder, pastedAddress(formatAddress(view, index.story), theme));
    await mkdir(place, { recursive: true });
    await writeFile(join(place, "index.html"), themedPage(index, view, theme, ofPage));
    const oembed = formatOembed(index, view, { ...ofPage, theme });
    await writeFile(join(folder, oembedFile(view, index.story, theme)), JSON.stringify(oembed));
  }
}
