import { escapeHtml } from "../head/escapeHtml.ts";
import { escapeJson } from "../story/escapeJson.ts";
import type { Story } from "../story/story.ts";
import { contentPolicy } from "./contentPolicy.ts";
import type { RenderedPage } from "./renderPage.tsx";

/** The built script and style sheet, relative to the site's root. */
export type ClientFiles = { readonly script: string; readonly style: string };

export type ShellParts = {
  page: RenderedPage;
  /** Relative to the site's root, as `formatAddress` makes it. */
  address: string;
  /** Way from the page to the site's root. */
  root: string;
  files: ClientFiles;
  story: Story;
  /** Text of icon.svg. */
  icon: string;
  /** Elements of the head, from `<title>` on. */
  head: readonly string[];
};

/**
 * Makes a page of the shell, `index.html`. The policy stands first, for it binds only what follows it.
 * @throws if the shell lacks a place that is to be filled
 */
export function fillShell(shell: string, parts: ShellParts): string {
  const { page, address, root, files, story } = parts;
  const policy = contentPolicy();
  const head = [
    ...parts.head,
    `<link rel="stylesheet" href="${root}${files.style}" />`,
    `<script defer src="${root}${files.script}"></script>`,
  ];
  const opened = `<div id="root" data-address="${escapeHtml(address)}" data-root="${escapeHtml(root)}">`;
  const data = `<script type="application/json" id="story">${escapeJson(story)}</script>`;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`;
  const replacements: readonly [string | RegExp, string][] = [
    ['<html lang="ar" dir="rtl">', `<html lang="${page.language}" dir="${page.direction}">`],
    ["<head>", `<head>\n    ${meta}`],
    ["./icon.svg", iconAddress(parts.icon)],
    ["<!--head-->", head.join("\n    ")],
    ['<div id="root">', opened],
    ["<!--page-->", page.body],
    ["<!--data-->", data],
    [/\s*<script type="module"[^>]*><\/script>/, ""],
  ];
  return replacements.reduce((html, [from, to]) => {
    const isThere = typeof from === "string" ? html.includes(from) : from.test(html);
    if (!isThere) throw new Error(`index.html lacks ${from}, which the build fills`);
    return html.replace(from, () => to);
  }, shell);
}

/** The icon in the page itself: a browser asks for a relative one again, and in vain, when the address changes. */
function iconAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
