import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pastedAddress, pastedThemes } from "../../model/cite/embedCode.ts";
import type { Language, Story } from "../../model/story/story.ts";
import { createStoryIndex, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { formatAddress, parseAddress } from "../../model/view/address.ts";
import { listViews } from "../../model/view/listAddresses.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import { formatOembed, hasOembed, oembedFile } from "../head/oembed.ts";
import { formatRobots, formatSitemap } from "../head/sitemap.ts";
import { touchIconFile } from "../head/touchIcon.ts";
import type { Client } from "../pages/client.ts";
import { createPageWriter } from "../pages/createPageWriter.ts";
import { missingScript } from "../pages/earlyScript.ts";
import { fillShell } from "../pages/fillShell.ts";
import { siteRules } from "../pages/pageRules.ts";
import { sheetChooser } from "../pages/printSheet.ts";
import { type StoryData, storyData } from "../pages/storyData.ts";
import { themedPage } from "../pages/themedPage.ts";
import { wordsScripts } from "../pages/wordsScripts.ts";
import { cardChooser, listCardViews } from "../socialCards/cardFile.ts";
import { type CardsDrawn, drawCards } from "../socialCards/drawCards.ts";
import type { Progress } from "./createProgress.ts";
import { drawTouchIcon } from "./drawTouchIcon.ts";
import { writeData } from "./writeData.ts";

type SiteParts = {
  story: Story;
  client: Client;
  /** The site's own address, if it is known. */
  site: URL | null;
  /** The project's folder. */
  root: string;
  /** Hears how far pages and cards are. */
  progress?: Progress;
};

/**
 * Writes every page, card and list of the site into `folder`, beside the script and style sheet that are there.
 * @param parts the client may still be on its way: the cards, which need none, are drawn meanwhile
 * @throws what rendering or the client's build throws: the folder is then half written and to be thrown away
 */
export async function writeSite(
  folder: string,
  parts: Omit<SiteParts, "client"> & { client: Client | Promise<Client> },
): Promise<CardsDrawn & { pages: number }> {
  const index = createStoryIndex(parts.story);
  const cards = listCardViews(index);
  const tell = (done: number, all: number) => parts.progress?.("cards", done, all);
  const drawing = drawCards(index, cards, { root: parts.root, folder, tell });
  const writing = Promise.resolve(parts.client).then((client) =>
    writeTexts(folder, index, { ...parts, client }, cardChooser(cards)),
  );
  // Both have ended before a fault is told: nothing is written into a folder that is thrown away.
  await Promise.allSettled([drawing, writing]);
  return { ...(await drawing), pages: await writing };
}

/** Writes everything but the cards; gives the number of pages. */
async function writeTexts(
  folder: string,
  index: StoryIndex,
  parts: SiteParts,
  cardOf: ReturnType<typeof cardChooser>,
): Promise<number> {
  const { story, client, site } = parts;
  const data = storyData(story);
  await mkdir(join(folder, "assets"), { recursive: true });
  const { sheets } = siteRules(client.texts.rules, data);
  for (const { name, text } of [...data.scripts, ...sheets, ...Object.values(wordsScripts)]) {
    await writeFile(join(folder, name), text);
  }
  const pages = await writePages(folder, index, { ...parts, data }, cardOf);
  await writeData(folder, { story, client, site });
  for (const [name, language] of missingPages) {
    await writeFile(join(folder, name), missingPage(index, language, { ...parts, data }));
  }
  await writeFile(join(folder, "robots.txt"), formatRobots(site));
  await writeFile(join(folder, touchIconFile), await drawTouchIcon(client.icon));
  if (site) await writeFile(join(folder, "sitemap.xml"), formatSitemap(story, site));
  return pages;
}

/** What answers an address that is missing: one file for all, and one for English where a host looks for it. */
const missingPages = [
  ["404.html", "ar"],
  ["en/404.html", "en"],
] as const;

type PageParts = SiteParts & { data: StoryData };

async function writePages(
  folder: string,
  index: StoryIndex,
  { story, data, client, site, progress }: PageParts,
  cardOf: ReturnType<typeof cardChooser>,
): Promise<number> {
  const views = listViews(story);
  // A large story's pages are so many that those with a theme in their path would be more files than hosts take.
  const isThemed = views.every((view) => cardOf(view) === view);
  const write = createPageWriter(index, { client, data, site, cardOf, isThemed });
  for (const [at, view] of views.entries()) {
    progress?.("pages", at, views.length);
    const path = join(folder, `${formatAddress(view)}index.html`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, write(view));
    if (!site || !hasOembed(view)) continue;
    const ofPage = { site, cardOf: cardOf(view) };
    await writeFile(
      join(folder, oembedFile(view)),
      JSON.stringify(formatOembed(index, view, ofPage)),
    );
    if (isThemed) await writeThemed(folder, index, view, ofPage);
  }
  return views.length;
}

/** Writes the pages at a view's addresses with a theme in their path, each with its oEmbed answer. */
async function writeThemed(
  folder: string,
  index: StoryIndex,
  view: View,
  ofPage: { site: URL; cardOf: View },
): Promise<void> {
  for (const theme of pastedThemes) {
    const place = join(folder, pastedAddress(formatAddress(view), theme));
    await mkdir(place, { recursive: true });
    await writeFile(join(place, "index.html"), themedPage(index, view, theme, ofPage));
    const oembed = formatOembed(index, view, { ...ofPage, theme });
    await writeFile(join(folder, oembedFile(view, theme)), JSON.stringify(oembed));
  }
}

/** Shown at any depth, so its root is absolute: the path of the site's address, or `/`. */
function missingPage(
  index: StoryIndex,
  language: Language,
  { story, data, client, site }: PageParts,
): string {
  const { render, shell, icon, files, texts } = client;
  const address = language === "ar" ? "404/" : `${language}/404/`;
  const root = site?.pathname ?? "/";
  const page = render(story, address, root);
  const { view } = parseAddress(index, address);
  const head = [
    `<title>${escapeHtml(`404 — ${pageTitle(index, view)}`)}</title>`,
    '<meta name="robots" content="noindex" />',
    `<script data-root="${escapeHtml(root)}">${missingScript}</script>`,
  ];
  const print = sheetChooser(index, site, data)(view);
  const { rules: text } = texts;
  const asked = { page, address, root, files, rules: { text }, icon, head, facts: "", print, site };
  // `404.html` answers for English too, and then turns before its first words are seen.
  const scripts = language === "ar" ? [wordsScripts.en, ...data.scripts] : data.scripts;
  return fillShell(shell, { ...asked, data: { ...data, scripts }, scripts: [missingScript] });
}
