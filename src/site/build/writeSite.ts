import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { wordingOf, wordsOf } from "../../i18n/allWords.ts";
import { directionOf } from "../../model/language/script.ts";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import { languagePrefix, parseAddress } from "../../model/view/address.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import { formatRobots, formatSitemap } from "../head/sitemap.ts";
import { touchIconFile } from "../head/touchIcon.ts";
import type { Client } from "../pages/client.ts";
import { missingScript } from "../pages/earlyScript.ts";
import { fillShell } from "../pages/fillShell.ts";
import { siteRules } from "../pages/pageRules.ts";
import { sheetChooser } from "../pages/printSheet.ts";
import { storyData } from "../pages/storyData.ts";
import { storyScripts } from "../pages/wordsScripts.ts";
import { cardChooser, listCardViews } from "../socialCards/cardFile.ts";
import { type CardsDrawn, drawCards } from "../socialCards/drawCards.ts";
import { drawTouchIcon } from "./drawTouchIcon.ts";
import { writeData } from "./writeData.ts";
import { type PageParts, type PagesWritten, writePages } from "./writePages.ts";

type SiteParts = Omit<PageParts, "data" | "scripts">;

/**
 * Writes every page, card and list of the site into `folder`, beside the script and style sheet that are there.
 * @param parts the client may still be on its way: the cards, which need none, are drawn meanwhile
 * @throws what rendering or the client's build throws: the folder is then half written and to be thrown away
 */
export async function writeSite(
  folder: string,
  parts: Omit<SiteParts, "client"> & { client: Client | Promise<Client> },
): Promise<CardsDrawn & PagesWritten> {
  const index = createStoryIndex(parts.story);
  const cards = listCardViews(index);
  const tell = (done: number, all: number) => parts.progress?.("cards", done, all);
  const drawing = drawCards(index, cards, { root: parts.root, folder, tell });
  const writing = Promise.resolve(parts.client).then((client) =>
    writeTexts(folder, index, { ...parts, client }, cardChooser(cards)),
  );
  // Both have ended before a fault is told: nothing is written into a folder that is thrown away.
  await Promise.allSettled([drawing, writing]);
  return { ...(await drawing), ...(await writing) };
}

/** Writes everything but the cards. */
async function writeTexts(
  folder: string,
  index: StoryIndex,
  parts: SiteParts,
  cardOf: ReturnType<typeof cardChooser>,
): Promise<PagesWritten> {
  const { story, client, site } = parts;
  const data = storyData(story, client.texts.atlas);
  await mkdir(join(folder, "assets"), { recursive: true });
  const { sheets } = siteRules(client.texts.rules, data);
  const scripts = storyScripts(index, site);
  for (const { name, text } of [...data.scripts, ...sheets, ...scripts.files]) {
    await writeFile(join(folder, name), text);
  }
  const pages = await writePages(folder, { ...parts, data, scripts }, cardOf);
  await writeData(folder, { story, client, site });
  for (const language of story.languages) {
    const name = `${languagePrefix(language, story)}404.html`;
    const page = missingPage(index, language, { ...parts, data, scripts });
    await writeFile(join(folder, name), page);
  }
  await writeFile(join(folder, "robots.txt"), formatRobots(site));
  await writeFile(join(folder, touchIconFile), await drawTouchIcon(client.icon));
  if (site) await writeFile(join(folder, "sitemap.xml"), formatSitemap(story, site));
  return pages;
}

/**
 * What answers an address that is missing: one file for all, and one in the folder of each further language, where a host
 * looks for it. Shown at any depth, so its root is absolute: the path of the site's address, or `/`. */
function missingPage(
  index: StoryIndex,
  language: Language,
  { story, data, scripts, client, site }: PageParts,
): string {
  const { render, shell, icon, files, texts } = client;
  const prefix = languagePrefix(language, story);
  const address = `${prefix}404/`;
  const root = site?.pathname ?? "/";
  const missing = missingScript(story.languages);
  const page = render(story, address, root);
  const { view } = parseAddress(index, address);
  const head = [
    `<title>${escapeHtml(`404 — ${pageTitle(index, view, wordingOf(language))}`)}</title>`,
    '<meta name="robots" content="noindex" />',
    `<script data-root="${escapeHtml(root)}">${missing}</script>`,
  ];
  const print = sheetChooser(index, site, data)(view);
  const { rules: text } = texts;
  const words = scripts.of(language, print !== "");
  // `404.html` answers for every language, and then turns before its first words are seen.
  const others =
    prefix === "" ? Object.values(words.others).map((name) => ({ name, text: "" })) : [];
  const facts = prefix === "" ? missingElsewhere(story, language, root) : "";
  const asked = { page, address, root, files, rules: { text }, icon, head, facts, print, site };
  const allData = { ...data, scripts: [...others, ...data.scripts] };
  return fillShell(shell, { ...asked, words, data: allData, scripts: [missing] });
}

/** The same said in the story's other languages, with the ways there: seen until the page has turned to one of them. */
function missingElsewhere(story: Story, language: Language, root: string): string {
  return story.languages
    .filter((other) => other !== language)
    .map((other) => {
      const { t } = wordsOf(other);
      const href = escapeHtml(`${root}${languagePrefix(other, story)}`);
      return `<p class="missing" lang="${other}" dir="${directionOf(other)}"><b>${escapeHtml(t("unknown.title"))}</b> <a href="${href}">${escapeHtml(t("overview.title"))}</a></p>`;
    })
    .join("");
}
