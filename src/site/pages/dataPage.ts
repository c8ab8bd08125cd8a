import { wordsOf } from "../../i18n/allWords.ts";
import { formatNumber, ownName } from "../../i18n/formats.ts";
import { siteWordsOf } from "../../i18n/siteWords.ts";
import { directionOf } from "../../model/language/script.ts";
import { escapeJson } from "../../model/story/escapeJson.ts";
import type { Story } from "../../model/story/story.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import { aView } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import { rootOf } from "../../model/view/listAddresses.ts";
import { sourceLine } from "../exports/sourceLine.ts";
import { dataAddress } from "../head/dataAddress.ts";
import { datasetData } from "../head/datasetData.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import { languageLinks } from "../head/languageLinks.ts";
import { openGraph } from "../head/openGraph.ts";
import { touchIcon } from "../head/touchIcon.ts";
import { cardFile } from "../socialCards/cardFile.ts";
import type { ClientFiles } from "./client.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { fileGroups } from "./fileGroups.ts";
import { facesIn, iconAddress, paperLink, styleElement } from "./fillShell.ts";

export type DataPageParts = {
  readonly story: Story;
  /** Bytes of each file, by its name in `stories/`. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly files: ClientFiles;
  /** The rules for screens. */
  readonly rules: string;
  readonly icon: string;
  readonly site: URL | null;
};

/**
 * The page that lists what can be taken away: plain links, no script.
 * @throws if a file that it lists has not been written
 */
export function dataPage(language: Language, parts: DataPageParts): string {
  const { story, files, rules, icon, site } = parts;
  const root = rootOf(dataAddress(language, story));
  const { data } = siteWordsOf(language);
  const { licence } = story.source;
  const rights =
    licence === undefined ? data.rights : data.rightsUnder.replace("{{licence}}", () => licence);
  const links = facesIn(files, language).map(
    (sheet) => `<link rel="stylesheet" href="${root}${sheet}" />`,
  );
  links.push(paperLink(root, files));
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}" data-faces>
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(site, rules))}" />
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${iconAddress(icon)}" type="image/svg+xml" />
    ${touchIcon(site, root)}
    ${head(language, story, site).join("\n    ")}
    ${styleElement(rules)}
    ${links.join("")}
  </head>
  <body>
    ${header(language, root, story)}
    <main class="files">
      <h1>${escapeHtml(data.title)}</h1>
      <p class="lead">${escapeHtml(data.lead)}</p>
      ${fileGroups.map((group) => listGroup(group, language, root, parts)).join("\n      ")}
      <h2>${escapeHtml(data.reading)}</h2>
      <ul class="file-notes">${readingNotes(language).join("")}</ul>
      <h2>${escapeHtml(data.licence)}</h2>
      <p>${escapeHtml(rights)}</p>
      <footer class="source-line"><p>${escapeHtml(sourceLine(story, language))}</p></footer>
    </main>
  </body>
</html>
`;
}

/** What the page says of itself: as the story's pages do, with the whole story's card. */
function head(language: Language, story: Story, site: URL | null): string[] {
  const { data } = siteWordsOf(language);
  const title = `${data.title} — ${textIn(story.title, language)} · ${wordsOf(language).t("brand")}`;
  const description = data.lead;
  const urlOf = (other: Language) => site && new URL(dataAddress(other, story), site).href;
  const url = urlOf(language);
  const image = site && new URL(cardFile(aView(language)), site).href;
  const files = fileGroups.flatMap((group) =>
    group.files.map(({ ending, format }) => ({ name: fileName(story, ending), format })),
  );
  const absolute = site && url && image ? { url, image, siteUrl: site.href } : {};
  const facts = datasetData(story, language, { title, description, ...absolute }, files);
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    ...languageLinks(language, story.languages, urlOf),
    ...openGraph(language, story.languages, { title, description, url, image }),
    `<script type="application/ld+json">${escapeJson(facts)}</script>`,
  ];
}

function fileName({ id }: Story, ending: string): string {
  return ending === "schema.json" ? "story.schema.json" : `${id}.${ending}`;
}

/** As the story's pages have it, without what needs a script. */
function header(language: Language, root: string, story: Story): string {
  const { t, wording } = wordsOf(language);
  const home = `${root}${formatAddress(aView(language), story)}`;
  const others = story.languages.filter((each) => each !== language);
  const links = others.map((other) => {
    const label = `${ownName(other)} — ${t("language.read", { language: wording.languageName(other) })}`;
    return `
      <a class="language" href="${root}${dataAddress(other, story)}" lang="${other}" hreflang="${other}" aria-label="${escapeHtml(label)}">${escapeHtml(ownName(other))}</a>`;
  });
  return `<header class="site-header">
      <a class="brand" href="${home}">${escapeHtml(t("brand"))}</a>
      <p class="site-story"><a href="${home}">${escapeHtml(textIn(story.title, language))}</a></p>${links.join("")}
    </header>`;
}

/** What a reader of the files has to know. */
function readingNotes(language: Language): string[] {
  const { positions, lines, direction, formula, paper } = siteWordsOf(language).data.notes;
  return [positions, lines, direction, formula, paper].map(
    (note) => `<li>${escapeHtml(note)}</li>`,
  );
}

function listGroup(
  { title, files }: (typeof fileGroups)[number],
  language: Language,
  root: string,
  { story, sizes }: DataPageParts,
): string {
  const { data } = siteWordsOf(language);
  const items = files.map(({ ending, format, purpose }) => {
    const name = fileName(story, ending);
    const bytes = sizes.get(name);
    if (bytes === undefined) throw new Error(`The page of files lists ${name}, which is not there`);
    return [
      `<li><p class="file-name"><a href="${root}stories/${name}" dir="ltr">${escapeHtml(name)}</a>`,
      `<span class="soft"><bdi>${escapeHtml(format)}</bdi> · ${formatSize(bytes, language)}</span></p>`,
      `<p>${escapeHtml(data.files[purpose])}</p></li>`,
    ].join(" ");
  });
  return `<h2>${escapeHtml(data.groups[title])}</h2>
      <ul class="file-list" role="list">${items.join("")}</ul>`;
}

function formatSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return `${formatNumber(kilobytes, wordsOf(language).language)} ${siteWordsOf(language).data.kilobytes}`;
}
