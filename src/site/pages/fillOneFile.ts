import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import { aView } from "../../model/story/view.ts";
import { isLarge } from "../../model/view/visibility.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import { pageDescription } from "../head/pageDescription.ts";
import type { Client } from "./client.ts";
import { oneFilePolicy } from "./contentPolicy.ts";
import { afterFaces, earlyScript, hidingScript } from "./earlyScript.ts";
import { fillPlaces } from "./fillPlaces.ts";
import { pagePlaces, styleElement } from "./fillShell.ts";
import { printSheet } from "./printSheet.ts";
import { inPage } from "./storyData.ts";
import { wordsScript } from "./wordsScripts.ts";

/** Its addresses stand after the `#`, as `createAddressBar` reads them. */
const root = "#/";

/**
 * The whole story as one HTML file, all its languages, style, faces and script within: it opens from a disk or an
 * e-mail, without a network, and may ask for nothing. Its script stands last, and runs when the faces within are read.
 * In a frame, too, it is a guest as every page is.
 * @throws if the shell lacks a place that is to be filled, or the style would end its element
 */
export function fillOneFile(story: Story, { render, shell, icon, texts }: Client): string {
  const index = createStoryIndex(story);
  const { languages } = story;
  const [first = ""] = languages;
  const words = languages.map((language) => wordsScript(language).text).join("");
  const atlas = isLarge(story, "tall") ? texts.atlas : "";
  const script = afterFaces(`\n${escapeScript(words + atlas + texts.picture + texts.script)}\n`);
  const { rules, paper, faces } = texts;
  const style = [rules, paper, oneLanguage(languages), ...Object.values(faces)].join("\n");
  const page = render(story, "", root);
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(pageDescription(index, aView(first)))}" />`,
    `<script>${earlyScript}</script>`,
    `<script>${hidingScript}</script>`,
    styleElement(style),
  ];
  const print = printSheet(index, null, languages);
  const parts = { page, address: "", root, data: inPage(story), icon, head, facts: "", print };
  const end = `\n    <script>${script}</script>`;
  const policy = oneFilePolicy(script, style);
  return fillPlaces(shell, pagePlaces(parts, { policy, late: "", end, later: "" }));
}

/** The sheet for paper has each of the languages: only the page's own is printed. */
function oneLanguage(languages: readonly Language[]): string {
  const others = languages.map((each) => `:root:not([lang="${each}"]) [data-for="${each}"]`);
  return `@media print{${others.join()}{display:none}}`;
}

/** A script that may stand in an element: nothing in its strings ends it or opens a comment. */
function escapeScript(script: string): string {
  return script
    .trim()
    .replace(/<\/(script)/gi, "<\\/$1")
    .replaceAll("<!--", "<\\!--");
}
