import type { Language } from "../../model/story/texts.ts";
import { faceSheetsFor } from "../fonts/faceSheets.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import type { ClientFiles } from "./client.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { earlyScript, lateScript } from "./earlyScript.ts";
import { fillPlaces } from "./fillPlaces.ts";
import type { PageRules } from "./pageRules.ts";
import type { RenderedPage } from "./renderPage.tsx";
import type { StoryData } from "./storyData.ts";
import type { PageScripts } from "./wordsScripts.ts";

export type PageParts = {
  page: RenderedPage;
  /** Relative to the site's root, as `formatAddress` makes it. */
  address: string;
  /** Way from the page to the site's root. */
  root: string;
  /** The story, in the page or beside it. */
  data: StoryData;
  /** Text of icon.svg. */
  icon: string;
  /** Elements of the head, from `<title>` on. */
  head: readonly string[];
  /** What the page says of itself to search engines: an element of the body; empty for none. */
  facts: string;
  /** What paper alone shows. */
  print: string;
};

export type ShellParts = PageParts & {
  files: ClientFiles;
  rules: PageRules;
  words: PageScripts;
  /** The site's own address, if it is known. */
  site: URL | null;
  /** Scripts in the elements of the head that only this page has. */
  scripts?: readonly string[];
};

/**
 * Makes a page of the shell, `index.html`.
 * @throws if the shell lacks a place that is to be filled
 */
export function fillShell(shell: string, parts: ShellParts): string {
  const { root, files, data, rules, page, words } = parts;
  const head = [...parts.head, `<script>${earlyScript}</script>`, rulesElement(rules, root)];
  const join = (names: readonly string[]) =>
    escapeHtml(names.map((name) => `${root}${name}`).join(" "));
  const faces = facesIn(files, page.language);
  const scripts = join([words.own, ...data.scripts.map(({ name }) => name), files.script]);
  const late = `<script data-scripts="${scripts}" data-faces="${join(faces)}">${lateScript}</script>`;
  const links = faces.map((name) => `<link rel="stylesheet" href="${root}${name}" />`).join("");
  const policy = contentPolicy(parts.site, "text" in rules ? rules.text : null, parts.scripts);
  const end = `\n    ${paperLink(root, files)}\n    <noscript>${links}</noscript>`;
  const later = [
    dataOf("words", words.others),
    dataOf("interfaces", words.interfaces),
    ` data-picture="${files.picture}"`,
  ];
  const frame = { policy, late, end, later: later.join("") };
  return fillPlaces(shell, pagePlaces({ ...parts, head }, frame));
}

/** An attribute with scripts by language; none where there are none. */
function dataOf(name: string, scripts: Readonly<Record<Language, string>>): string {
  return Object.keys(scripts).length > 0 ? ` data-${name}='${JSON.stringify(scripts)}'` : "";
}

/** The built sheets of faces, in the order in which a page of a language needs them. */
export function facesIn({ faces }: ClientFiles, language: Language): string[] {
  return faceSheetsFor(language).flatMap((sheet) => faces[sheet] ?? []);
}

/** The rules for paper: a browser fetches them last, and paints a screen without them. */
export function paperLink(root: string, { paper }: ClientFiles): string {
  return `<link rel="stylesheet" media="print" href="${root}${paper}" />`;
}

function rulesElement(rules: PageRules, root: string): string {
  if ("text" in rules) return styleElement(rules.text);
  return `<link rel="stylesheet" href="${escapeHtml(root + rules.sheet)}" />`;
}

/**
 * The element of the page's rules.
 * @throws if they would end it
 */
export function styleElement(rules: string): string {
  if (/<\/style/i.test(rules)) {
    throw new Error("The style sheet holds </style and cannot be inlined");
  }
  return `<style>${rules}</style>`;
}

/**
 * What a page has besides its parts: `late` runs where all that is seen has arrived, `end` stands at its end. `later` says,
 * as attributes, which scripts it may ask for: with the words of each other language, and to save its picture.
 */
type PageFrame = Readonly<Record<"policy" | "late" | "end" | "later", string>>;

/** The places of the shell. The policy stands first, for it binds only what follows it. */
export function pagePlaces(
  { page, address, root, data, icon, head, facts, print }: PageParts,
  { policy, late, end, later }: PageFrame,
): [string | RegExp, string][] {
  const opened = `<div id="root" data-address="${escapeHtml(address)}" data-root="${escapeHtml(root)}"${later}>`;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`;
  return [
    ['<html lang="ar" dir="rtl">', `<html lang="${page.language}" dir="${page.direction}">`],
    ["<head>", `<head>\n    ${meta}`],
    ["./icon.svg", iconAddress(icon)],
    ["<!--head-->", head.join("\n    ")],
    ['<div id="root">', opened],
    ["<!--page-->", page.body],
    ["<!--late-->", late],
    ["<!--print-->", print],
    ["<!--facts-->", facts],
    ["<!--data-->", data.element],
    [/\s*<script type="module"[^>]*><\/script>/, end],
  ];
}

/** The icon in the page itself: a browser asks for a relative one again, and in vain, when the address changes. */
export function iconAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
