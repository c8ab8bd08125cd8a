import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { dist } from "../builtStory.ts";
import { plain } from "../listPromises.ts";

/** What a page says and where it leads, as its HTML has it: no script has run. */
export type StaticPage = {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  /** Addresses of the same page, by `hreflang`. */
  readonly alternates: Readonly<Record<string, string>>;
  /** What its `<meta>` elements say, by name or property. */
  readonly meta: Readonly<Record<string, string>>;
  /** Its JSON-LD, as text. */
  readonly data: readonly string[];
  readonly language: string;
  readonly text: string;
  /** Paths of this site that its links lead to. */
  readonly ways: readonly string[];
};

/** `dead`: paths that a link leads to and that no file answers. */
export type Crawl = { readonly pages: ReadonlyMap<string, StaticPage>; readonly dead: string[] };

const origin = "http://site";

/** Follows every link from the first page on, in the built files themselves: as a host without any rule answers. `folder`: where they are. */
export function crawlDist(folder = dist): Crawl {
  const pages = new Map<string, StaticPage>();
  const dead: string[] = [];
  const queue = ["/"];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const isPage = path.endsWith("/");
    const file = join(folder, decodeURIComponent(path), isPage ? "index.html" : "");
    if (!existsSync(file)) dead.push(path);
    else if (isPage) {
      const page = readPage(path, readFileSync(file, "utf8"));
      pages.set(path, page);
      for (const way of page.ways) {
        if (known.has(way)) continue;
        known.add(way);
        queue.push(way);
      }
    }
  }
  return { pages, dead };
}

/** `path`: where the page is met, which its links are relative to. */
export function readPage(path: string, html: string): StaticPage {
  const { window } = new JSDOM(withoutAsides(html));
  const { document } = window;
  const contentOf = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const entriesOf = (selector: string, name: string, value: string) =>
    Object.fromEntries(
      [...document.querySelectorAll(selector)].map((element) => [
        element.getAttribute(name),
        element.getAttribute(value),
      ]),
    );
  const page = {
    title: document.title,
    description: contentOf('meta[name="description"]', "content") ?? "",
    canonical: contentOf('link[rel="canonical"]', "href"),
    alternates: entriesOf("link[hreflang]", "hreflang", "href"),
    meta: {
      ...entriesOf("meta[name]", "name", "content"),
      ...entriesOf("meta[property]", "property", "content"),
    },
    data: [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, text = ""]) => text,
    ),
    language: document.documentElement.lang,
    text: plain(document.body.textContent ?? ""),
    ways: listWays(path, html),
  };
  window.close();
  return page;
}

/** Where the links of a page lead to, below the site's root: those of the picture and of paper's sheet too. */
function listWays(path: string, html: string): string[] {
  const ways = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), `${origin}${path}`))
    .filter((way) => way.origin === origin)
    .map(({ pathname }) => pathname);
  // A link within the page, such as the one that skips, leads nowhere else.
  return [...new Set(ways)].filter((way) => way !== path);
}

/**
 * The page without what would only answer for a text that is missing elsewhere: the story in its script, the labels of
 * the picture, and paper's sheet, which holds every relation. They are also three quarters of what there is to parse.
 */
function withoutAsides(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<section class="print-sheet"[\s\S]*?<\/section>/, "")
    .replace(/<svg\b[\s\S]*?<\/svg>/g, "");
}
