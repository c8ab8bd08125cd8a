import { earlyScript, hashOf, hidingScript, inlineScriptHashes } from "./earlyScript.ts";

/**
 * The Content-Security-Policy of every page, for `<meta http-equiv>`: nothing but the site's own scripts, sheets
 * of faces and icon, the few letters that run in the page itself (`earlyScript.ts`) and its rules, by their hashes, and
 * fonts written into the sheets.
 *
 * `'self'` is the origin of the page's URL, also where a sandboxed frame gives the document an opaque origin
 * (CSP 3, § 2.2.2; seen in Chromium 156 and Firefox 153): it works in `<iframe sandbox="allow-scripts">`. WebKit
 * matches nothing by it there (seen in 2.50), so the site's own origin stands beside it where it is known. Hashes in
 * its place do not work: a script file is matched by its hash only through `integrity`, and integrity needs CORS,
 * which a frame on a header-less host has not. `style-src-attr` is for the custom properties that React writes as
 * style attributes; other style elements stay barred. The data in `<script type="application/json">` never runs and needs
 * no leave. No page asks for data once it is there, and for a script only to change its language; `connect-src` lets tools that work from within a page read the
 * site's robots.txt. The share sheet previews the site's own page in a frame. `frame-ancestors` is not valid in a meta element, and a
 * good guest may be framed by anyone.
 * @param site the site's own address, if it is known
 * @param rules the text of the style element; null where the rules are in a sheet
 * @param scripts what runs in this page's own letters beside what runs in those of every page
 */
export function contentPolicy(
  site: URL | null,
  rules: string | null,
  scripts: readonly string[] = [],
): string {
  const own = site ? `'self' ${site.origin}` : "'self'";
  return formatPolicy({
    script: [own, inlineScriptHashes, ...scripts.map(hashOf)].join(" "),
    style: rules === null ? own : `${own} ${hashOf(rules)}`,
    images: `${own} data:`,
    connections: own,
    frames: own,
  });
}

/** The policy of a page that is one file: exactly these scripts and this style, and no request at all. */
export function oneFilePolicy(script: string, style: string): string {
  return formatPolicy({
    script: [earlyScript, hidingScript, script].map(hashOf).join(" "),
    style: hashOf(style),
    images: "data:",
    connections: "'none'",
    frames: "'none'",
  });
}

type Sources = {
  script: string;
  style: string;
  images: string;
  connections: string;
  frames: string;
};

function formatPolicy({ script, style, images, connections, frames }: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    "style-src-attr 'unsafe-inline'",
    `img-src ${images}`,
    "font-src data:",
    `connect-src ${connections}`,
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
