import { escapeHtml } from "../head/escapeHtml.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { earlyScript, lateScript } from "./earlyScript.ts";
import { fillPlaces } from "./fillPlaces.ts";
import type { RenderedPage } from "./renderPage.tsx";
import type { StoryData } from "./storyData.ts";

/** The built script and style sheet, relative to the site's root. */
export type ClientFiles = { readonly script: string; readonly style: string };

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
  /** What paper alone shows. */
  print: string;
};

export type ShellParts = PageParts & {
  files: ClientFiles;
  /** The site's own address, if it is known. */
  site: URL | null;
};

/**
 * Makes a page of the shell, `index.html`.
 * @throws if the shell lacks a place that is to be filled
 */
export function fillShell(shell: string, parts: ShellParts): string {
  const { root, files, data } = parts;
  const head = [
    ...parts.head,
    `<script>${earlyScript}</script>`,
    `<link rel="stylesheet" href="${root}${files.style}" />`,
  ];
  const scripts = [...data.scripts.map(({ name }) => name), files.script];
  const names = scripts.map((name) => `${root}${name}`).join(" ");
  const end = `\n    <script data-scripts="${escapeHtml(names)}">${lateScript}</script>`;
  return fillPlaces(shell, pagePlaces({ ...parts, head }, contentPolicy(parts.site), end));
}

/** The places of the shell. The policy stands first, for it binds only what follows it. */
export function pagePlaces(
  { page, address, root, data, icon, head, print }: PageParts,
  policy: string,
  end: string,
): [string | RegExp, string][] {
  const opened = `<div id="root" data-address="${escapeHtml(address)}" data-root="${escapeHtml(root)}">`;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`;
  return [
    ['<html lang="ar" dir="rtl">', `<html lang="${page.language}" dir="${page.direction}">`],
    ["<head>", `<head>\n    ${meta}`],
    ["./icon.svg", iconAddress(icon)],
    ["<!--head-->", head.join("\n    ")],
    ['<div id="root">', opened],
    ["<!--page-->", page.body],
    ["<!--print-->", print],
    ["<!--data-->", data.element],
    [/\s*<script type="module"[^>]*><\/script>/, end],
  ];
}

/** The icon in the page itself: a browser asks for a relative one again, and in vain, when the address changes. */
export function iconAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
